#include "authorization/authorization_event.h"
#include "authorization/computed_state.h"
#include "history/record_store.h"
#include "history/revocation.h"
#include "request/answer/asked_line.h"
#include "request/answer/granted_rights.h"
#include "request/answer/line_numbers.h"
#include "request/answer/taking_effect.h"
#include "request/events/allotted_number.h"
#include "request/events/answered_line.h"
#include "request/events/events.h"
#include "request/events/undoing_change.h"

#include <algorithm>
#include <limits>
#include <tuple>

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

/// A line that is not named stays as it was answered: a refusal grants nothing by being explained. So does
/// the number of one that is named: it is told by itself.
LineAnswer answeredNow(const EventWork &work, int line)
{
    auto now = answeredBefore(work, line);
    for (const auto &one : work.input.lines)
        if (one.line == line) {
            const auto known = now;
            now = one;
            now.programNumber = known.programNumber;
            now.usesNoNumber = known.usesNoNumber;
        }
    return now;
}

/// The authorization that the line made or changed.
Result<std::optional<Authorization>> madeBy(const EventWork &work, int line)
{
    LICET_ASSIGN(const auto made, rightsOf(work.transaction.database(), work.before));
    const auto &asked = work.before.draft.services[size_t(line)];
    const auto fits = [&](const Authorization &one) {
        const bool stands = !hasEndedBy(one, work.stamp.happenedOn);
        return std::tuple(stands, one.version == asked.version, one.id);
    };
    // What stands before what was taken back; of several the last one made.
    std::optional<Authorization> found;
    for (const auto &one : made)
        if (isOfService(asked, one) && (!found || fits(*found) < fits(one)))
            found = one;
    return found;
}

void tell(EventWork &work, int line, LineEffect effect, Id<Authorization> id)
{
    work.recorded.lines.push_back({line, effect, id});
    work.recorded.authorizations.push_back(id);
}

/// What is no longer granted ends on the day of the new answer.
Result<void> endMade(EventWork &work, int line, const Authorization &before)
{
    auto stands = before;
    // Its end is to come: it ends earlier.
    if (before.state == AuthorizationState::Ended) {
        stands.endedOn.reset();
        stands.endedBecause.clear();
        stands.state = AuthorizationState::Active;
        LICET_TRY(apply(work.transaction, before, AuthorizationEvent::Reinstate, stands, work.input.note,
                        work.stamp));
    }
    auto after = stands;
    after.endedOn = work.stamp.happenedOn;
    after.endedBecause = work.input.note.trimmed();
    LICET_TRY(
        apply(work.transaction, stands, AuthorizationEvent::End, after, after.endedBecause, work.stamp));
    tell(work, line, LineEffect::Ended, before.id);
    return {};
}

/// Those that the answer before this one ended.
Result<std::vector<Authorization>> endedWithAnswer(const EventWork &work, int line)
{
    auto &database = work.transaction.database();
    LICET_ASSIGN(const auto all,
                 RecordStore<Authorization>::where(database, u"institution_id"_s, work.before.institution));
    LICET_ASSIGN(const auto trail,
                 events(database, std::numeric_limits<int>::max(), RecordRef::of(work.before.id)));
    const auto &services = work.before.draft.services;
    std::vector<Authorization> ended;
    for (const auto &one : all) {
        if (one.state != AuthorizationState::Ended ||
            (!services.empty() && !isOfService(services[size_t(line)], one)))
            continue;
        for (const auto &event : trail) {
            if ((event.kind != RequestEvent::Execute && event.kind != RequestEvent::AnswerAmended) ||
                revocationOf(trail, event.sequence))
                continue;
            LICET_ASSIGN(const auto with,
                         enteredWith(database, event, RecordRef::of(one.id), {AuthorizationEvent::End}));
            if (!with)
                continue;
            ended.push_back(one);
            break;
        }
    }
    return ended;
}

Result<void> reinstateEnded(EventWork &work, int line)
{
    LICET_ASSIGN(const auto ended, endedWithAnswer(work, line));
    for (const auto &before : ended) {
        auto after = before;
        after.endedOn.reset();
        after.endedBecause.clear();
        LICET_TRY(apply(work.transaction, before, AuthorizationEvent::Reinstate, after, work.input.note,
                        work.stamp));
        tell(work, line, LineEffect::Changed, before.id);
    }
    return {};
}

/// What is no longer granted is undone from the day of the new answer on.
Result<void> takeBack(EventWork &work, int line)
{
    if (work.before.draft.kind == RequestKind::End)
        return reinstateEnded(work, line);
    LICET_ASSIGN(const auto before, madeBy(work, line));
    if (!before || hasEndedBy(*before, work.stamp.happenedOn))
        return {};
    // What passed on after a merger was the predecessor's, which is no more.
    if (work.before.preparedFrom == before->id)
        return endMade(work, line, *before);
    LICET_ASSIGN(const bool isChanged, isChangedBy(work, *before));
    if (!isChanged)
        return endMade(work, line, *before);
    LICET_TRY(undoChange(work, *before));
    tell(work, line, LineEffect::Changed, before->id);
    return {};
}

/// By what stands now.
Result<void> carryOutAnew(EventWork &work, int line, const LineAnswer &now)
{
    LICET_ASSIGN(const auto concerned, Concerned::by(work));
    return carryOut(work, concerned, line, now);
}

/// Another last day of an end.
Result<void> endOtherwise(EventWork &work, int line, const LineAnswer &now)
{
    LICET_TRY(reinstateEnded(work, line));
    return carryOutAnew(work, line, now);
}

/// A change that stood is granted for a later day: until then what stood without it stands again.
Result<void> putOff(EventWork &work, const Authorization &made, int line, const LineAnswer &now)
{
    if (made.request != work.before.id)
        return refusedByAnother(work, made);
    LICET_TRY(undoChange(work, made));
    LICET_ASSIGN(const auto right, RecordStore<Authorization>::get(work.transaction.database(), made.id));
    return grantOtherwise(work, right, line, now);
}

/// What is granted now in the place of what was granted.
Result<void> grantAnew(EventWork &work, int line, const LineAnswer &before, const LineAnswer &now)
{
    if (work.before.draft.kind == RequestKind::End)
        return endOtherwise(work, line, now);
    LICET_ASSIGN(const auto made, madeBy(work, line));
    if (!made)
        return carryOutAnew(work, line, now);
    const auto day = work.stamp.happenedOn;
    const bool isPutOff = work.before.draft.kind == RequestKind::Change &&
                          takesEffectOn(work.before.draft, before.granted, day) <= day &&
                          day < takesEffectOn(work.before.draft, now.granted, day);
    if (isPutOff)
        return putOff(work, *made, line, now);
    return made->request == work.before.id ? grantOtherwise(work, *made, line, now)
                                           : grantBeside(work, *made, line, before, now);
}

Result<void> amendLine(EventWork &work, int line)
{
    const auto before = answeredBefore(work, line);
    const auto now = work.after.answer.lines[size_t(line)];
    const bool isSame =
        before.outcome == now.outcome && before.difference == now.difference && before.granted == now.granted;
    if (isSame)
        return {};
    if (!isGranted(now.outcome))
        return isGranted(before.outcome) ? takeBack(work, line) : Result<void>();
    return isGranted(before.outcome) ? grantAnew(work, line, before, now) : carryOutAnew(work, line, now);
}

/// A number that comes with the new answer, or that none is used, is told of the lines that are named, else
/// of all.
void noteNumber(EventWork &work)
{
    auto &answer = work.after.answer;
    const auto &number = work.input.programNumber;
    if (!number && !work.input.usesNoNumber)
        return;
    std::vector<int> lines;
    bool isForAll = true;
    for (const auto &one : answer.lines) {
        const bool isNamed = work.input.lines.empty() ||
                             std::any_of(work.input.lines.begin(), work.input.lines.end(),
                                         [&](const LineAnswer &named) { return named.line == one.line; });
        if (isNamed)
            lines.push_back(one.line);
        else
            isForAll = isForAll && one.outcome == LineOutcome::NotGranted;
    }
    // That none is used is no news of what never had one.
    if (!number && !work.before.letterAwaitedSince)
        std::erase_if(lines, [&](int line) {
            return isGranted(answeredBefore(work, line).outcome) && !numberOf(work.before.answer, line);
        });
    if (number && isForAll)
        giveToAll(answer, lines, *number);
    else
        giveToLines(answer, lines, number);
}

/// Those of its lines use it from then on.
Result<void> giveNumber(EventWork &work)
{
    if (!work.input.programNumber && !work.input.usesNoNumber)
        return {};
    const auto &answer = work.after.answer;
    for (const auto &one : answer.lines) {
        const auto number = numberOf(answer, one.line);
        if (!isGranted(one.outcome) || number == numberOf(work.before.answer, one.line))
            continue;
        LICET_ASSIGN(const auto before, madeBy(work, one.line));
        if (!before || hasEndedBy(*before, work.stamp.happenedOn) || before->programNumber == number)
            continue;
        LICET_TRY(giveNumberTo(work, *before, number, work.input.note));
        work.recorded.authorizations.push_back(before->id);
    }
    return {};
}

/// Asked for, not given, and awaited until now; or this is the first answer that grants anything.
bool awaitsNumber(const EventWork &work)
{
    const bool isFirst = work.before.state != RequestState::Executed;
    const auto &answer = work.after.answer;
    const bool lacksNumber =
        std::any_of(answer.lines.begin(), answer.lines.end(), [&](const LineAnswer &one) {
            return isGranted(one.outcome) && !one.usesNoNumber && !numberOf(answer, one.line);
        });
    return asksForNumber(work.before.draft) && lacksNumber && (isFirst || work.before.letterAwaitedSince);
}

/// A reference or a date that is not said is no other one; files and the remark are no answer.
bool saysNothingNew(const EventWork &work)
{
    const auto &before = work.before;
    const auto &after = work.after;
    for (int line = 0; line < int(before.draft.services.size()); ++line)
        if (after.answer.lines[size_t(line)] != answeredBefore(work, line))
            return false;
    const auto &input = work.input;
    const bool saysReference = (!input.reference.isEmpty() && input.reference != before.answer.reference) ||
                               (input.dated && input.dated != before.answer.dated);
    return !saysReference && after.state == before.state &&
           after.answer.programNumber == before.answer.programNumber &&
           after.letterAwaitedSince == before.letterAwaitedSince;
}

} // namespace

/// KSZ changes its answer, on a day and with a document of its own: what was granted before stood until then.
/// NothingAmended.
Result<void> amendAnswer(EventWork &work)
{
    LICET_TRY(checkLines(work));
    if (!work.before.draft.environment)
        return Error{ErrorKind::ConstraintBroken, u"environment"_s};
    // What was returned was not handled: no line has an answer yet that could be left as it is.
    if (work.input.lines.empty() && work.before.state == RequestState::Returned)
        return Error{ErrorKind::NothingAmended};
    auto &answer = work.after.answer;
    answer.reference = work.input.reference;
    answer.dated = work.input.dated;
    answer.received = work.stamp.happenedOn;
    answer.lines.clear();
    for (int line = 0; line < int(work.before.draft.services.size()); ++line)
        answer.lines.push_back(answeredNow(work, line));
    noteNumber(work);
    if (work.input.programNumber)
        LICET_TRY(keepNumber(work, *work.input.programNumber));
    for (int line = 0; line < int(work.before.draft.services.size()); ++line)
        LICET_TRY(amendLine(work, line));
    LICET_TRY(giveNumber(work));
    const bool follows = hasLineThatFollows(answer);
    const bool grants = std::any_of(answer.lines.begin(), answer.lines.end(),
                                    [](const LineAnswer &line) { return isGranted(line.outcome); });
    work.after.state = grantsAny(answer) ? RequestState::Executed : RequestState::Refused;
    if (work.after.state == work.before.state)
        work.after.stateSince = work.before.stateSince;
    if (follows || (grants && awaitsNumber(work)))
        work.after.letterAwaitedSince = work.before.letterAwaitedSince.value_or(work.stamp.happenedOn);
    work.recorded.awaitsLetter = work.after.letterAwaitedSince.has_value();
    return saysNothingNew(work) ? Error{ErrorKind::NothingAmended} : Result<void>();
}

} // namespace licet::events_of_requests
