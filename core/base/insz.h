#pragma once

#include <QStringList>

namespace licet {

// National numbers (INSZ/NISS) are never stored; they are recognised only to warn (domain 3).

/// 11 digits `YYMMDDXXXCC` whose last two are 97 − (first nine mod 97), with a 2 before the nine for people
/// born from 2000 on; the month may be raised by 20 or 40 (BIS).
bool isValidInsz(QStringView digits);

/// Every valid one in a text, as written, with or without the usual dots and dashes; never a part of a longer
/// run of digits.
QStringList inszNumbersIn(const QString &text);

} // namespace licet
