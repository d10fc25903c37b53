#include "bench/bench.h"
#include "bench/large_register.h"
#include "bench/measure.h"

#include <QApplication>
#include <QDir>
#include <QSettings>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace licet::bench;

namespace {

/// "12.3 ms (11.9 to 13.0)": the median, and between what the middle half lies. One value stands alone.
QString inWords(const Times &times, const char *unit)
{
    const auto median = u"%1 %2"_s.arg(quantile(times, 0.5), 0, 'f', 1).arg(QLatin1StringView(unit));
    return times.size() < 2 ? median
                            : u"%1 (%2 to %3)"_s.arg(median)
                                  .arg(quantile(times, 0.25), 0, 'f', 1)
                                  .arg(quantile(times, 0.75), 0, 'f', 1);
}

/// Where not the median is judged, what is judged stands first.
QString measuredInWords(const Outcome &outcome)
{
    const auto words = inWords(outcome.measured, outcome.unit);
    if (outcome.share == 0.5)
        return words;
    return u"%1 %2 at %3 %; %4"_s.arg(quantile(outcome.measured, outcome.share), 0, 'f', 1)
        .arg(QLatin1StringView(outcome.unit))
        .arg(100 * outcome.share)
        .arg(words);
}

QStringList row(const Benchmark &benchmark, const Outcome &outcome)
{
    const auto what = QString::fromUtf8(benchmark.what);
    const auto against = QString::fromUtf8(benchmark.against);
    const auto asked = benchmark.asked > 0 ? u"≤ %1"_s.arg(benchmark.asked) : u"none"_s;
    if (!outcome.notMeasured.isEmpty())
        return {what, u"not measured: "_s + outcome.notMeasured, against, {}, {}, asked, {}};
    const double ratio = quantile(outcome.measured, outcome.share) / quantile(outcome.reference, 0.5);
    return {what,
            measuredInWords(outcome),
            against,
            inWords(outcome.reference, outcome.unit),
            QString::number(ratio, 'f', 3),
            asked,
            benchmark.asked == 0       ? QString()
            : ratio <= benchmark.asked ? u"met"_s
                                       : u"NOT MET"_s};
}

void printTable(const QList<QStringList> &rows)
{
    for (const auto &cells : rows) {
        QString line;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            qsizetype width = 0;
            for (const auto &other : rows)
                width = qMax(width, other[column].size());
            line += cells[column].leftJustified(width + 2);
        }
        std::printf("%s\n", qPrintable(line.trimmed()));
    }
}

} // namespace

namespace {

QtMessageHandler usualMessages = nullptr;

/// What Qt remarks of a platform without a screen is nothing that was measured.
void sayOnlyWhatMatters(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        usualMessages(type, context, text);
}

} // namespace

/// `licet_bench [NAME…]`: all benchmarks, or those named; prints a table and judges nothing by its status.
/// `licet_bench --make-large FILE` writes the large register, for use by hand.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // On the disk that holds the build: a temporary folder in memory would make every write look free.
    QDir().mkpath(QStringLiteral(LICET_BUILD "/bench"));
    qputenv("TMPDIR", LICET_BUILD "/bench");
    usualMessages = qInstallMessageHandler(sayOnlyWhatMatters);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"licet_bench"_s);
    // The settings of who measures stay as they are.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       QStringLiteral(LICET_BUILD "/bench/settings"));
    QSettings().clear();

    if (QCoreApplication::arguments().value(1) == u"--make-large") {
        const auto path = QCoreApplication::arguments().value(2);
        if (path.isEmpty() || QFile::exists(path)) {
            std::fprintf(stderr, "Name a file that is not there yet.\n");
            return 2;
        }
        makeRegister(path, largeSize);
        return 0;
    }
    const auto named = QCoreApplication::arguments().mid(1);
    QList<QStringList> rows{
        {u"what"_s, u"took"_s, u"against"_s, u"which took"_s, u"ratio"_s, u"asked"_s, {}}};
    for (const auto &benchmark : benchmarkTable()) {
        if (!named.isEmpty() && !named.contains(QLatin1StringView(benchmark.name)))
            continue;
        std::fprintf(stderr, "Measuring %s …\n", benchmark.name);
        rows << row(benchmark, benchmark.run());
        // What is measured is told at once: a later one may end the program.
        std::fprintf(stderr, "    %s\n", qPrintable(rows.back().join(u" · "_s)));
    }
    if (rows.size() == 1) {
        std::fprintf(stderr, "No benchmark has that name. There are:");
        for (const auto &benchmark : benchmarkTable())
            std::fprintf(stderr, " %s", benchmark.name);
        std::fprintf(stderr, "\n");
        return 2;
    }
    std::printf("Medians; in brackets, between what the middle half lies. A ratio is median to median (or "
                "the percentile named), taken by turns in one run.\n\n");
    printTable(rows);
    return 0;
}
