#pragma once

#include "base/program_number.h"
#include "text/translator.h"

#include <QDate>

namespace licet {

// The national number of a person is never stored; where one is typed it is said, and never refused.

/// Empty where the text holds none.
QString personNumberInText(const Translator &translator, const QString &text, QDate today);
/// Empty unless it would be the national number of somebody with a day of birth.
QString personNumberAsProgramNumber(const Translator &translator, const ProgramNumber &number, QDate today);

} // namespace licet
