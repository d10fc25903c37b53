#include "ui/authorization/authorization_rows.h"

#include "authorization/authorization_event.h"
#include "files/attachment.h"

#include <set>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<WorkingCalendar> calendarOf(const AsItWas &from)
{
    LICET_ASSIGN(const auto days, from.all<ClosingDay>());
    std::vector<ClosedOn> closedOn;
    for (const auto &day : days)
        closedOn.push_back({day.date, day.yearly});
    return WorkingCalendar(std::move(closedOn));
}

/// Everything that a row is computed from, read once for all rows.
struct RowFacts
{
    Settings settings;
    WorkingCalendar calendar;
    std::vector<DecisionWithSteps> decisions;
    std::map<Id<Institution>, QString> institutions;
    std::map<Id<Application>, QString> applications;
    std::map<QString, WebService> services;
    std::set<std::pair<QString, qint64>> withFiles; ///< records
    std::map<Id<Authorization>, std::vector<Suspension>> suspended;
};

Result<RowFacts> rowFacts(const Context &context)
{
    const auto from = context.asItWas();
    RowFacts read;
    LICET_ASSIGN(read.settings, from.settings());
    LICET_ASSIGN(read.calendar, calendarOf(from));
    LICET_ASSIGN(read.decisions, from.decisions());
    LICET_ASSIGN(const auto institutions, from.all<Institution>());
    LICET_ASSIGN(const auto applications, from.all<Application>());
    LICET_ASSIGN(const auto services, from.all<WebService>());
    LICET_ASSIGN(const auto files, from.all<Attachment>());
    // What a suspension was that is over, today's record no longer says.
    if (context.past().isSet()) {
        LICET_ASSIGN(read.suspended, suspensions(context.reg().database(), from.knownBefore()));
    }
    for (const auto &one : institutions)
        read.institutions[one.id] = one.name;
    for (const auto &one : applications)
        read.applications[one.id] = one.name;
    for (const auto &one : services)
        read.services.emplace(one.name, one);
    for (const auto &one : files)
        read.withFiles.emplace(one.record, one.recordId);
    return read;
}

} // namespace

Result<std::vector<AuthorizationRow>> authorizationRows(const Context &context)
{
    LICET_ASSIGN(auto read, rowFacts(context));
    LICET_ASSIGN(const auto authorizations, context.asItWas().all<Authorization>());
    const auto day = context.day();
    std::vector<AuthorizationRow> rows;
    rows.reserve(authorizations.size());
    for (const auto &one : authorizations) {
        if (context.institution().isSet() && one.institution != context.institution())
            continue;
        const auto service = read.services.find(one.service);
        const bool hasFile =
            read.withFiles.contains({u"authorization"_s, one.id.row()}) ||
            (one.request.isSet() && read.withFiles.contains({u"request"_s, one.request.row()}));
        const auto suspended = read.suspended.find(one.id);
        rows.push_back(
            {one, read.institutions[one.institution], read.applications[one.application],
             suspended == read.suspended.end() ? stateOn(one, day) : stateOn(one, suspended->second, day),
             computedStates(one, day, read.settings, read.calendar, read.decisions),
             missingFacts(one, service == read.services.end() ? nullptr : &service->second, hasFile)});
    }
    return rows;
}

} // namespace licet
