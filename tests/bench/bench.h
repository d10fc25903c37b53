#pragma once

#include <QString>

#include <vector>

namespace licet::bench {

/// In the order in which they were measured; milliseconds unless the benchmark says otherwise.
using Times = std::vector<double>;

/// What a benchmark measured, and what it is measured against, taken by turns so that a busy moment of the
/// machine falls on both.
struct Outcome
{
    Times measured;
    Times reference;
    QString notMeasured = {}; ///< why there is nothing to compare; the times are then left out
    const char *unit = "ms";
    double share = 0.5; ///< of what was measured: 0.5 judges the median, 0.95 the 95th percentile
};

/// One benchmark: a function and a row in bench_table.cpp.
struct Benchmark
{
    const char *name; ///< to run it alone: `licet_bench one-form`
    const char *what;
    const char *against;
    double asked; ///< the ratio may be at most this; 0 where none is asked
    Outcome (*run)();
};

const std::vector<Benchmark> &benchmarkTable();

Outcome oneForm();
Outcome oneFormDrawn();
Outcome hundredForms();
Outcome savingARequest();
Outcome savingThatRow();
Outcome desktopStart();
Outcome desktopStartOnTheTable();
Outcome desktopWholeList();
Outcome desktopMemory();
Outcome backgroundMemory();
Outcome filterKey();
Outcome openingARequest();
Outcome openingAnAuthorization();
Outcome fillingAuthorizations();
Outcome readingSearchIndex();
Outcome searchingEverything();
Outcome listingRequests();
Outcome exportingAuthorizations();
Outcome readingCoverage();
Outcome verifyingHistory();
Outcome importingAList();
Outcome importingPeople();
Outcome savingInALargeRegister();
Outcome whatIsDue();

} // namespace licet::bench
