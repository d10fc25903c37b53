-- An institution merges into another on a day, and each of its rights passes on when KSZ confirmed it.
CREATE TABLE merger (
    id INTEGER PRIMARY KEY,
    predecessor_id INTEGER NOT NULL UNIQUE REFERENCES institution (id),
    successor_id INTEGER NOT NULL REFERENCES institution (id) CHECK (successor_id <> predecessor_id),
    holds_from TEXT NOT NULL,
    note TEXT
) STRICT;
CREATE INDEX merger_into ON merger (successor_id);
CREATE TABLE transfer (
    id INTEGER PRIMARY KEY,
    authorization_id INTEGER NOT NULL REFERENCES authorization (id),
    merger_id INTEGER NOT NULL REFERENCES merger (id),
    request_id INTEGER REFERENCES request (id),
    asked_on TEXT,
    confirmed_on TEXT,
    former_application_id INTEGER REFERENCES application (id),
    reference TEXT,
    UNIQUE (authorization_id, merger_id)
) STRICT;
CREATE INDEX transfer_of_merger ON transfer (merger_id);
CREATE INDEX transfer_by_request ON transfer (request_id);
CREATE INDEX transfer_from_application ON transfer (former_application_id);
