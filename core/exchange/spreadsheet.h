#pragma once

#include "base/result.h"
#include "lists/sheet.h"

namespace licet {

/// An XLSX file with one sheet: heads in bold that stay in sight, dates as dates, all else as text (numbers
/// keep their leading zeros), in cells formatted as text: nothing is computed, not even after somebody edits
/// a cell. A text beyond Excel's 32,767 signs a cell ends with "…". FileUnwritable when there is no room for
/// the temporary file, or more rows than a sheet has.
Result<QByteArray> spreadsheetOf(const Sheet &sheet);

} // namespace licet
