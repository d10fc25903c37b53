#pragma once

#include "base/result.h"
#include "bench/bench.h"

#include <QStringList>

#include <functional>

namespace licet::bench {

/// Milliseconds that `work` takes, on a clock that never goes back.
double timeOf(const std::function<void()> &work);

/// Milliseconds from start to end of a process. Ends the benchmark, with the process's own words, when it
/// cannot start, takes more than five minutes or gives another status than 0.
double timeOfProcess(const QString &program, const QStringList &arguments);

/// Value below which this share (0 to 1) of the times lies; they may be in any order, but not none.
double quantile(Times times, double share);

/// The value, or the end of the benchmark: without it there is nothing to measure.
template <class T>
T orEnd(Result<T> result, const char *doing)
{
    if (!result)
        qFatal("%s: %s %s", doing, qPrintable(result.error().subject), qPrintable(result.error().value));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace licet::bench
