-- Events are written column by column: one value can be erased, and the rest still proves itself.
DROP TRIGGER event_is_never_changed;
-- Schema 1 holds the whole record; later ones say what they do to it.
ALTER TABLE event ADD COLUMN what TEXT NOT NULL DEFAULT 'whole'
    CHECK (what IN ('whole', 'begins', 'changes', 'ends', 'nothing'));
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;

-- Schema 2 of the history: an event's payload is the columns that it changed, each a leaf that proves itself, with the
-- value as SQLite stores it. Schema 1 stays in event_payload, readable for ever.
CREATE TABLE event_leaf (
    sequence INTEGER NOT NULL REFERENCES event (sequence),
    place INTEGER NOT NULL CHECK (place >= 0),
    name TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    value ANY,
    PRIMARY KEY (sequence, place)
) STRICT, WITHOUT ROWID;
-- Of an erased value its digest is left, and which event erased it.
CREATE TABLE erased_leaf (
    sequence INTEGER NOT NULL REFERENCES event (sequence),
    place INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    erased_by INTEGER NOT NULL REFERENCES event (sequence),
    PRIMARY KEY (sequence, place)
) STRICT, WITHOUT ROWID;
-- Headers name who entered an event by a digest of a random salt and the name: the row with the name can be erased.
CREATE TABLE operator (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (length(code) = 64),
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    name TEXT NOT NULL UNIQUE
) STRICT;
CREATE TRIGGER event_leaf_is_never_changed BEFORE UPDATE ON event_leaf
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;
-- An event "erased" names what it erases in its leaf "event.erases": '["7/0","7/3"]', each a sequence and a place.
CREATE TRIGGER event_leaf_is_removed_by_its_erasure BEFORE DELETE ON event_leaf
WHEN NOT EXISTS (SELECT 1 FROM erased_leaf
                 JOIN event ON event.sequence = erased_leaf.erased_by AND event.kind = 'erased'
                 JOIN event_leaf AS said ON said.sequence = event.sequence AND said.name = 'event.erases'
                 JOIN json_each(said.value) AS one ON one.value = OLD.sequence || '/' || OLD.place
                 WHERE erased_leaf.sequence = OLD.sequence AND erased_leaf.place = OLD.place)
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;
CREATE TRIGGER erased_leaf_is_never_changed BEFORE UPDATE ON erased_leaf
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;
CREATE TRIGGER erased_leaf_is_never_removed BEFORE DELETE ON erased_leaf
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;
CREATE TRIGGER operator_is_never_changed BEFORE UPDATE ON operator
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;
CREATE TRIGGER operator_is_removed_by_its_erasure BEFORE DELETE ON operator
WHEN NOT EXISTS (SELECT 1 FROM event WHERE kind = 'erased' AND record = 'operator' AND record_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;
