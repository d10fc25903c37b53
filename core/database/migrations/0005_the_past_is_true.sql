-- The past is true: events can be asked by their day and by when they became known.
DROP TRIGGER event_is_never_changed;
-- As the header says them, for queries; entered_at never goes back, even where a clock was set back.
ALTER TABLE event ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN happened_on TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN entered_at TEXT NOT NULL DEFAULT '';
UPDATE event SET kind = json_extract(header, '$.kind'), happened_on = json_extract(header, '$.happenedOn'),
    entered_at = said.entered
FROM (SELECT sequence, max(json_extract(header, '$.enteredAt')) OVER (ORDER BY sequence) AS entered FROM event) AS said
WHERE said.sequence = event.sequence;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;

-- What an upgrade still has to do that SQL can't: done, and taken away, when the register is next opened for writing.
CREATE TABLE pending_step (
    step TEXT PRIMARY KEY
) STRICT;
INSERT INTO pending_step (step) SELECT 'rows-into-history' WHERE EXISTS (SELECT 1 FROM event);
