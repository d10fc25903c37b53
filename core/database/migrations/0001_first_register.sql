-- The first register: institutions, catalogue, committee, authorizations, requests, frozen versions, history.
CREATE TABLE content (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    size INTEGER NOT NULL CHECK (size >= 0),
    bytes BLOB NOT NULL CHECK (length(bytes) = size)
) STRICT;
CREATE TRIGGER content_is_never_changed BEFORE UPDATE OF sha256, size ON content
BEGIN
    SELECT RAISE(ABORT, 'content is never changed');
END;

CREATE TABLE settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    reminder_first INTEGER NOT NULL CHECK (reminder_first BETWEEN 1 AND 250),
    reminder_every INTEGER NOT NULL CHECK (reminder_every BETWEEN 1 AND 250),
    lead_time INTEGER NOT NULL CHECK (lead_time BETWEEN 0 AND 250),
    decision_rule_from TEXT NOT NULL,
    decision_days INTEGER NOT NULL CHECK (decision_days BETWEEN 0 AND 250),
    expiring TEXT NOT NULL CHECK (substr(expiring, 1, 1) IN ('[', '{')),
    norms_due TEXT NOT NULL CHECK (norms_due GLOB '[0-1][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE closing_day (
    id INTEGER PRIMARY KEY,
    date TEXT UNIQUE,
    yearly TEXT UNIQUE CHECK (yearly GLOB '[0-1][0-9]-[0-3][0-9]'),
    CHECK ((date IS NULL) <> (yearly IS NULL))
) STRICT;

CREATE TABLE recipient (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL,
    address TEXT,
    email TEXT,
    closing_days TEXT NOT NULL CHECK (substr(closing_days, 1, 1) IN ('[', '{'))
) STRICT;

CREATE TABLE web_service (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    versions TEXT NOT NULL CHECK (substr(versions, 1, 1) IN ('[', '{')),
    operations TEXT NOT NULL CHECK (substr(operations, 1, 1) IN ('[', '{')),
    audience TEXT NOT NULL CHECK (audience IN ('all', 'ocmw', 'batch')),
    summary TEXT,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE institution (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    kbo TEXT UNIQUE CHECK (length(kbo) = 10),
    kind TEXT NOT NULL CHECK (kind IN ('social-security', 'ocmw', 'other')),
    network TEXT CHECK (network IN ('primary', 'secondary')),
    sector TEXT,
    managing_institution TEXT CHECK (substr(managing_institution, 1, 1) IN ('[', '{')),
    language TEXT NOT NULL CHECK (language IN ('nl', 'fr', 'de', 'en')),
    address TEXT,
    consultant_roles TEXT NOT NULL CHECK (substr(consultant_roles, 1, 1) IN ('[', '{')),
    number_pattern TEXT NOT NULL CHECK (number_pattern <> ''),
    logo BLOB REFERENCES content (sha256)
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institution (id),
    name TEXT NOT NULL CHECK (name <> ''),
    language TEXT NOT NULL CHECK (language IN ('nl', 'fr', 'de', 'en')),
    email TEXT,
    telephone TEXT,
    UNIQUE (institution_id, name)
) STRICT;

CREATE TABLE mandate (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    role TEXT NOT NULL CHECK (role IN ('managing-official', 'deputy', 'security-consultant', 'dpo', 'ciso',
                                       'substitute', 'contact')),
    title TEXT NOT NULL CHECK (substr(title, 1, 1) IN ('[', '{')),
    valid_from TEXT NOT NULL,
    valid_until TEXT CHECK (valid_until >= valid_from),
    document BLOB REFERENCES content (sha256),
    UNIQUE (person_id, role, valid_from)
) STRICT;

CREATE TABLE absence (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL CHECK (last_day >= first_day),
    UNIQUE (person_id, first_day)
) STRICT;

CREATE TABLE application (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institution (id),
    name TEXT NOT NULL CHECK (name <> ''),
    description TEXT,
    supplier TEXT,
    UNIQUE (institution_id, name)
) STRICT;

CREATE TABLE connection (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id),
    environment TEXT NOT NULL CHECK (environment IN ('test', 'acceptance', 'production')),
    certificate TEXT CHECK (substr(certificate, 1, 1) IN ('[', '{')),
    addresses TEXT NOT NULL CHECK (substr(addresses, 1, 1) IN ('[', '{')),
    urn TEXT,
    echo_tested_on TEXT,
    logging TEXT NOT NULL CHECK (substr(logging, 1, 1) IN ('[', '{')),
    UNIQUE (application_id, environment)
) STRICT;

CREATE TABLE norms_assessment (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institution (id),
    edition TEXT,
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2099),
    chapters TEXT NOT NULL CHECK (substr(chapters, 1, 1) IN ('[', '{')),
    UNIQUE (institution_id, year)
) STRICT;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('deliberation', 'advice', 'recommendation')),
    deliberation TEXT,
    state TEXT NOT NULL CHECK (state IN ('preparing', 'filed', 'information-asked', 'on-the-agenda', 'granted',
                                         'refused', 'withdrawn', 'replaced')),
    address TEXT,
    withdrawn_on TEXT,
    replaced_by_id INTEGER REFERENCES decision (id)
) STRICT;

CREATE TABLE decision_step (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    dossier TEXT,
    decided_on TEXT,
    in_force_on TEXT,
    institutions TEXT NOT NULL CHECK (substr(institutions, 1, 1) IN ('[', '{')),
    services TEXT NOT NULL CHECK (substr(services, 1, 1) IN ('[', '{')),
    purposes TEXT NOT NULL CHECK (substr(purposes, 1, 1) IN ('[', '{')),
    conditions TEXT,
    UNIQUE (decision_id, position)
) STRICT;

CREATE TABLE received_program_number (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institution (id),
    number TEXT NOT NULL CHECK (length(number) = 11 AND number NOT GLOB '*[^0-9]*'),
    environment TEXT CHECK (environment IN ('test', 'acceptance', 'production')),
    received_on TEXT,
    note TEXT
) STRICT;
CREATE INDEX received_program_number_by_number ON received_program_number (number);

CREATE TABLE authorization (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institution (id),
    application_id INTEGER NOT NULL REFERENCES application (id),
    service TEXT NOT NULL CHECK (service <> ''),
    version TEXT,
    operations TEXT NOT NULL,
    environment TEXT NOT NULL CHECK (environment IN ('test', 'acceptance', 'production')),
    purpose TEXT,
    legal_context TEXT,
    committee TEXT NOT NULL CHECK (substr(committee, 1, 1) IN ('[', '{')),
    program_number TEXT CHECK (length(program_number) = 11),
    valid_from TEXT,
    valid_until TEXT,
    state TEXT NOT NULL CHECK (state IN ('active', 'suspended', 'ended')),
    proof TEXT NOT NULL CHECK (proof IN ('document', 'declared', 'imported'))
) STRICT;
CREATE INDEX authorization_by_application ON authorization (application_id);

CREATE TABLE request (
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
    CHECK (state IN ('draft', 'withdrawn') OR number_serial IS NOT NULL)
) STRICT;
CREATE INDEX request_by_number ON request (number);
CREATE INDEX request_by_state ON request (state);

CREATE TABLE kept_typing (
    request_id INTEGER PRIMARY KEY REFERENCES request (id),
    draft TEXT NOT NULL CHECK (substr(draft, 1, 1) IN ('[', '{')),
    advice TEXT NOT NULL CHECK (substr(advice, 1, 1) IN ('[', '{')),
    kept_at TEXT NOT NULL
) STRICT;

CREATE TABLE snapshot (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES request (id),
    version INTEGER NOT NULL CHECK (version > 0),
    number TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE CHECK (length(code) = 10),
    finalised_on TEXT NOT NULL,
    finalised_at TEXT NOT NULL,
    data_sha256 BLOB NOT NULL REFERENCES content (sha256),
    form_sha256 BLOB NOT NULL REFERENCES content (sha256),
    cover_sha256 BLOB NOT NULL REFERENCES content (sha256),
    check_sha256 BLOB NOT NULL REFERENCES content (sha256),
    history_head BLOB NOT NULL CHECK (length(history_head) = 32),
    signed_on TEXT,
    voided_on TEXT,
    voided_because TEXT,
    UNIQUE (request_id, version)
) STRICT;
CREATE TRIGGER snapshot_is_frozen BEFORE UPDATE ON snapshot
WHEN OLD.request_id <> NEW.request_id OR OLD.version <> NEW.version OR OLD.number <> NEW.number
    OR OLD.code <> NEW.code OR OLD.finalised_on <> NEW.finalised_on OR OLD.finalised_at <> NEW.finalised_at
    OR OLD.data_sha256 <> NEW.data_sha256 OR OLD.form_sha256 <> NEW.form_sha256
    OR OLD.cover_sha256 <> NEW.cover_sha256 OR OLD.check_sha256 <> NEW.check_sha256
    OR OLD.history_head <> NEW.history_head OR OLD.voided_on IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a frozen version is never changed');
END;
CREATE TRIGGER snapshot_is_kept BEFORE DELETE ON snapshot
BEGIN
    SELECT RAISE(ABORT, 'a frozen version is never removed');
END;

-- The history: the header's bytes are hashed as stored; record and record_id repeat it for
-- queries. (JSON functions may not stand in a schema under trusted_schema=OFF, so nothing is generated here.)
CREATE TABLE event (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    header TEXT NOT NULL,
    payload_digest BLOB NOT NULL CHECK (length(payload_digest) = 32),
    link BLOB NOT NULL CHECK (length(link) = 32),
    record TEXT NOT NULL,
    record_id INTEGER NOT NULL
) STRICT;
CREATE INDEX event_by_record ON event (record, record_id);
CREATE TABLE event_payload (
    sequence INTEGER PRIMARY KEY REFERENCES event (sequence),
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    payload BLOB NOT NULL
) STRICT;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;
CREATE TRIGGER event_payload_is_never_changed BEFORE UPDATE ON event_payload
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;
CREATE TRIGGER event_payload_is_never_removed BEFORE DELETE ON event_payload
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;
