#include "authorization/authorization_event.h"
#include "history/record_store.h"
#include "request/events/allotted_number.h"
#include "request/events/answered_line.h"
#include "request/events/events.h"

#include <algorithm>

namespace licet::events_of_requests {

using namespace Qt::StringLiterals;

namespace {

/// What was answered of a line until now: a request that was refused or returned granted none.
LineAnswer answeredBefore(const EventWork &work, int line)
{
    for (const auto &one : work.before.answer.lines)
        if (one.line == line)
            return one;
    return {line,
            work.before.state == RequestState::Executed ? LineOutcome::Granted : LineOutcome::NotGranted};
}

/// A line that is not named stays as it was answered; where none is named, what was refused is granted.
LineAnswer answeredNow(const EventWork &work, int line)
{
    for (const auto &one : work.input.lines)
        if (one.line == line)
            return one;
    if (work.input.lines.empty() && work.before.state != RequestState::Executed)
        return {line, LineOutcome::Granted};
    return answeredBefore(work, line);
}

/// The authorization that the line made or changed.
Result<std::optional<Authorization>> madeBy(const EventWork &work, int line)
{
    LICET_ASSIGN(const auto made, RecordStore<Authorization>::where(work.transaction.database(),
                                                                    u"request_id"_s, work.before.id));
    const auto &asked = work.before.draft.services[size_t(line)];
    std::optional<Authorization> found;
    for (const auto &one : made)
        if (isOfService(asked, one) && (!found || one.version == asked.version))
            found = one;
    return found;
}

/// What is no longer granted ends on the day of the new answer.
Result<void> takeBack(EventWork &work, int line)
{
    if (work.before.draft.kind != RequestKind::New)
        return Error{ErrorKind::AmendsWhatStood, work.before.draft.services[size_t(line)].name};
    LICET_ASSIGN(const auto before, madeBy(work, line));
    if (!before || before->state == AuthorizationState::Ended)
        return {};
    auto after = *before;
    after.endedOn = work.stamp.happenedOn;
    after.endedBecause = work.input.note.trimmed();
    LICET_TRY(
        apply(work.transaction, *before, AuthorizationEvent::End, after, after.endedBecause, work.stamp));
    work.recorded.lines.push_back({line, LineEffect::Ended, before->id});
    work.recorded.authorizations.push_back(before->id);
    return {};
}

Result<void> amendLine(EventWork &work, const Concerned &concerned, int line)
{
    const auto before = answeredBefore(work, line);
    const auto now = answeredNow(work, line);
    work.after.answer.lines.push_back(now);
    if (now == before)
        return {};
    if (!isGranted(now.outcome))
        return isGranted(before.outcome) ? takeBack(work, line) : Result<void>();
    if (!isGranted(before.outcome))
        return carryOut(work, concerned, line, now);
    LICET_ASSIGN(const auto made, madeBy(work, line));
    return made ? grantOtherwise(work, *made, line, now) : carryOut(work, concerned, line, now);
}

/// A number that comes with the new answer is used by what stands, whether its line was named or not.
Result<void> giveNumber(EventWork &work)
{
    const auto &number = work.input.programNumber;
    if (!number)
        return {};
    LICET_ASSIGN(const auto all, RecordStore<Authorization>::where(work.transaction.database(),
                                                                   u"request_id"_s, work.before.id));
    for (const auto &before : all) {
        if (before.state == AuthorizationState::Ended || before.programNumber == number)
            continue;
        auto after = before;
        after.programNumber = number;
        LICET_TRY(
            apply(work.transaction, before, AuthorizationEvent::Change, after, work.input.note, work.stamp));
        work.recorded.authorizations.push_back(before.id);
    }
    return {};
}

bool has(const Answer &answer, bool (*holds)(const LineAnswer &))
{
    return std::any_of(answer.lines.begin(), answer.lines.end(), holds);
}

/// Asked for, not given, and awaited until now; or this is the first answer that grants anything.
bool awaitsNumber(const EventWork &work)
{
    const bool isFirst = work.before.state != RequestState::Executed;
    return asksForNumber(work.before.draft) && !work.after.answer.programNumber && !work.input.usesNoNumber &&
           (isFirst || work.before.letterAwaitedSince);
}

} // namespace

/// KSZ changes its answer, on a day and with a document of its own: what was granted before stood until then.
/// AmendsWhatStood where it takes back what a change or an end did.
Result<void> amendAnswer(EventWork &work)
{
    LICET_TRY(checkLines(work));
    if (!work.before.draft.environment)
        return Error{ErrorKind::ConstraintBroken, u"environment"_s};
    auto &answer = work.after.answer;
    answer.reference = work.input.reference;
    answer.dated = work.input.dated;
    answer.received = work.stamp.happenedOn;
    answer.lines.clear();
    if (work.input.programNumber) {
        answer.programNumber = work.input.programNumber;
        LICET_TRY(keepNumber(work, *work.input.programNumber));
    }
    LICET_ASSIGN(const auto concerned, Concerned::by(work));
    for (int line = 0; line < int(work.before.draft.services.size()); ++line)
        LICET_TRY(amendLine(work, concerned, line));
    LICET_TRY(giveNumber(work));
    const bool follows =
        has(answer, [](const LineAnswer &line) { return line.outcome == LineOutcome::Follows; });
    const bool grants = has(answer, [](const LineAnswer &line) { return isGranted(line.outcome); });
    work.after.state = grants || follows ? RequestState::Executed : RequestState::Refused;
    if (work.after.state == work.before.state)
        work.after.stateSince = work.before.stateSince;
    if (follows || (grants && awaitsNumber(work)))
        work.after.letterAwaitedSince = work.before.letterAwaitedSince.value_or(work.stamp.happenedOn);
    work.recorded.awaitsLetter = work.after.letterAwaitedSince.has_value();
    return {};
}

} // namespace licet::events_of_requests
