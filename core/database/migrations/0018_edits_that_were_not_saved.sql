-- What somebody typed into a record when the program had to end: kept beside the record, which stays as it was saved.
CREATE TABLE kept_edit (
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    was TEXT NOT NULL CHECK (substr(was, 1, 1) = '{'),
    typed TEXT NOT NULL CHECK (substr(typed, 1, 1) = '{'),
    kept_at TEXT NOT NULL,
    PRIMARY KEY (kind, record_id)
) STRICT;
