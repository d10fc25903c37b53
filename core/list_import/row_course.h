#pragma once

#include "list_import/judged_row.h"

namespace licet {

/// What happened to what a row asks, and when: its days and its state, which must not contradict each other.
void readCourse(JudgedRow &row, const DayOrders &days, QDate today);

} // namespace licet
