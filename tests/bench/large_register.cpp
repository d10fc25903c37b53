#include "bench/large_register.h"

#include "authorization/received_program_number.h"
#include "bench/made_up.h"
#include "bench/measure.h"
#include "catalogue/web_service.h"
#include "database/migrator.h"
#include "documents/paper.h"
#include "exchange/register_import.h"
#include "request/facts_reader.h"
#include "request/request_writing.h"
#include "support/example_data.h"

#include <QDir>
#include <QFile>
#include <QTime>

namespace licet::bench {

using namespace Qt::StringLiterals;

namespace {

/// Goes up with each change of what is generated, so that no older file is measured.
constexpr int generation = 3;

constexpr int applicationsEach = 10;
constexpr int services = 40;
constexpr int decisions = 120;
/// The day on which the forms are frozen: the example's people hold their mandates then.
const QDate freezingDay(2026, 11, 16);

class Writer
{
public:
    Writer(Register &reg, const RegisterSize &size) : m_register(reg), m_size(size) {}

    void fill()
    {
        addExample();
        addInstitutions();
        addCatalogue();
        addDecisions();
        addRequests();
        addAuthorizations();
        constexpr int mostEventsOfAForm = 8;
        useAuthorizations(m_size.events - mostEventsOfAForm * m_size.frozen);
        commit();
        freezeForms();
        useAuthorizations(m_size.events);
        commit();
    }

private:
    Database &database() { return m_register.database(); }
    qint64 eventsSoFar() { return orEnd(lastSequence(database()), "history"); }

    /// The next moment of ten years, so that the events lie evenly in them.
    Stamp next()
    {
        static const QDateTime start(QDate(2016, 1, 4), QTime(8, 0), Qt::UTC);
        static const auto span = start.msecsTo(QDateTime(QDate(2026, 11, 13), QTime(17, 0), Qt::UTC));
        const auto instant = m_frozen ? QDateTime(freezingDay.addDays(1), QTime(9, 0), Qt::UTC)
                                      : start.addMSecs(span / m_size.events * m_moment++);
        return {u"marie"_s, instant.date(), instant};
    }

    /// One transaction for many writes: a million events would else be a million waits for the disk.
    Transaction &writing()
    {
        constexpr int writesTogether = 20'000;
        if (m_transaction && ++m_writes % writesTogether == 0)
            commit();
        if (!m_transaction)
            m_transaction = orEnd(Transaction::begin(database()), "begin");
        return *m_transaction;
    }
    void commit()
    {
        if (m_transaction)
            orEnd(m_transaction->commit(), "commit");
        m_transaction.reset();
    }

    template <class Record>
    Id<Record> add(const Record &record)
    {
        return orEnd(RecordStore<Record>::insert(writing(), record, next()), "insert");
    }

    /// As RecordStore::update does, without reading again what is known.
    void change(Authorization &known, const Authorization &after)
    {
        auto &transaction = writing();
        auto statement = orEnd(updateStatement(database(), known, after), "update");
        orEnd(statement.run(), "update");
        orEnd(
            appendEvent(transaction,
                        {RecordRef::of(known.id), RecordEvent::Changed, recordJson(known), recordJson(after)},
                        next()),
            "event");
        known = after;
    }

    void change(Request &known, Request after, const EventKind &kind)
    {
        const auto stamp = next();
        orEnd(rewriteRequest(writing(), known, after, kind, {}, stamp), "request");
        after.revision = known.revision + 1;
        after.changedAt = stamp.enteredAt;
        after.excerpt = excerptOf(after.draft);
        known = after;
    }

    void addExample()
    {
        const auto file = orEnd(parseJsonBytes(test::testData(u"register.json"_s)), "register.json");
        // The file tells of decisions of later years.
        auto stamp = next();
        stamp.happenedOn = freezingDay;
        orEnd(importRegister(m_register, file, stamp, false), "import");
        m_institutions = orEnd(m_register.all<Institution>(), "institutions");
        m_applications = orEnd(m_register.all<Application>(), "applications");
        // Its own are for the forms.
        m_firstApplication = int(m_applications.size());
    }

    void addInstitutions()
    {
        for (int n = int(m_institutions.size()); n < m_size.institutions; ++n) {
            Institution institution;
            institution.name = madeUpInstitution(n);
            institution.kbo = orEnd(KboNumber::parse(madeUpKbo(n)), "KBO number");
            institution.kind = n % 3 == 0 ? InstitutionKind::Ocmw : InstitutionKind::SocialSecurity;
            institution.language = n % 4 == 0 ? Language::French : Language::Dutch;
            institution.consultantRoles = {codeOf(Role::SecurityConsultant)};
            institution.id = add(institution);
            m_institutions.push_back(institution);
            addPeople(institution, n);
            addApplications(institution, n);
        }
    }

    void addPeople(const Institution &institution, int n)
    {
        constexpr std::array roles{Role::ManagingOfficial, Role::SecurityConsultant, Role::Contact};
        for (int k = 0; k < int(roles.size()); ++k) {
            Person person;
            person.institution = institution.id;
            person.name = madeUpPerson(n * int(roles.size()) + k);
            person.language = institution.language;
            Mandate mandate;
            mandate.person = add(person);
            mandate.role = roles[size_t(k)];
            mandate.from = QDate(2016, 1, 1);
            add(mandate);
        }
    }

    void addApplications(const Institution &institution, int n)
    {
        for (int k = 0; k < applicationsEach; ++k) {
            Application application;
            application.institution = institution.id;
            application.name = madeUpApplication(k);
            application.id = add(application);
            m_applications.push_back(application);
            ReceivedProgramNumber received;
            received.institution = institution.id;
            received.number = madeUpProgramNumber(n * applicationsEach + k);
            received.receivedOn = QDate(2016, 2, 1);
            add(received);
        }
    }

    void addCatalogue()
    {
        for (int n = 0; n < services; ++n) {
            WebService service;
            service.name = madeUpService(n);
            service.versions = {u"1"_s, u"2"_s};
            service.operations = {u"consult"_s, u"notify"_s};
            add(service);
        }
    }

    void addDecisions()
    {
        for (int n = 0; n < decisions; ++n) {
            Decision decision;
            decision.deliberation = madeUpDeliberation(n);
            decision.state = n % 20 == 7 ? DossierState::Withdrawn : DossierState::Granted;
            if (decision.state == DossierState::Withdrawn)
                decision.withdrawnOn = QDate(2024, 6, 3);
            DecisionStep step;
            step.decision = add(decision);
            step.dossier = u"IVC/KSZG/%1/%2"_s.arg(12 + n % 14).arg(n, 3, 10, QChar(u'0'));
            step.decidedOn = QDate(2012 + n % 14, 1 + n % 12, 2 + n % 26);
            step.services = {madeUpService(n % services), madeUpService((n + 13) % services)};
            step.purposes = {madeUpPurpose(n)};
            add(step);
        }
    }

    const Application &application(int n) const
    {
        const int own = int(m_applications.size()) - m_firstApplication;
        return m_applications[size_t(m_firstApplication + n % own)];
    }
    const Institution &institutionOf(const Application &one) const
    {
        return *std::find_if(m_institutions.begin(), m_institutions.end(),
                             [&](const Institution &other) { return other.id == one.institution; });
    }
    static Environment environment(int n)
    {
        constexpr std::array all{Environment::Production, Environment::Test, Environment::Acceptance};
        return all[size_t(n) % all.size()];
    }

    /// Most became known from outside and were executed; some wait; some are drafts.
    void addRequests()
    {
        const auto usual = test::draftFrom(u"01-production-complete"_s);
        for (int n = 0; n < m_size.requests - m_size.frozen; ++n) {
            const auto &of = application(n * 7);
            Request request;
            request.institution = of.institution;
            request.draft = usual;
            request.draft.institution = institutionOf(of).kbo->digits();
            request.draft.application = of.name;
            request.draft.environment = environment(n / 3);
            request.draft.services.front().name = madeUpService(n % services);
            request.draft.purpose = madeUpPurpose(n);
            request.draft.committee.deliberation = madeUpDeliberation(n % decisions);
            request.excerpt = excerptOf(request.draft);
            const bool isDraft = n % 20 < 2;
            request.origin = isDraft ? RequestOrigin::Own : RequestOrigin::Outside;
            request.state = isDraft ? RequestState::Draft : RequestState::Sent;
            const auto stamp = next();
            if (!isDraft)
                request.number = u"%1-%2"_s.arg(stamp.happenedOn.year()).arg(n, 5, 10, QChar(u'0'));
            request.stateSince = stamp.happenedOn;
            request.begunOn = stamp.happenedOn;
            request.changedAt = stamp.enteredAt;
            request.id = orEnd(RecordStore<Request>::insert(writing(), request, stamp), "request");
            leadOn(request, n);
        }
    }

    void leadOn(Request &request, int n)
    {
        if (request.state == RequestState::Draft) {
            auto edited = request;
            edited.draft.remarks = u"Nog na te kijken met de dienst."_s;
            return change(request, edited, RecordEvent::Changed);
        }
        const int status = n % 20;
        if (status < 5)
            return;
        const auto event = status == 5   ? RequestEvent::Acknowledge
                           : status == 6 ? RequestEvent::AskInformation
                           : status == 7 ? RequestEvent::Refuse
                                         : RequestEvent::Execute;
        const auto after = orEnd(turned(request, event, next()), "event");
        change(request, after, event);
        if (request.state == RequestState::Executed)
            m_executed.push_back(request.id);
    }

    void addAuthorizations()
    {
        const auto before = orEnd(m_register.all<Authorization>(), "authorizations");
        m_authorizations.reserve(size_t(m_size.authorizations));
        for (int n = 0; n < m_size.authorizations - int(before.size()); ++n) {
            const auto &of = application(n);
            Authorization one;
            one.institution = of.institution;
            one.application = of.id;
            one.service = madeUpService(n / 3 % services);
            one.version = QString::number(1 + n % 2);
            one.operations.named = {u"consult"_s};
            one.environment = environment(n);
            one.purpose = madeUpPurpose(n / 5);
            one.legalContext = u"XS:%1"_s.arg(n % 17);
            if (n % 25 == 0)
                one.committee.notApplicable = u"Enkel eigen gegevens van de instelling."_s;
            else
                one.committee.deliberation = madeUpDeliberation(n / 3 % decisions);
            one.programNumber =
                orEnd(ProgramNumber::parse(madeUpProgramNumber(n % (m_size.institutions * applicationsEach))),
                      "program number");
            const auto stamp = next();
            one.validFrom = stamp.happenedOn;
            if (n % 4 == 0)
                one.validUntil = QDate(2025, 1, 31).addDays(n % 2000);
            if (n % 9 == 0) {
                one.state = AuthorizationState::Ended;
                one.endedOn = QDate(2023, 5, 1).addDays(n % 700);
                one.endedBecause = u"De toepassing is vervangen."_s;
            }
            one.proof = n % 3 == 0 ? Proof::Document : Proof::Imported;
            if (n < int(m_executed.size()))
                one.request = m_executed[size_t(n)];
            one.used.since = stamp.happenedOn.addDays(20);
            one.used.sinceSource = u"toegangslog"_s;
            one.id = orEnd(RecordStore<Authorization>::insert(writing(), one, stamp), "authorization");
            m_authorizations.push_back(std::move(one));
        }
    }

    /// Their use is read from the logs again and again, until the history is so long.
    void useAuthorizations(int events)
    {
        const auto present = eventsSoFar();
        if (present > events)
            qFatal("%lld events already, %d asked", present, events);
        for (int n = 0; n < events - present; ++n) {
            auto &known = m_authorizations[m_used++ % m_authorizations.size()];
            auto after = known;
            after.used.last = known.used.last.value_or(*known.used.since).addDays(30);
            after.used.lastSource = u"toegangslog"_s;
            change(known, after);
        }
    }

    void freezeForms()
    {
        auto draft = test::draftFrom(u"01-production-complete"_s);
        const Stamp stamp{u"marie"_s, freezingDay, QDateTime(freezingDay, QTime(10, 0), Qt::UTC)};
        const auto facts = orEnd(readFacts(database(), draft, freezingDay, {}), "facts");
        auto &requests = m_register.requests();
        const auto purpose = draft.purpose;
        for (int n = 0; n < m_size.frozen; ++n) {
            draft.purpose = u"%1 (%2)"_s.arg(purpose).arg(n + 1);
            const auto id = orEnd(requests.create(draft, stamp), "create");
            orEnd(requests.finalise(id, facts, stamp, paperRenderer()), "finalise");
            const auto lead = [&](RequestEvent event) {
                EventInput said;
                said.note = event == RequestEvent::Refuse ? u"Geen wettelijke grond."_s : QString();
                orEnd(requests.record(id, event, said, facts, stamp), "record");
            };
            const int status = n % 4;
            if (status >= 1)
                lead(RequestEvent::Sign);
            if (status >= 2)
                lead(RequestEvent::Send);
            if (status >= 3)
                lead(RequestEvent::Refuse);
        }
        m_frozen = true;
    }

    Register &m_register;
    RegisterSize m_size;
    std::unique_ptr<Transaction> m_transaction;
    int m_writes = 0;
    int m_moment = 0;
    bool m_frozen = false;
    std::vector<Institution> m_institutions;
    std::vector<Application> m_applications;
    int m_firstApplication = 0;
    std::vector<Id<Request>> m_executed;
    std::vector<Authorization> m_authorizations;
    size_t m_used = 0;
};

} // namespace

void makeRegister(const QString &path, const RegisterSize &size)
{
    const QDate firstDay(2016, 1, 4);
    const auto reg = orEnd(
        Register::create(path, {u"marie"_s, firstDay, QDateTime(firstDay, QTime(8, 0), Qt::UTC)}), "create");
    // Nobody waits for this file: it is made anew when the machine fails.
    orEnd(reg->database().runScript(u"PRAGMA synchronous = OFF; PRAGMA cache_size = -262144"_s), "pragma");
    Writer(*reg, size).fill();
}

QString keptRegister(const RegisterSize &size)
{
    const QDir folder(QStringLiteral(LICET_BUILD "/bench"));
    QDir().mkpath(folder.path());
    const auto path =
        folder.filePath(u"register-%1-%2-%3.licet"_s.arg(size.events).arg(currentVersion()).arg(generation));
    if (QFile::exists(path))
        return path;
    std::fprintf(stderr, "Making a register with %d events …\n", size.events);
    const auto temporary = path + u".growing"_s;
    QFile::remove(temporary);
    makeRegister(temporary, size);
    if (!QFile::rename(temporary, path))
        qFatal("%s can't be renamed", qPrintable(temporary));
    return path;
}

} // namespace licet::bench
