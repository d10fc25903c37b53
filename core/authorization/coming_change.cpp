#include "authorization/coming_change.h"

#include "authorization/authorization_event.h"
#include "history/history_query.h"

#include <set>

namespace licet {

Result<std::optional<QDate>> comingChangeOf(const Database &database, Id<Authorization> right, QDate day)
{
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(right)));
    std::set<QDate> days;
    for (const auto &one : changes)
        if (one.kind == AuthorizationEvent::Change && one.day > day)
            days.insert(one.day);
    // What was taken back before its day leaves the right as it is.
    for (const auto &from : days) {
        LICET_ASSIGN(const auto before, recordAsOf(database, right, HistoryLimit{from.addDays(-1), {}}));
        LICET_ASSIGN(const auto after, recordAsOf(database, right, HistoryLimit{from, {}}));
        if (!changedColumns(before, after).isEmpty())
            return std::optional(from);
    }
    return std::optional<QDate>();
}

Result<std::optional<ComingChange>> comingChangeIn(const Database &database, Id<Authorization> right,
                                                   QDate day)
{
    LICET_ASSIGN(const auto from, comingChangeOf(database, right, day));
    if (!from)
        return std::optional<ComingChange>();
    ComingChange coming{*from, {}, {}};
    LICET_ASSIGN(coming.before, recordAsOf(database, right, HistoryLimit{from->addDays(-1), {}}));
    LICET_ASSIGN(coming.after, recordAsOf(database, right, HistoryLimit{*from, {}}));
    return std::optional(std::move(coming));
}

} // namespace licet
