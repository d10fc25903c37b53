#pragma once

#include "base/result.h"

namespace licet {

/// A request's number as printed. `{year}` is four digits, `{number}` the serial, `{number:4}` padded to four
/// digits; all else stands as it is. WrongMemberType when the pattern holds no `{year}` or no `{number…}`,
/// or would print digits only.
Result<QString> printedNumber(const QString &pattern, int year, int serial);

} // namespace licet
