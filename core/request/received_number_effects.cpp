#include "authorization/authorization_event.h"
#include "history/event_correction.h"
#include "request/correction_effects.h"
#include "request/program_number_uses.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<ReceivedProgramNumber>> recordsOf(const Database &database, const ProgramNumber &number)
{
    return RecordStore<ReceivedProgramNumber>::where(database, u"number"_s, number.digits());
}

} // namespace

Result<std::optional<ProgramNumber>> numberBroughtBy(const Database &database, const Request &request,
                                                     const Event &event)
{
    if (event.kind != RequestEvent::NumberReceived)
        return request.answer.programNumber;
    LICET_ASSIGN(const auto rights, RecordStore<Authorization>::where(database, u"request_id"_s, request.id));
    for (const auto &one : rights) {
        LICET_ASSIGN(const auto with,
                     enteredWith(database, event, RecordRef::of(one.id), {AuthorizationEvent::Complete}));
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

/// The number that an execution or a letter brought counts as received from the first of them; a wrong one
/// goes, where it came with this one alone.
Result<void> CorrectionEffects::settleNumber() const
{
    const auto &was = number;
    const auto is = correction.saysNumber() ? correction.programNumber : was;
    if (was && was != is)
        LICET_TRY(forget(*was));
    return is ? receive(*is) : Result<void>();
}

Result<void> CorrectionEffects::receive(const ProgramNumber &number) const
{
    LICET_ASSIGN(const auto day, firstReceived(number));
    LICET_ASSIGN(const auto known, recordsOf(transaction.database(), number));
    const auto isThis = [&](const ReceivedProgramNumber &one) {
        return one.institution == request.institution &&
               (!one.environment || one.environment == request.draft.environment);
    };
    const auto found = std::find_if(known.begin(), known.end(), isThis);
    if (found == known.end()) {
        ReceivedProgramNumber received;
        received.institution = request.institution;
        received.number = number.digits();
        received.environment = request.draft.environment;
        received.receivedOn = day;
        LICET_TRY(RecordStore<ReceivedProgramNumber>::insert(transaction, received, stamp));
        return {};
    }
    LICET_ASSIGN(const bool isOurs, cameWithEvent(*found));
    if (!isOurs || found->receivedOn == day)
        return {};
    auto moved = *found;
    moved.receivedOn = day;
    return RecordStore<ReceivedProgramNumber>::update(transaction, moved, stamp, RecordEvent::Corrected);
}

Result<void> CorrectionEffects::forget(const ProgramNumber &number) const
{
    LICET_ASSIGN(const auto known, recordsOf(transaction.database(), number));
    for (const auto &one : known) {
        LICET_ASSIGN(const bool isOurs, cameWithEvent(one));
        LICET_ASSIGN(const auto uses, usesOf(transaction.database(), one));
        if (isOurs && uses.count() == 0)
            LICET_TRY(RecordStore<ReceivedProgramNumber>::remove(transaction, one.id, stamp));
    }
    return {};
}

/// Of this execution as corrected, and of every other of the institution that brought the number.
Result<QDate> CorrectionEffects::firstReceived(const ProgramNumber &number) const
{
    const auto &database = transaction.database();
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(request.id)));
    auto first = correction.happenedOn.value_or(dayOf(changes, event.sequence));
    LICET_ASSIGN(const auto requests,
                 RecordStore<Request>::where(database, u"institution_id"_s, request.institution));
    for (const auto &one : requests)
        if (one.id != request.id && one.state == RequestState::Executed && one.answer.received &&
            one.answer.programNumber == number && one.draft.environment == request.draft.environment)
            first = std::min(first, *one.answer.received);
    return first;
}

/// Or with a correction of it.
Result<bool> CorrectionEffects::cameWithEvent(const ReceivedProgramNumber &number) const
{
    const auto &database = transaction.database();
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(request.id)));
    for (const auto &one : changes) {
        if (one.sequence != event.sequence && one.corrects != event.sequence)
            continue;
        const auto entered = eventAt(database, one.sequence);
        if (!entered)
            return entered.error();
        LICET_ASSIGN(const auto with, enteredWith(database, *entered, RecordRef::of(number.id),
                                                  {RecordEvent::Added, RecordEvent::Imported}));
        if (with)
            return true;
    }
    return false;
}

} // namespace licet
