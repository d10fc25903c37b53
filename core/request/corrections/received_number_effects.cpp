#include "authorization/authorization_event.h"
#include "history/event_correction.h"
#include "request/answered_numbers.h"
#include "request/corrections/correction_effects.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<std::optional<ProgramNumber>> numberBroughtBy(const Database &database, const Request &request,
                                                     const Event &event)
{
    if (event.kind != RequestEvent::NumberReceived)
        return request.answer.programNumber;
    LICET_ASSIGN(const auto rights, RecordStore<Authorization>::where(database, u"request_id"_s, request.id));
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
    return correction.programNumber
               ? checkHolder(transaction.database(), correction.programNumber->digits(), request.institution)
               : Result<void>();
}

/// Of the number that is right, and of the one that was believed until now.
Result<void> CorrectionEffects::settleNumbers() const
{
    const bool isAnswer = event.kind == RequestEvent::Execute || event.kind == RequestEvent::NumberReceived;
    if (!isAnswer || !request.draft.environment)
        return {};
    for (const auto &one : {correction.programNumber, number})
        if (one)
            LICET_TRY(
                settleReceipt(transaction, *one, request.institution, *request.draft.environment, stamp));
    return {};
}

} // namespace licet
