#pragma once

#include "history/history_query.h"

#include <set>

namespace licet {

// What is told in advance stands in the row at once, for the row is the fold by sequence. It holds from its
// day on: until then what stood there before is what is printed, listed and judged.

/// A record of which something may be told in advance: what changes of it changes on the day of the event.
/// Said at its description, `Columns<Record>::holdsFromItsEvents`.
template <class Record>
concept HoldsFromItsEvents = requires
{
    requires Columns<Record>::holdsFromItsEvents;
};

/// Of which something was told before its day and has not come by `day`; some more whose days were put right.
Result<std::set<qint64>> foretoldAfter(const Database &database, RecordKind kind, QDate day);

/// As it stands by the end of `day`.
template <TableRecord Record>
Result<Record> standingOn(const Database &database, const Record &row, QDate day)
{
    LICET_ASSIGN(const auto then,
                 stateAsOf(database, RecordRef::of(row.id), {day, {}, Beginning::AsEntered}));
    if (then.isEmpty())
        return row;
    return RecordSql<Record>::fromJson(row.id, then);
}

/// Rows as they hold on `day`, without what is to come.
template <TableRecord Record>
Result<std::vector<Record>> holdingOn(const Database &database, std::vector<Record> rows, QDate day)
{
    if constexpr (HoldsFromItsEvents<Record>) {
        LICET_ASSIGN(const auto foretold, foretoldAfter(database, recordKindOf<Record>(), day));
        for (auto &row : rows)
            if (foretold.count(row.id.row()) > 0) {
                LICET_ASSIGN(row, standingOn(database, row, day));
            }
    }
    return rows;
}

template <TableRecord Record>
Result<Record> holdingOn(const Database &database, const Record &row, QDate day)
{
    LICET_ASSIGN(auto one, holdingOn(database, std::vector<Record>{row}, day));
    return std::move(one.front());
}

/// What somebody wrote who saw the record as it holds on `day`, over its row: what they left as they saw it
/// stays as it is told for later.
template <TableRecord Record>
Result<Record> overWhatIsForetold(const Database &database, const Record &written, QDate day)
{
    if constexpr (!HoldsFromItsEvents<Record>) {
        return written;
    } else {
        LICET_ASSIGN(auto row, RecordStore<Record>::get(database, written.id));
        LICET_ASSIGN(const auto seen, holdingOn(database, row, day));
        Columns<Record>::columns([&](const char *, auto accessor) {
            if (std::invoke(accessor, written) != std::invoke(accessor, seen))
                std::invoke(accessor, row) = std::invoke(accessor, written);
        });
        return row;
    }
}

} // namespace licet
