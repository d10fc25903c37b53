#pragma once

#include "request/corrections/revoking.h"
#include "review/dossier_revoking.h"
#include "text/translator.h"

namespace licet {

/// What follows once an event did not happen, a sentence each: the authorizations, the numbers, and what left
/// meanwhile. Empty where nothing but the state does.
QStringList revokedLines(const Translator &translator, const Revoked &revoked);
/// Which state the request has then.
QString revokedStateLine(const Translator &translator, const Revoked &revoked);

/// What names a decision by a number that it does not bear any more, a sentence each.
QStringList citingLines(const Translator &translator, const Citing &citing);
/// Which state a committee dossier has once one of its events did not happen, what goes with the event, and
/// what cites it.
QStringList revokedDossierLines(const Translator &translator, const RevokedOfDossier &revoked);

/// What an authorization is without one of its events.
QString rightWithoutEventLine(const Translator &translator, const Authorization &without, QDate today);

} // namespace licet
