#include "authorization/coming_change.h"

#include "authorization/authorization_event.h"
#include "history/history_query.h"

namespace licet {

Result<std::optional<QDate>> comingChangeOf(const Database &database, Id<Authorization> right, QDate day)
{
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(right)));
    std::optional<QDate> first;
    for (const auto &one : changes)
        if (one.kind == AuthorizationEvent::Change && one.day > day && (!first || one.day < *first))
            first = one.day;
    return first;
}

} // namespace licet
