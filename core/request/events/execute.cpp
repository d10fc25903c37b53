#include "authorization/received_program_number.h"
#include "history/record_store.h"
#include "request/events/event_input.h"

namespace licet::events_of_requests {

using namespace Qt::StringLiterals;

namespace {

LineAnswer answerTo(int line, const EventInput &input)
{
    for (const auto &one : input.lines)
        if (one.line == line)
            return one;
    return {line, LineOutcome::Granted, {}};
}

/// The number allotted, else the one that the request used already; none where the end user is identified.
Result<std::optional<ProgramNumber>> numberUsed(const EventWork &work)
{
    if (work.input.programNumber || work.input.usesNoNumber)
        return work.input.programNumber;
    const auto &identification = work.before.draft.identification;
    if (!identification || identification->by != IdentificationBy::ProgramNumber)
        return std::optional<ProgramNumber>();
    if (identification->programNumber.trimmed().isEmpty())
        return Error{ErrorKind::ProgramNumberMissing};
    LICET_ASSIGN(const auto stated, ProgramNumber::parse(identification->programNumber));
    return std::optional(stated);
}

/// A number that came with the answer counts as received (P20); one of another institution is refused.
Result<void> receiveNumber(EventWork &work, const ProgramNumber &number)
{
    auto &database = work.transaction.database();
    LICET_ASSIGN(const auto known,
                 RecordStore<ReceivedProgramNumber>::where(database, u"number"_s, number.digits()));
    for (const auto &one : known) {
        if (one.institution != work.before.institution) {
            LICET_ASSIGN(const auto holder, RecordStore<Institution>::get(database, one.institution));
            return Error{ErrorKind::NumberOfAnother, holder.name, number.digits()};
        }
        if (!one.environment || one.environment == work.before.draft.environment)
            return {};
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

/// The application that the form names; made where nobody has recorded it yet.
Result<Id<Application>> applicationOf(EventWork &work)
{
    if (work.facts.application)
        return work.facts.application->id;
    Application application;
    application.institution = work.before.institution;
    application.name = work.before.draft.application;
    return RecordStore<Application>::insert(work.transaction, application, work.stamp);
}

/// What the form says of one line, onto an authorization that is new or changed by it.
void write(Authorization &authorization, const EventWork &work, const ServiceLine &line,
           const LineAnswer &answer, const std::optional<ProgramNumber> &number)
{
    const auto &draft = work.before.draft;
    authorization.service = line.name;
    authorization.version = line.version;
    authorization.operations = line.operations;
    authorization.purpose = draft.purpose;
    authorization.legalContext = draft.legalContext;
    authorization.committee = draft.committee;
    authorization.programNumber = number;
    authorization.validUntil = draft.endDate;
    authorization.state = AuthorizationState::Active;
    authorization.proof = work.input.files.empty() ? Proof::Declared : Proof::Document;
    authorization.request = work.before.id;
    authorization.note = answer.difference;
}

Result<void> addAuthorizations(EventWork &work, const std::optional<ProgramNumber> &number)
{
    const auto &draft = work.before.draft;
    LICET_ASSIGN(const auto application, applicationOf(work));
    for (int index = 0; index < int(draft.services.size()); ++index) {
        const auto answer = answerTo(index, work.input);
        work.after.answer.lines.push_back(answer);
        if (answer.outcome == LineOutcome::NotGranted)
            continue;
        Authorization authorization;
        authorization.institution = work.before.institution;
        authorization.application = application;
        authorization.environment = *draft.environment;
        write(authorization, work, draft.services[size_t(index)], answer, number);
        // Valid from the later of start date and day of execution (domain 2).
        authorization.validFrom =
            qMax(draft.startDate.value_or(work.stamp.happenedOn), work.stamp.happenedOn);
        LICET_ASSIGN(const auto id,
                     RecordStore<Authorization>::insert(work.transaction, authorization, work.stamp));
        work.recorded.authorizations.push_back(id);
    }
    return {};
}

Result<void> changeAuthorization(EventWork &work, const std::optional<ProgramNumber> &number)
{
    const auto &draft = work.before.draft;
    const auto answer = answerTo(0, work.input);
    work.after.answer.lines.push_back(answer);
    if (answer.outcome == LineOutcome::NotGranted || !work.facts.concerned || draft.services.empty())
        return {};
    auto changed = *work.facts.concerned;
    write(changed, work, draft.services.front(), answer, number ? number : changed.programNumber);
    work.recorded.authorizations.push_back(changed.id);
    return RecordStore<Authorization>::update(work.transaction, changed, work.stamp);
}

Result<void> endAuthorization(EventWork &work)
{
    const auto answer = answerTo(0, work.input);
    work.after.answer.lines.push_back(answer);
    if (answer.outcome == LineOutcome::NotGranted || !work.facts.concerned)
        return {};
    auto ended = *work.facts.concerned;
    ended.state = AuthorizationState::Ended;
    ended.endedOn =
        qMax(work.before.draft.endDate ? work.before.draft.endDate->addDays(1) : work.stamp.happenedOn,
             work.stamp.happenedOn);
    ended.endedBecause = work.before.draft.remarks;
    work.recorded.authorizations.push_back(ended.id);
    return RecordStore<Authorization>::update(work.transaction, ended, work.stamp, u"ended"_s);
}

Result<void> checkLines(const EventWork &work)
{
    for (const auto &line : work.input.lines)
        if (line.line < 0 || line.line >= int(work.before.draft.services.size()))
            return Error{ErrorKind::NotFound, u"service"_s, QString::number(line.line + 1)};
    return {};
}

} // namespace

/// Executed by KSZ's security service: says per line what was granted, and makes, changes or ends the
/// authorizations with it.
Result<void> execute(EventWork &work)
{
    LICET_TRY(checkLines(work));
    if (!work.before.draft.environment)
        return Error{ErrorKind::ConstraintBroken, u"environment"_s};
    auto &answer = work.after.answer;
    answer = {};
    answer.reference = work.input.reference;
    answer.dated = work.input.dated;
    answer.received = work.stamp.happenedOn;
    if (work.before.draft.kind == RequestKind::End)
        return endAuthorization(work);
    LICET_ASSIGN(const auto number, numberUsed(work));
    if (number)
        LICET_TRY(receiveNumber(work, *number));
    answer.programNumber = number;
    return work.before.draft.kind == RequestKind::New ? addAuthorizations(work, number)
                                                      : changeAuthorization(work, number);
}

} // namespace licet::events_of_requests
