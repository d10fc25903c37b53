-- In which languages an institution writes to others.
ALTER TABLE institution ADD COLUMN language_regime TEXT;
