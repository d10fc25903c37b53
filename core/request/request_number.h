#pragma once

#include "base/result.h"

namespace licet {

/// The pattern of an institution that states none: "2026-0001".
inline const QString usualNumberPattern = QStringLiteral("{year}-{number:4}");

/// A request's number as printed. `{year}` is four digits, `{number}` the serial, `{number:4}` padded to four
/// digits; all else stands as it is. WrongMemberType when the pattern holds no `{year}` or no `{number…}`.
Result<QString> printedNumber(const QString &pattern, int year, int serial);

} // namespace licet
