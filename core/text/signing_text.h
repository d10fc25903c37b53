#pragma once

#include "followup/overview.h"
#include "text/translator.h"

namespace licet {

/// Who may sign, one line for institutions with the same people: "Dienst Arbeid: Marleen Claes, Bart
/// Lefèvre"; names alone where there is one institution; "nobody" where there is none. `most`: institutions
/// named on a line, the rest is counted; 0: all.
QStringList signingLines(const Translator &translator, const std::vector<SigningAt> &at, int most = 0);

} // namespace licet
