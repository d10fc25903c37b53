#pragma once

#include <QString>

namespace licet {

/// What the payload of a correction says beside columns: the sequence of the event that is put right, and the
/// day on which that one really happened.
inline constexpr QLatin1StringView correctedKind("corrected");
inline constexpr QLatin1StringView correctsEventName("correctsEvent");
inline constexpr QLatin1StringView correctedDayName("happenedOn");
/// What an event "erased" says: the values that it erases, each by its sequence and place, ["7/0", "7/3"].
inline constexpr QLatin1StringView erasesName("erases");

/// Names in `EventDraft::after` that are no column of the record.
inline bool isSaidByEvent(const QString &name)
{
    return name == correctsEventName || name == correctedDayName || name == erasesName;
}

} // namespace licet
