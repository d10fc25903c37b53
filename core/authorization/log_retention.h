#pragma once

#include "authorization/authorization.h"
#include "history/removal_guard.h"
#include "institution/connection.h"

namespace licet {

/// How long a log must be kept, as seen on a day (P14, domain 4).
enum class LogNeed {
    None,    ///< nothing was ever used
    NotYet,  ///< not yet in force, and nothing was used before
    InUse,   ///< not ended: the term has not begun
    Unknown, ///< ended, and nobody recorded when it was last used
    Until    ///< until the last use and ten years
};

struct LogRetention
{
    LogNeed need = LogNeed::None;
    int years = 10;                 ///< the card's, at least 10
    std::optional<QDate> lastUse;   ///< recorded, else the last day on which it could be used
    std::optional<QDate> until;     ///< the last day of the term, inclusive
    std::optional<QDate> from = {}; ///< NotYet: the first day on which it can be used

    [[nodiscard]] bool mayBeRemovedOn(QDate day) const
    {
        return need == LogNeed::None || (need == LogNeed::Until && *until < day);
    }
    bool operator==(const LogRetention &) const = default;
};

/// As long as the declaration says, and never less than the procedure asks.
int yearsKept(const LoggingDeclaration &logging);

/// The same day `years` later; 29 February becomes 1 March, so that the term is whole.
QDate wholeYearsAfter(QDate day, int years);

/// Of one authorization whose log is kept for `years`.
LogRetention logRetention(const Authorization &authorization, int years, QDate day);

/// Of a logging card: the longest of the authorizations of its application and environment among
/// `authorizations`.
LogRetention logRetention(const Connection &card, const std::vector<Authorization> &authorizations,
                          QDate day);

// An ended authorization keeps its card until the term is over, and neither can be removed before.
template <>
struct RemovalGuard<Authorization>
{
    /// LogInUse, LogStillKept.
    static Result<void> check(const Database &database, const Authorization &authorization, QDate day);
};
template <>
struct RemovalGuard<Connection>
{
    /// LogInUse, LogStillKept.
    static Result<void> check(const Database &database, const Connection &card, QDate day);
};

} // namespace licet
