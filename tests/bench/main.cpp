#include "bench/bench.h"
#include "bench/measure.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace licet::bench;

namespace {

/// "12.3 ms (11.9 to 13.0)": the median, and between what the middle half lies.
QString inWords(const Times &times)
{
    return u"%1 ms (%2 to %3)"_s.arg(quantile(times, 0.5), 0, 'f', 1)
        .arg(quantile(times, 0.25), 0, 'f', 1)
        .arg(quantile(times, 0.75), 0, 'f', 1);
}

QStringList row(const Benchmark &benchmark, const Outcome &outcome)
{
    const auto what = QString::fromUtf8(benchmark.what);
    const auto against = QString::fromUtf8(benchmark.against);
    const auto asked = u"≤ %1"_s.arg(benchmark.asked);
    if (!outcome.notMeasured.isEmpty())
        return {what, u"not measured: "_s + outcome.notMeasured, against, {}, {}, asked, {}};
    const double ratio = quantile(outcome.measured, 0.5) / quantile(outcome.reference, 0.5);
    return {what,
            inWords(outcome.measured),
            against,
            inWords(outcome.reference),
            QString::number(ratio, 'f', 3),
            asked,
            ratio <= benchmark.asked ? u"met"_s : u"NOT MET"_s};
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

/// `licet_bench [NAME…]`: all benchmarks, or those named; prints a table and judges nothing by its status.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // On the disk that holds the build: a temporary folder in memory would make every write look free.
    QDir().mkpath(QStringLiteral(LICET_BUILD "/bench"));
    qputenv("TMPDIR", LICET_BUILD "/bench");
    QGuiApplication application(argc, argv);

    const auto named = QCoreApplication::arguments().mid(1);
    QList<QStringList> rows{
        {u"what"_s, u"took"_s, u"against"_s, u"which took"_s, u"ratio"_s, u"asked"_s, {}}};
    for (const auto &benchmark : benchmarkTable()) {
        if (!named.isEmpty() && !named.contains(QLatin1StringView(benchmark.name)))
            continue;
        std::fprintf(stderr, "Measuring %s …\n", benchmark.name);
        rows << row(benchmark, benchmark.run());
    }
    if (rows.size() == 1) {
        std::fprintf(stderr, "No benchmark has that name. There are:");
        for (const auto &benchmark : benchmarkTable())
            std::fprintf(stderr, " %s", benchmark.name);
        std::fprintf(stderr, "\n");
        return 2;
    }
    std::printf("Medians; in brackets, between what the middle half of the times lies. A ratio is median "
                "to median, taken by turns in one run.\n\n");
    printTable(rows);
    return 0;
}
