#include "coverage/coverage_reader.h"

#include "base/json_record.h"
#include "calendar/calendar_reader.h"
#include "committee/decision_store.h"
#include "request/request.h"
#include "settings/settings_reader.h"

#include <unordered_map>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const std::vector<ServiceLine> &lines)
{
    QStringList names;
    for (const auto &line : lines)
        names << line.name;
    return names;
}

/// On a past day also those that were closed later, and not those that began later.
bool wasOpenOn(QDate day, QDate today, RequestState state, QDate since, QDate began)
{
    if (today <= day)
        return isOpen(state);
    return began <= day && (isOpen(state) || day < since);
}

/// The day on which each request was begun, from the history: records of earlier versions do not say it.
Result<std::unordered_map<qint64, QDate>> beginnings(const Database &database)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database,
                                    u"SELECT record_id, happened_on FROM event "
                                    "WHERE sequence IN (SELECT min(sequence) FROM event "
                                    "                   WHERE record = 'request' GROUP BY record_id)"_s));
    std::unordered_map<qint64, QDate> days;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return days;
        LICET_ASSIGN(const auto id, statement.read<qint64>(0));
        LICET_ASSIGN(days[id], statement.read<QDate>(1));
    }
}

Result<std::vector<AskedServices>> askedAsKnownNow(const Database &database, QDate day, QDate today,
                                                   Id<Institution> only = {})
{
    const bool isPast = day < today;
    const auto sql =
        u"SELECT id, institution_id, application, environment, kind, state, number, "
        "state_since, coalesce(begun_on, state_since), json_extract(draft, '$.services') FROM request "
        "WHERE environment IS NOT NULL AND application IS NOT NULL "
        "AND (%1 OR state_since > :day) "
        "%2ORDER BY id"_s;
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     database, sql.arg(isOpenSql(),
                                       only.isSet() ? u"AND institution_id = :institution "_s : QString())));
    statement.bind(u"day"_s, isPast ? day : QDate(9999, 12, 31));
    if (only.isSet())
        statement.bind(u"institution"_s, only);
    std::vector<AskedServices> all;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return all;
        AskedServices one;
        LICET_ASSIGN(one.request, statement.read<Id<Request>>(0));
        LICET_ASSIGN(one.institution, statement.read<Id<Institution>>(1));
        LICET_ASSIGN(one.application, statement.read<QString>(2));
        LICET_ASSIGN(one.environment, statement.read<Environment>(3));
        LICET_ASSIGN(one.kind, statement.read<RequestKind>(4));
        LICET_ASSIGN(one.state, statement.read<RequestState>(5));
        LICET_ASSIGN(one.number, statement.read<QString>(6));
        LICET_ASSIGN(const auto since, statement.read<QDate>(7));
        LICET_ASSIGN(const auto began, statement.read<QDate>(8));
        if (!wasOpenOn(day, today, one.state, since, began))
            continue;
        LICET_ASSIGN(const auto text, statement.read<QString>(9));
        if (!text.isEmpty()) {
            LICET_ASSIGN(const auto lines, parseJsonBytes(text.toUtf8()));
            for (const auto &line : lines.toArray())
                one.services << line.toObject().value(u"name"_s).toString();
        }
        all.push_back(std::move(one));
    }
}

Result<std::vector<AskedServices>> askedAsKnownThen(const RegisterAsOf &asked, QDate day, QDate today)
{
    LICET_ASSIGN(const auto requests, asked.all<Request>());
    LICET_ASSIGN(const auto began, beginnings(asked.database()));
    std::vector<AskedServices> all;
    for (const auto &one : requests) {
        const auto first = began.find(one.id.row());
        if (!one.draft.environment || first == began.end() ||
            !wasOpenOn(day, today, one.state, one.stateSince, first->second))
            continue;
        all.push_back({one.id, one.institution, one.draft.application, *one.draft.environment, one.draft.kind,
                       one.state, one.number, namesOf(one.draft.services)});
    }
    return all;
}

} // namespace

Result<std::vector<AskedServices>> readAsked(const RegisterAsOf &asked, QDate day, QDate today)
{
    return asked.knownBefore() ? askedAsKnownThen(asked, day, today)
                               : askedAsKnownNow(asked.database(), day, today);
}

Result<std::vector<AskedServices>> readAskedNow(const Database &database, Id<Institution> institution)
{
    return askedAsKnownNow(database, {}, {}, institution);
}

Result<CoverageFacts> readCoverageFacts(const RegisterAsOf &asked, QDate day, QDate today)
{
    CoverageFacts facts;
    facts.day = day;
    LICET_ASSIGN(facts.settings, readSettings(asked));
    LICET_ASSIGN(facts.calendar, readCalendar(asked));
    LICET_ASSIGN(facts.institutions, asked.all<Institution>());
    LICET_ASSIGN(facts.applications, asked.all<Application>());
    LICET_ASSIGN(facts.services, asked.all<WebService>());
    LICET_ASSIGN(facts.decisions, readDecisions(asked));
    LICET_ASSIGN(facts.authorizations, asked.all<Authorization>());
    LICET_ASSIGN(facts.asked, readAsked(asked, day, today));
    return facts;
}

} // namespace licet
