-- Of a version that is void its days can be put right; it stays void, for the same reason.
DROP TRIGGER snapshot_is_frozen;
CREATE TRIGGER snapshot_is_frozen BEFORE UPDATE ON snapshot
WHEN OLD.request_id <> NEW.request_id OR OLD.version <> NEW.version OR OLD.number <> NEW.number
    OR OLD.code <> NEW.code OR OLD.finalised_on <> NEW.finalised_on OR OLD.finalised_at <> NEW.finalised_at
    OR OLD.data_sha256 <> NEW.data_sha256 OR OLD.form_sha256 <> NEW.form_sha256
    OR OLD.cover_sha256 <> NEW.cover_sha256 OR OLD.check_sha256 <> NEW.check_sha256
    OR OLD.history_head <> NEW.history_head
    OR (OLD.voided_on IS NOT NULL AND (NEW.voided_on IS NULL OR OLD.voided_because IS NOT NEW.voided_because))
BEGIN
    SELECT RAISE(ABORT, 'a frozen version is never changed');
END;
