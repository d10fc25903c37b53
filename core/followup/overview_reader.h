#pragma once

#include "coverage/coverage.h"
#include "followup/due_reader.h"
#include "followup/overview.h"

namespace licet {

/// A due item with its place in the overview.
struct PlacedItem
{
    DueItem item;
    DueGroup group = DueGroup::Coming;
};

/// What the first page shows on a day.
struct Overview
{
    QDate day;
    WorkingCalendar calendar;        ///< the register's
    std::vector<PlacedItem> items;   ///< by group, and in each the most urgent first
    std::vector<SigningDay> signing; ///< the next ten working days

    [[nodiscard]] int count(DueGroup group) const;
    [[nodiscard]] int count(DueKind kind) const;
};

/// What stands beside it; apart, for neither needs to wait for the other.
struct OverviewCounts
{
    std::array<EnvironmentCount, environmentCount> environments;
    std::array<int, ageBandCount> ages{}; ///< open requests, drafts too
};

/// `only` not set: all institutions. May run on another thread over a Register of its own; so may the counts.
Result<OverviewCounts> countForOverview(const Database &from, QDate day, Id<Institution> only = {});
Result<Overview> readOverview(const Database &from, QDate day, Id<Institution> only = {});

} // namespace licet
