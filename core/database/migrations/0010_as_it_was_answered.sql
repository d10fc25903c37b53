-- What an answer granted otherwise than asked: what the form had asked for, and the conditions that were made.
ALTER TABLE authorization ADD COLUMN asked TEXT CHECK (substr(asked, 1, 1) = '{');
ALTER TABLE authorization ADD COLUMN conditions TEXT;

-- KSZ's own last day for an answer; that what was sent did not arrive; that a letter follows an execution.
ALTER TABLE request ADD COLUMN reply_by TEXT;
ALTER TABLE request ADD COLUMN undelivered_on TEXT;
ALTER TABLE request ADD COLUMN letter_awaited_since TEXT;
DROP INDEX request_waiting;
CREATE INDEX request_waiting
    ON request (state, institution_id, kind, environment, number, application, first_service, service_lines, state_since,
        begun_on, recipient, form, signing_day, question, origin, reply_by, undelivered_on, letter_awaited_since)
    WHERE state NOT IN ('executed', 'withdrawn');
CREATE INDEX request_awaiting_letter ON request (institution_id) WHERE letter_awaited_since IS NOT NULL;
