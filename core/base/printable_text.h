#pragma once

#include <QString>

namespace licet {

/// Text as it may leave for a file, a terminal or paper: without control characters (tabs and line ends
/// stay), without format characters, which nobody sees and which turn the reading direction or hide a sign,
/// and without code points that are no characters. Signs that end a line or page otherwise become line feeds.
QString printableText(const QString &text);

/// The same on one line: a tab or a line's end becomes a blank.
QString printableLine(const QString &text);

/// Begins like something that a spreadsheet would compute: with = + - @ or their full-width forms, whatever
/// nobody sees stands before them, or with a tab or a line's end.
bool looksLikeFormula(const QString &text);

} // namespace licet
