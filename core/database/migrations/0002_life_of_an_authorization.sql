-- The life of an authorization: answers, setbacks, files, use and end of authorizations, dossiers, reviews, projects.
CREATE TABLE request_anew (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER REFERENCES institution (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'finalised', 'signed', 'sent', 'acknowledged',
                                         'information-asked', 'executed', 'returned', 'refused', 'withdrawn')),
    revision INTEGER NOT NULL CHECK (revision >= 0),
    number_year INTEGER,
    number_serial INTEGER CHECK (number_serial > 0),
    number TEXT,
    version INTEGER NOT NULL CHECK (version >= 0),
    draft TEXT NOT NULL CHECK (substr(draft, 1, 1) IN ('[', '{')),
    advice TEXT NOT NULL CHECK (substr(advice, 1, 1) IN ('[', '{')),
    reopened_because TEXT,
    reopened_field TEXT,
    copied_from_id INTEGER REFERENCES request (id),
    origin TEXT NOT NULL DEFAULT 'own' CHECK (origin IN ('own', 'outside')),
    answer TEXT NOT NULL DEFAULT '{}' CHECK (substr(answer, 1, 1) IN ('[', '{')),
    question TEXT NOT NULL DEFAULT '{}' CHECK (substr(question, 1, 1) IN ('[', '{')),
    prepared_from_id INTEGER REFERENCES authorization (id),
    project_id INTEGER REFERENCES project (id),
    state_since TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    -- Repeated from the draft, so that lists need not unpack it.
    kind TEXT NOT NULL CHECK (kind IN ('new', 'change', 'end')),
    environment TEXT CHECK (environment IN ('test', 'acceptance', 'production')),
    application TEXT,
    first_service TEXT,
    service_lines INTEGER NOT NULL CHECK (service_lines >= 0),
    purpose TEXT,
    UNIQUE (institution_id, number_year, number_serial),
    CHECK ((number_serial IS NULL) = (number_year IS NULL)),
    CHECK (state IN ('draft', 'withdrawn') OR number_serial IS NOT NULL OR origin = 'outside')
) STRICT;
INSERT INTO request_anew (id, institution_id, state, revision, number_year, number_serial, number, version, draft,
    advice, reopened_because, reopened_field, copied_from_id, state_since, changed_at, kind, environment, application,
    first_service, service_lines, purpose)
SELECT id, institution_id, state, revision, number_year, number_serial, number, version, draft,
    advice, reopened_because, reopened_field, copied_from_id, state_since, changed_at, kind, environment, application,
    first_service, service_lines, purpose
FROM request;
DROP TABLE request;
ALTER TABLE request_anew RENAME TO request;
CREATE INDEX request_by_number ON request (number);
CREATE INDEX request_by_state ON request (state);
CREATE INDEX request_by_project ON request (project_id);

-- What an answer of PPKB or KSZ sent back or refused, and a signature that was declined: kept for the next time.
CREATE TABLE setback (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES request (id),
    event TEXT NOT NULL CHECK (event IN ('return', 'refuse', 'decline', 'reopen')),
    happened_on TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    field TEXT,
    service TEXT,
    recipient TEXT
) STRICT;
CREATE INDEX setback_by_request ON setback (request_id);

-- Files that belong to a record; their bytes lie once in content.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    record TEXT NOT NULL CHECK (record <> ''),
    record_id INTEGER NOT NULL,
    event INTEGER REFERENCES event (sequence),
    role TEXT NOT NULL CHECK (role IN ('signed-form', 'answer', 'letter', 'decision', 'evidence', 'other')),
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 BLOB NOT NULL REFERENCES content (sha256),
    size INTEGER NOT NULL CHECK (size >= 0),
    added_on TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_by_record ON attachment (record, record_id);

ALTER TABLE authorization ADD COLUMN request_id INTEGER REFERENCES request (id);
ALTER TABLE authorization ADD COLUMN used TEXT NOT NULL DEFAULT '{}' CHECK (substr(used, 1, 1) IN ('[', '{'));
ALTER TABLE authorization ADD COLUMN suspended_on TEXT;
ALTER TABLE authorization ADD COLUMN ended_on TEXT;
ALTER TABLE authorization ADD COLUMN ended_because TEXT;
ALTER TABLE authorization ADD COLUMN note TEXT;
CREATE INDEX authorization_by_request ON authorization (request_id);

-- A dossier from its preparation on; an amendment may also take away.
ALTER TABLE decision ADD COLUMN subject TEXT;
ALTER TABLE decision ADD COLUMN filed_on TEXT;
ALTER TABLE decision ADD COLUMN checklist TEXT NOT NULL DEFAULT '[]'
    CHECK (substr(checklist, 1, 1) IN ('[', '{'));
ALTER TABLE decision_step ADD COLUMN without_institutions TEXT NOT NULL DEFAULT '[]'
    CHECK (substr(without_institutions, 1, 1) IN ('[', '{'));
ALTER TABLE decision_step ADD COLUMN without_services TEXT NOT NULL DEFAULT '[]'
    CHECK (substr(without_services, 1, 1) IN ('[', '{'));
ALTER TABLE decision_step ADD COLUMN without_purposes TEXT NOT NULL DEFAULT '[]'
    CHECK (substr(without_purposes, 1, 1) IN ('[', '{'));

-- After an amendment or a withdrawal: what rests on the decision gets a verdict each.
CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    cause TEXT NOT NULL CHECK (cause IN ('amendment', 'withdrawal', 'replacement')),
    opened_on TEXT NOT NULL
) STRICT;
CREATE INDEX review_by_decision ON review (decision_id);
CREATE TABLE review_verdict (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES review (id),
    record TEXT NOT NULL CHECK (record IN ('authorization', 'request')),
    record_id INTEGER NOT NULL,
    verdict TEXT CHECK (verdict IN ('unchanged', 'change', 'end')),
    given_on TEXT,
    given_by TEXT,
    UNIQUE (review_id, record, record_id)
) STRICT;

-- Requests that were prepared together, with the dossier that they wait for and the day they aim at.
CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    decision_id INTEGER REFERENCES decision (id),
    go_live TEXT
) STRICT;

-- A logging card beyond the declaration on the form: when it has to be tested again, and what took the log over.
ALTER TABLE connection ADD COLUMN next_retrieval_test TEXT;
ALTER TABLE connection ADD COLUMN later_systems TEXT NOT NULL DEFAULT '[]'
    CHECK (substr(later_systems, 1, 1) IN ('[', '{'));
