#include "bench/measure.h"

#include <QProcess>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace licet::bench {

double timeOf(const std::function<void()> &work)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double timeOfProcess(const QString &program, const QStringList &arguments)
{
    constexpr int fiveMinutes = 300'000;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const auto time = timeOf([&] {
        process.start(program, arguments);
        process.waitForFinished(fiveMinutes);
    });
    if (process.error() != QProcess::UnknownError || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qFatal("%s %s: %s\n%s", qPrintable(program), qPrintable(arguments.value(0)),
               qPrintable(process.errorString()), process.readAll().constData());
    return time;
}

double quantile(Times times, double share)
{
    Q_ASSERT(!times.empty());
    std::sort(times.begin(), times.end());
    const double place = share * double(times.size() - 1);
    const auto below = size_t(std::floor(place));
    const auto above = std::min(below + 1, times.size() - 1);
    return times[below] + (times[above] - times[below]) * (place - double(below));
}

} // namespace licet::bench
