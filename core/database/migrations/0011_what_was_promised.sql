-- By when an office promised its answer, as somebody who contacted it was told.
ALTER TABLE chase ADD COLUMN promised_until TEXT;
