#pragma once

#include "authorization/authorization_event.h"
#include "authorization/computed_state.h"
#include "authorization/log_retention.h"
#include "authorization/missing_facts.h"
#include "files/attachment.h"
#include "text/translator.h"

namespace licet {

QString term(const Translator &translator, MissingFact fact);
QString term(const Translator &translator, AuthorizationStanding standing);
/// "To complete: version, first day"; empty when nothing is missing.
QString missingSentence(const Translator &translator, const std::vector<MissingFact> &missing);

/// "In use: …", or until which day the log is kept, and the sum.
QString retentionSentence(const Translator &translator, const LogRetention &retention);

/// "Granted otherwise than asked.", and a line for each fact that was: "Version: 1 (asked: 2)". Empty where
/// it was granted as asked.
QString grantedOtherwise(const Translator &translator, const Authorization &authorization);

/// What a change makes of a right, a line each: "Operations: consult → consult, list"; empty where it is none
/// of these terms.
QStringList changedTerms(const Translator &translator, const Authorization &before,
                         const Authorization &after);

/// What a file is to its record: "Signed form", "Evidence".
QString attachmentRoleWord(const Translator &translator, AttachmentRole role);

} // namespace licet
