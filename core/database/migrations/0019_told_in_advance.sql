-- What was told before its day is found without reading the whole history.
CREATE INDEX event_told_in_advance ON event (record, record_id) WHERE happened_on > substr(entered_at, 1, 10);
