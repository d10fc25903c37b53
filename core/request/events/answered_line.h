#pragma once

#include "request/events/concerned_authorizations.h"

#include <set>

namespace licet::events_of_requests {

/// NotFound for a line that the form does not have; GrantedMoreThanAsked, DifferencesUnsaid.
Result<void> checkLines(const EventWork &work);
/// A line that is not named was granted as asked.
LineAnswer answerTo(int line, const EventInput &input);
/// What is granted of a line makes, changes or ends its own authorization, and is told in `recorded`.
/// AuthorizationGone, AuthorizationEnded, NothingToChange.
Result<void> carryOut(EventWork &work, const Concerned &concerned, int line, const LineAnswer &answer);

/// Puts a right as it is granted now in the place of what was granted of its line before.
Result<void> grantOtherwise(EventWork &work, const Authorization &before, int line, const LineAnswer &answer);

/// A number that a letter or an answer of the request brought, or that none is used: with its change where
/// that is still to come.
Result<void> giveNumberTo(EventWork &work, const Authorization &right,
                          const std::optional<ProgramNumber> &number, const QString &note);
/// ChangedByAnother, with the day from which the other request changes it.
Result<void> refusedByAnother(const EventWork &work, const Authorization &right);
/// The days after that of the answer on which what the request's answers changed of the right comes.
Result<std::set<QDate>> stillToCome(const EventWork &work, Id<Authorization> right);
/// Another request changed the right since: of what is granted now otherwise than `was`, it takes what that
/// one left as it was, or until it stands. ChangedByAnother where the change would come on another day.
Result<void> grantBeside(EventWork &work, const Authorization &right, int line, const LineAnswer &was,
                         const LineAnswer &now);

} // namespace licet::events_of_requests
