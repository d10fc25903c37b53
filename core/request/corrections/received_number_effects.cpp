#include "authorization/authorization_event.h"
#include "history/event_correction.h"
#include "request/answer/answered_numbers.h"
#include "request/answer/granted_rights.h"
#include "request/answer/line_numbers.h"
#include "request/corrections/correction_effects.h"

#include <limits>

namespace licet {

Result<std::optional<ProgramNumber>> numberBroughtBy(const Database &database, const Request &request,
                                                     const Event &event)
{
    if (event.kind != RequestEvent::NumberReceived || event.after.contains(broughtNumberName)) {
        LICET_ASSIGN(const auto trail,
                     events(database, std::numeric_limits<int>::max(), RecordRef::of(request.id)));
        return asCorrected(trail, event).programNumber;
    }
    LICET_ASSIGN(const auto rights, rightsOf(database, request));
    for (const auto &one : rights) {
        LICET_ASSIGN(const auto with,
                     enteredWith(database, event, RecordRef::of(one.id),
                                 {AuthorizationEvent::Change, AuthorizationEvent::Complete}));
        if (with)
            return one.programNumber;
    }
    return request.answer.programNumber;
}

Result<void> CorrectionEffects::checkNumber() const
{
    // Another one came in its place since: what was used until then is not told otherwise.
    const auto known = numbersOf(request.answer);
    if (correction.saysNumber() && number && !known.empty() && !bearsNumber(request.answer, *number))
        return Error{ErrorKind::NumberKnown, {}, known.front().digits()};
    return correction.programNumber
               ? checkHolder(transaction.database(), correction.programNumber->digits(), request.institution)
               : Result<void>();
}

/// Of the numbers that are right, and of the one that was believed until now.
Result<void> CorrectionEffects::settleNumbers() const
{
    const auto answer = event.kind.as<RequestEvent>();
    if (!answer || !bringsNumber(*answer) || !request.draft.environment)
        return {};
    for (const auto &one : {correction.programNumber, number})
        if (one)
            LICET_TRY(settleReceipt(transaction, *one, request.institution, *request.draft.environment,
                                    request.id, stamp));
    return {};
}

} // namespace licet
