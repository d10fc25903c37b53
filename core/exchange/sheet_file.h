#pragma once

#include "base/result.h"
#include "lists/sheet.h"

namespace licet {

/// Whether the name ends with .csv or .xlsx, in any case.
bool isSheetFile(const QString &path);

/// As the ending of the name says; the ending must be one of these two.
Result<void> writeSheetFile(const QString &path, const Sheet &sheet);

} // namespace licet
