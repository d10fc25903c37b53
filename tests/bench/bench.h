#pragma once

#include <QString>

#include <vector>

namespace licet::bench {

/// Milliseconds, in the order in which they were measured.
using Times = std::vector<double>;

/// What a benchmark measured, and what it is measured against, taken by turns so that a busy moment of the
/// machine falls on both.
struct Outcome
{
    Times measured;
    Times reference;
    QString notMeasured = {}; ///< why there is nothing to compare; the times are then left out
};

/// One benchmark: a function and a row in bench_table.cpp.
struct Benchmark
{
    const char *name; ///< to run it alone: `licet_bench one-form`
    const char *what;
    const char *against;
    double asked; ///< the ratio may be at most this
    Outcome (*run)();
};

const std::vector<Benchmark> &benchmarkTable();

Outcome oneForm();
Outcome oneFormDrawn();
Outcome hundredForms();
Outcome savingARequest();
Outcome savingThatRow();

} // namespace licet::bench
