#include "request/events/allotted_number.h"

#include "authorization/received_program_number.h"
#include "history/record_store.h"
#include "institution/merging.h"
#include "request/answer/answered_numbers.h"

namespace licet::events_of_requests {

using namespace Qt::StringLiterals;

bool asksForNumber(const Draft &draft)
{
    return draft.identification && draft.identification->by == IdentificationBy::ProgramNumber &&
           draft.identification->programNumber.trimmed().isEmpty();
}

Result<std::optional<ProgramNumber>> numberUsed(const EventWork &work)
{
    if (work.input.programNumber || work.input.usesNoNumber)
        return work.input.programNumber;
    const auto &identification = work.before.draft.identification;
    if (!identification || identification->by != IdentificationBy::ProgramNumber)
        return std::optional<ProgramNumber>();
    if (identification->programNumber.trimmed().isEmpty())
        return work.input.numberFollows ? Result<std::optional<ProgramNumber>>(std::nullopt)
                                        : Error{ErrorKind::ProgramNumberMissing};
    LICET_ASSIGN(const auto stated, ProgramNumber::parse(identification->programNumber));
    return std::optional(stated);
}

Result<void> keepNumber(EventWork &work, const ProgramNumber &number)
{
    auto &database = work.transaction.database();
    LICET_ASSIGN(const auto known,
                 RecordStore<ReceivedProgramNumber>::where(database, u"number"_s, number.digits()));
    for (const auto &one : known) {
        if (one.institution != work.before.institution) {
            // Of an institution that merged into this one: it was received there.
            LICET_ASSIGN(const auto stands, standingFor(database, one.institution, work.stamp.happenedOn));
            if (stands == work.before.institution)
                return {};
            LICET_ASSIGN(const auto holder, RecordStore<Institution>::get(database, one.institution));
            return Error{ErrorKind::NumberOfAnother, holder.name, number.digits()};
        }
        if (!one.environment || one.environment == work.before.draft.environment)
            return receivedAlsoOn(work.transaction, one, work.stamp.happenedOn, work.stamp);
    }
    ReceivedProgramNumber received;
    received.institution = work.before.institution;
    received.number = number.digits();
    received.environment = work.before.draft.environment;
    received.receivedOn = work.stamp.happenedOn;
    LICET_ASSIGN([[maybe_unused]] const auto id,
                 RecordStore<ReceivedProgramNumber>::insert(work.transaction, received, work.stamp));
    return {};
}

} // namespace licet::events_of_requests
