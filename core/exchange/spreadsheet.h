#pragma once

#include "base/result.h"
#include "lists/sheet.h"

#include <QDir>

namespace licet {

/// An XLSX file with one sheet: heads in bold that stay in sight, dates as dates, all else as text (numbers
/// keep their leading zeros), in cells formatted as text: nothing is computed, not even after somebody edits
/// a cell. A text beyond Excel's 32,767 signs a cell ends with "…". It grows in a folder of its own in
/// `beside` and is read back: it has as many rows and cells as were written. DiskFull when there is no room
/// for that, FileUnwritable when no folder can be made there or there are more rows than a sheet has.
Result<QByteArray> spreadsheetOf(const Sheet &sheet, const QString &beside = QDir::tempPath());

} // namespace licet
