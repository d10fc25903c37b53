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

/// Which state a committee dossier has once one of its events did not happen, and what goes with the event.
QStringList revokedDossierLines(const Translator &translator, const RevokedOfDossier &revoked);

/// What an authorization is without one of its events.
QString rightWithoutEventLine(const Translator &translator, const Authorization &without, QDate today);

} // namespace licet
