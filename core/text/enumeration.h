#pragma once

#include "text/translator.h"

namespace licet {

/// "Marleen Claes", "Marleen Claes and Bart Lefèvre", "A, B and C": names within a sentence.
QString enumerated(QStringList names, const Translator &translator);

} // namespace licet
