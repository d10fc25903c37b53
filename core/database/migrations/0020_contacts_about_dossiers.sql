-- A committee dossier can have been asked about, and need not have arrived.
ALTER TABLE decision ADD COLUMN contacted_on TEXT;
ALTER TABLE decision ADD COLUMN promised_until TEXT;
ALTER TABLE decision ADD COLUMN undelivered_on TEXT;
