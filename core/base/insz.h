#pragma once

#include <QDate>
#include <QStringList>

namespace licet {

// National numbers (INSZ/NISS) are never stored; they are recognised only to warn (domain 3).

/// 11 digits `YYMMDDXXXCC` whose last two are 97 − (first nine mod 97), with a 2 before the nine for people
/// born from 2000 on; the month may be raised by 20 or 40 (BIS). Month and day may be 0 where they are not
/// known, and the day above 31 where the numbers of a day ran out. Nobody is born after `today`.
bool isValidInsz(QStringView digits, QDate today);

/// The same, and the day of birth is known and exists: program numbers have eleven digits too, and of those
/// few pass this by chance.
bool isInszWithBirthDate(QStringView digits, QDate today);

/// Every valid one in a text, as written, with or without dots, dashes, slashes and spaces of any kind; never
/// a part of a longer run of digits.
QStringList inszNumbersIn(const QString &text, QDate today);

} // namespace licet
