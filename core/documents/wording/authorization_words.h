#pragma once

#include "authorization/authorization_event.h"
#include "authorization/log_retention.h"
#include "authorization/missing_facts.h"
#include "documents/wording/phrases.h"
#include "files/attachment.h"

namespace licet {

QString word(const Phrases &phrases, MissingFact fact);
/// "To complete: version, first day"; empty when nothing is missing.
QString missingSentence(const Phrases &phrases, const std::vector<MissingFact> &missing);

/// "In use: …", or until which day the log is kept, and the sum.
QString retentionSentence(const Phrases &phrases, const LogRetention &retention);

/// What a file is to its record: "Signed form", "Evidence".
QString attachmentRoleWord(const Phrases &phrases, AttachmentRole role);

} // namespace licet
