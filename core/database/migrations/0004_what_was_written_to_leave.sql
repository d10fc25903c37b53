-- A letter or mail that was written waits here until somebody says that it has left, or that it will not.
CREATE TABLE dispatch (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES request (id),
    version INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('send', 'chase')),
    way TEXT NOT NULL CHECK (way IN ('mail', 'letter')),
    recipient TEXT NOT NULL,
    recipient_name TEXT NOT NULL,
    written_on TEXT NOT NULL,
    file_name TEXT NOT NULL,
    letter BLOB NOT NULL REFERENCES content (sha256)
) STRICT;
CREATE INDEX dispatch_by_request ON dispatch (request_id);
