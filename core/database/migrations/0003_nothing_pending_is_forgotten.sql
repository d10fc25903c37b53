-- Follow-up: terms per recipient, environment and kind, chases, snoozes, the user's own reminders and letters.
CREATE TABLE answer_term (
    id INTEGER PRIMARY KEY,
    recipient_id INTEGER REFERENCES recipient (id),
    environment TEXT CHECK (environment IN ('test', 'acceptance', 'production')),
    kind TEXT CHECK (kind IN ('new', 'change', 'end')),
    reminder_first INTEGER NOT NULL CHECK (reminder_first BETWEEN 1 AND 250),
    reminder_every INTEGER NOT NULL CHECK (reminder_every BETWEEN 1 AND 250),
    telephone_after INTEGER NOT NULL CHECK (telephone_after BETWEEN 0 AND 20)
) STRICT;
CREATE UNIQUE INDEX answer_term_by_what
    ON answer_term (ifnull(recipient_id, 0), ifnull(environment, ''), ifnull(kind, ''));

CREATE TABLE chase (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES request (id),
    chased_on TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('mail', 'letter', 'telephone')),
    recipient TEXT NOT NULL CHECK (recipient <> '')
) STRICT;
CREATE INDEX chase_by_request ON chase (request_id);

CREATE TABLE snooze (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind <> ''),
    record TEXT NOT NULL CHECK (record <> ''),
    record_id INTEGER NOT NULL,
    snoozed_on TEXT NOT NULL,
    until TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    UNIQUE (kind, record, record_id)
) STRICT;

CREATE TABLE reminder (
    id INTEGER PRIMARY KEY,
    record TEXT,
    record_id INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL CHECK (text <> ''),
    day TEXT NOT NULL,
    done_on TEXT,
    CHECK ((record IS NULL) = (record_id = 0))
) STRICT;

CREATE TABLE letter_template (
    id INTEGER PRIMARY KEY,
    letter TEXT NOT NULL CHECK (letter <> ''),
    language TEXT NOT NULL CHECK (language IN ('nl', 'fr', 'de', 'en')),
    subject TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    UNIQUE (letter, language)
) STRICT;

ALTER TABLE settings ADD COLUMN telephone_after INTEGER NOT NULL DEFAULT 2 CHECK (telephone_after BETWEEN 0 AND 20);

-- What the overview looks at of requests that wait and of authorizations, so that neither drafts nor history have to
-- be unpacked before the first page is filled.
ALTER TABLE request ADD COLUMN begun_on TEXT;
ALTER TABLE request ADD COLUMN recipient TEXT;
ALTER TABLE request ADD COLUMN form TEXT CHECK (form IN ('webservices', 'ocmw'));
ALTER TABLE request ADD COLUMN signing_day TEXT;
UPDATE request SET
    begun_on = coalesce((SELECT json_extract(event.header, '$.happenedOn') FROM event
        WHERE event.record = 'request' AND event.record_id = request.id ORDER BY event.sequence LIMIT 1), state_since),
    recipient = nullif(trim(json_extract(draft, '$.recipient')), ''),
    form = coalesce(json_extract(draft, '$.form'), CASE WHEN json_extract(draft, '$.ocmwInvolved') THEN 'ocmw' END),
    signing_day = json_extract(draft, '$.signingDate');
CREATE INDEX request_waiting
    ON request (state, institution_id, kind, environment, number, application, first_service, service_lines, state_since,
        begun_on, recipient, form, signing_day, question, origin)
    WHERE state NOT IN ('executed', 'withdrawn');
CREATE INDEX authorization_standing ON authorization (environment, institution_id, valid_until, state)
    WHERE state <> 'ended';
CREATE INDEX authorization_ending ON authorization (valid_until, institution_id, application_id, service, environment, state)
    WHERE valid_until IS NOT NULL AND state <> 'ended';
-- As the reading register/due_reader asks it, word for word. Functions of JSON can't stand in an index.
CREATE INDEX authorization_incomplete ON authorization (institution_id)
    WHERE state <> 'ended' AND (valid_from IS NULL OR coalesce(purpose, '') = '' OR (environment = 'production'
        AND (instr(committee, '"deliberation":"') = 0 OR instr(committee, '"deliberation":""') > 0)
        AND (instr(committee, '"dossier":"') = 0 OR instr(committee, '"dossier":""') > 0)
        AND instr(committee, '"notApplicable":"') = 0));
