#pragma once

namespace licet {

/// Once, after Qt has taken the user's locale over: C libraries print numbers by the process's locale, and a
/// spreadsheet with "22,71" in it can't be read. What people see is written by QLocale and stays as it is.
void keepNumbersPlain();

} // namespace licet
