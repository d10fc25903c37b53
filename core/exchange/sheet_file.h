#pragma once

#include "base/result.h"
#include "base/sheet.h"

namespace licet {

/// Writes a file whole, or leaves what was there as it was. FileUnwritable.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

/// Whether the name ends with .csv or .xlsx, in any case.
bool isSheetFile(const QString &path);

/// As the ending of the name says; the ending must be one of these two.
Result<void> writeSheetFile(const QString &path, const Sheet &sheet);

} // namespace licet
