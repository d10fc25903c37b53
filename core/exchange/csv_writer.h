#pragma once

#include "lists/sheet.h"

namespace licet {

/// One line without its end: printable cells in quotes, separated by semicolons. What looks like a formula
/// gets an apostrophe before it, so that no program computes it.
QString csvLine(const QStringList &cells);

/// As Excel with Belgian settings opens it by a double click: UTF-8 with a byte order mark, semicolons, CRLF.
QByteArray csvOf(const Sheet &sheet);

} // namespace licet
