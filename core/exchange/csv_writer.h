#pragma once

#include "lists/sheet.h"

namespace licet {

/// Begins like something that a spreadsheet would compute: with = + - @ or their full-width forms, whatever
/// nobody sees stands before them, or with a tab or a line's end.
bool looksLikeFormula(const QString &text);

/// One line without its end: printable cells in quotes, separated by semicolons. What looks like a formula
/// gets an apostrophe before it, so that no program computes it.
QString csvLine(const QStringList &cells);

/// As Excel with Belgian settings opens it by a double click: UTF-8 with a byte order mark, semicolons, CRLF.
QByteArray csvOf(const Sheet &sheet);

} // namespace licet
