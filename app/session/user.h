#pragma once

#include "base/vocabulary.h"

#include <QString>

namespace licet {

/// The language that the system speaks, where the program speaks it too; else English.
Language systemLanguage();
/// The one chosen in the settings, else the system's.
Language chosenLanguage();
/// As it stands in the history: the login, else what was asked once in the window. Empty until then.
QString userName();
/// Path of the register that was opened last, or empty.
QString lastRegister();
/// Under which settings and sockets are kept; before anything else is asked of them.
void nameProgram();

} // namespace licet
