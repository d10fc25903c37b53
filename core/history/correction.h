#pragma once

#include <QString>

namespace licet {

/// What the payload of a correction says beside columns: the sequence of the event that is put right, and the
/// day on which that one really happened.
inline constexpr QLatin1StringView correctedKind("corrected");
inline constexpr QLatin1StringView correctsEventName("correctsEvent");
inline constexpr QLatin1StringView correctedDayName("happenedOn");

inline bool isOfCorrection(const QString &name)
{
    return name == correctsEventName || name == correctedDayName;
}

} // namespace licet
