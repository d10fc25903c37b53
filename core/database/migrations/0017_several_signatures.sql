-- Who must sign a version of which the form asks for several signatures, and who did.
ALTER TABLE request ADD COLUMN signatures TEXT NOT NULL DEFAULT '[]' CHECK (substr(signatures, 1, 1) = '[');
DROP INDEX request_waiting;
CREATE INDEX request_waiting
    ON request (state, institution_id, kind, environment, number, application, first_service, service_lines, state_since,
        begun_on, recipient, form, signing_day, question, origin, reply_by, undelivered_on, letter_awaited_since,
        signatures)
    WHERE state NOT IN ('executed', 'withdrawn');

-- Of a public centre for social welfare the president signs too.
ALTER TABLE mandate RENAME TO earlier_mandate;
CREATE TABLE mandate (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    role TEXT NOT NULL CHECK (role IN ('managing-official', 'deputy', 'security-consultant', 'dpo', 'ciso',
                                       'substitute', 'contact', 'president')),
    title TEXT NOT NULL CHECK (substr(title, 1, 1) IN ('[', '{')),
    valid_from TEXT NOT NULL,
    valid_until TEXT CHECK (valid_until >= valid_from),
    document BLOB REFERENCES content (sha256),
    UNIQUE (person_id, role, valid_from)
) STRICT;
INSERT INTO mandate SELECT * FROM earlier_mandate;
DROP TABLE earlier_mandate;
