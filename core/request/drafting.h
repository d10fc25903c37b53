#pragma once

#include "institution/connection.h"
#include "institution/staff.h"
#include "request/draft.h"

namespace licet {

/// A new request of an institution with what the register knows by itself: its language, the consultant who
/// prepares it, the only person who may sign today.
Draft newDraft(const Institution &institution, const Staff &staff, QDate today);

/// The same request once more: what belongs to one paper only (days, the authorization concerned) is left
/// out.
Draft copyAsNew(const Draft &original);

/// TooManyServices, with the subject `path`, beyond what one request takes.
Result<void> checkServiceCount(const Draft &draft, const QString &path = {});

/// The logging card of the application in the draft's environment, where the register has one.
std::optional<LoggingDeclaration> loggingFromCard(const Draft &draft,
                                                  const std::vector<Connection> &connections);

/// The draft with every part present, so that a form has a place for each; and back, without those left
/// empty. A part that was present and empty `before` stays, so that showing a draft does not change it.
Draft withEveryPart(Draft draft);
Draft withoutEmptyParts(Draft draft, const Draft &before = {});

} // namespace licet
