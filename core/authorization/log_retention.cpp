#include "authorization/log_retention.h"

#include "authorization/authorization_reader.h"
#include "authorization/computed_state.h"
#include "history/record_store.h"
#include "institution/application_reader.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastYears = 10;

/// The last day on which it was allowed.
std::optional<QDate> lastAllowedDay(const Authorization &authorization)
{
    const auto end = endOf(authorization);
    return end ? std::optional(end->addDays(-1)) : std::nullopt;
}

Error refusal(const LogRetention &retention, const QString &name)
{
    if (retention.need == LogNeed::Until)
        return {ErrorKind::LogStillKept, name, retention.until->toString(Qt::ISODate)};
    return {ErrorKind::LogInUse, name};
}

} // namespace

int yearsKept(const LoggingDeclaration &logging)
{
    return std::max(leastYears, logging.retentionYears.value_or(leastYears));
}

QDate wholeYearsAfter(QDate day, int years)
{
    const auto later = day.addYears(years);
    return later.day() == day.day() ? later : later.addDays(1);
}

LogRetention logRetention(const Authorization &authorization, int years, QDate day)
{
    LogRetention retention;
    retention.years = std::max(leastYears, years);
    const auto standing = standingOn(authorization, day);
    const bool wasUsed = authorization.used.last || authorization.used.since;
    if (standing != AuthorizationStanding::Ended) {
        const bool isLater = standing == AuthorizationStanding::NotYetInForce && !wasUsed;
        retention.need = isLater ? LogNeed::NotYet : LogNeed::InUse;
        if (isLater)
            retention.from = authorization.validFrom;
        retention.lastUse = authorization.used.last;
        return retention;
    }
    const auto allowed = lastAllowedDay(authorization);
    if (!wasUsed && allowed && authorization.validFrom && *allowed < *authorization.validFrom)
        return retention;
    retention.lastUse = authorization.used.last ? authorization.used.last : allowed;
    retention.need = retention.lastUse ? LogNeed::Until : LogNeed::Unknown;
    if (retention.lastUse)
        retention.until = wholeYearsAfter(*retention.lastUse, retention.years);
    return retention;
}

LogRetention logRetention(const Connection &card, const std::vector<Authorization> &authorizations, QDate day)
{
    // What has no end yet outweighs every term.
    const auto weight = [](LogNeed need) {
        constexpr std::array byWeight{LogNeed::None, LogNeed::Until, LogNeed::NotYet, LogNeed::Unknown,
                                      LogNeed::InUse};
        return std::find(byWeight.begin(), byWeight.end(), need) - byWeight.begin();
    };
    LogRetention longest;
    longest.years = yearsKept(card.logging);
    for (const auto &one : authorizations) {
        if (one.application != card.application || one.environment != card.environment)
            continue;
        const auto its = logRetention(one, longest.years, day);
        const auto lastUse = std::max(longest.lastUse, its.lastUse);
        if (weight(longest.need) < weight(its.need) ||
            (longest.need == its.need && longest.until < its.until) ||
            (longest.need == LogNeed::NotYet && its.need == LogNeed::NotYet && its.from < longest.from))
            longest = its;
        longest.lastUse = lastUse;
    }
    return longest;
}

Result<void> RemovalGuard<Authorization>::check(const Database &database, const Authorization &authorization,
                                                QDate day)
{
    int years = leastYears;
    LICET_ASSIGN(const auto cards, connectionsOf(database, authorization.application));
    for (const auto &card : cards)
        if (card.environment == authorization.environment)
            years = yearsKept(card.logging);
    const auto retention = logRetention(authorization, years, day);
    if (retention.mayBeRemovedOn(day))
        return {};
    return refusal(retention, QStringList{authorization.service, authorization.version}.join(u' ').trimmed());
}

Result<void> RemovalGuard<Connection>::check(const Database &database, const Connection &card, QDate day)
{
    LICET_ASSIGN(const auto authorizations, authorizationsLoggedBy(database, card.application));
    const auto retention = logRetention(card, authorizations, day);
    if (retention.mayBeRemovedOn(day))
        return {};
    LICET_ASSIGN(const auto application, RecordStore<Application>::get(database, card.application));
    return refusal(retention, application.name);
}

} // namespace licet
