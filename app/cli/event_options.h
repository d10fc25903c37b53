#pragma once

#include "arguments.h"
#include "text/translator.h"

namespace licet::cli {

/// Whether each option fits the event of `record`, and none that it needs is missing; says what does not.
bool fitsEvent(const Call &call, const QString &event, const Translator &translator);

/// The same of an event of a committee dossier.
bool fitsDossierEvent(const Call &call, const QString &event, const Translator &translator);

} // namespace licet::cli
