#pragma once

#include "followup/overview.h"
#include "followup/signed_original.h"
#include "text/translator.h"

namespace licet {

/// Who may sign, one line for institutions with the same people: "Dienst Arbeid: Marleen Claes, Bart
/// Lefèvre"; names alone where there is one institution; "nobody" where there is none. `most`: institutions
/// named on a line, the rest is counted; 0: all.
QStringList signingLines(const Translator &translator, const std::vector<SigningAt> &at, int most = 0);

/// The form itself was signed as a file, by whom its certificates name.
QString electronicallySigned(const Translator &translator, const QStringList &signers);
/// What is doubtful in where the original is said to be.
QString doubtSaid(const Translator &translator, OriginalDoubt doubt);
QStringList doubtsSaid(const Translator &translator, const std::vector<OriginalDoubt> &doubts);
/// That a form leaves in an old name.
QString oldNameSaid(const Translator &translator, const OldName &old);
/// A file bears signatures, and is not the form as it was made: it counts as a scan.
QString signedOtherwise(const Translator &translator, const QStringList &signers);

} // namespace licet
