-- Who decided is said where number and day do not tell it: "RR nr 83/2016", the FPS Home Affairs.
ALTER TABLE decision ADD COLUMN authority TEXT;

-- Those that may lack a fact, as core/authorization/to_complete asks for them, word for word; each is then judged.
DROP INDEX authorization_incomplete;
CREATE INDEX authorization_may_lack ON authorization (institution_id)
    WHERE (version IS NULL
        OR version = ''
        OR operations = '[]'
        OR coalesce(trim(purpose), '') = ''
        OR instr(purpose, char(10)) > 0
        OR coalesce(legal_context, '') = ''
        OR valid_from IS NULL
        OR proof = 'document'
        OR (state = 'suspended'
        AND suspended_on IS NULL)
        OR (state = 'ended'
        AND ended_on IS NULL)
        OR (environment = 'production'
        AND (instr(committee, '"notApplicable"') > 0
        OR ((instr(committee, '"deliberation":"') = 0
        OR instr(committee, '"deliberation":""') > 0
        OR instr(committee, '"deliberation":" ') > 0)
        AND (instr(committee, '"dossier":"') = 0
        OR instr(committee, '"dossier":""') > 0
        OR instr(committee, '"dossier":" ') > 0)))));
