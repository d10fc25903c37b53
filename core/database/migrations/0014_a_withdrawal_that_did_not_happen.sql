-- A version that became void with a withdrawal is in force again where that withdrawal did not happen.
DROP TRIGGER snapshot_is_frozen;
CREATE TRIGGER snapshot_is_frozen BEFORE UPDATE ON snapshot
WHEN OLD.request_id <> NEW.request_id OR OLD.version <> NEW.version OR OLD.number <> NEW.number
    OR OLD.code <> NEW.code OR OLD.finalised_on <> NEW.finalised_on OR OLD.finalised_at <> NEW.finalised_at
    OR OLD.data_sha256 <> NEW.data_sha256 OR OLD.form_sha256 <> NEW.form_sha256
    OR OLD.cover_sha256 <> NEW.cover_sha256 OR OLD.check_sha256 <> NEW.check_sha256
    OR OLD.history_head <> NEW.history_head
    OR (OLD.voided_on IS NOT NULL AND NEW.voided_on IS NOT NULL AND OLD.voided_because IS NOT NEW.voided_because)
    OR (OLD.voided_on IS NOT NULL AND NEW.voided_on IS NULL
        AND (NEW.voided_because IS NOT NULL
             OR NOT EXISTS (SELECT 1 FROM event AS withdrawal JOIN event AS voiding
                            ON voiding.record = 'snapshot' AND voiding.record_id = OLD.id
                            AND voiding.kind = 'voided' AND voiding.sequence > withdrawal.sequence
                            AND voiding.entered_at = withdrawal.entered_at
                            WHERE withdrawal.record = 'request' AND withdrawal.record_id = OLD.request_id
                            AND withdrawal.kind = 'withdraw')))
BEGIN
    SELECT RAISE(ABORT, 'a frozen version is never changed');
END;
