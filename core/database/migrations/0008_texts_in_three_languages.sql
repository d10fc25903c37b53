-- Names, addresses and descriptions in each language that a form is written in; an empty one falls back on the usual
-- text (base/language_texts.h). What an empty one holds is written as the program writes it.
ALTER TABLE institution ADD COLUMN name_in TEXT NOT NULL DEFAULT '{"de":null,"fr":null,"nl":null}'
    CHECK (substr(name_in, 1, 1) = '{');
ALTER TABLE institution ADD COLUMN address_in TEXT NOT NULL DEFAULT '{"de":null,"fr":null,"nl":null}'
    CHECK (substr(address_in, 1, 1) = '{');
ALTER TABLE recipient ADD COLUMN language TEXT NOT NULL DEFAULT 'nl' CHECK (language IN ('nl', 'fr', 'de', 'en'));
ALTER TABLE recipient ADD COLUMN name_in TEXT NOT NULL DEFAULT '{"de":null,"fr":null,"nl":null}'
    CHECK (substr(name_in, 1, 1) = '{');
ALTER TABLE recipient ADD COLUMN address_in TEXT NOT NULL DEFAULT '{"de":null,"fr":null,"nl":null}'
    CHECK (substr(address_in, 1, 1) = '{');
ALTER TABLE web_service ADD COLUMN summary_in TEXT NOT NULL DEFAULT '{"de":null,"fr":null,"nl":null}'
    CHECK (substr(summary_in, 1, 1) = '{');

-- The offices and services that came with the program get theirs, told to the history, when the register is next opened
-- for writing.
INSERT INTO pending_step (step) SELECT 'shipped-texts' WHERE EXISTS (SELECT 1 FROM event);
