-- A certificate is a record: several cards use one, and its renewal stands beside it until the old one is removed.
CREATE TABLE certificate (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institution (id),
    subject TEXT,
    serial TEXT,
    valid_from TEXT,
    valid_until TEXT,
    renews_id INTEGER REFERENCES certificate (id),
    told_on TEXT,
    in_use_since TEXT,
    removed_on TEXT,
    note TEXT
) STRICT;
CREATE INDEX certificate_of_institution ON certificate (institution_id);
CREATE INDEX certificate_that_renews ON certificate (renews_id);
-- The column "certificate" stays for what cards stated in the past.
ALTER TABLE connection ADD COLUMN certificate_id INTEGER REFERENCES certificate (id);
CREATE INDEX connection_with_certificate ON connection (certificate_id);
INSERT INTO pending_step (step) SELECT 'certificates-from-cards' WHERE EXISTS (SELECT 1 FROM connection);
