#include "base/stamp.h"
#include "request/answer/line_numbers.h"
#include "request/events/allotted_number.h"
#include "request/events/answered_line.h"
#include "request/events/events.h"

#include <algorithm>

namespace licet::events_of_requests {

using namespace Qt::StringLiterals;

namespace {

/// What is executed holds at least on that day; an answer that is amended may tell of what is past.
Result<void> checkGrantedUntil(const EventWork &work)
{
    for (const auto &line : work.input.lines)
        if (const auto &until = line.granted.until;
            isGranted(line.outcome) && until && *until < work.stamp.happenedOn)
            return Error{ErrorKind::GrantedUntilPast,
                         {},
                         until->toString(Qt::ISODate),
                         work.stamp.happenedOn.toString(Qt::ISODate)};
    return {};
}

/// Each line by itself: what is granted makes, changes or ends its own authorization.
Result<void> executeLines(EventWork &work)
{
    LICET_ASSIGN(const auto concerned, Concerned::by(work));
    // An end from outside may name no service; it is about one authorization all the same.
    const auto count =
        qMax(int(work.before.draft.services.size()), work.before.draft.kind == RequestKind::End ? 1 : 0);
    for (int line = 0; line < count; ++line) {
        const auto answer = answerTo(line, work.input);
        work.after.answer.lines.push_back(answer);
        LICET_TRY(carryOut(work, concerned, line, answer));
    }
    const auto &lines = work.recorded.lines;
    const bool grantsNothing = std::all_of(
        lines.begin(), lines.end(), [](const LineDone &one) { return one.effect == LineEffect::NotGranted; });
    return grantsNothing && !lines.empty() ? Error{ErrorKind::NothingGranted} : Result<void>();
}

} // namespace

/// Executed by KSZ's security service: says per line what was granted, and makes, changes or ends the
/// authorizations with it. NotOfAnEnd, AuthorizationGone, AuthorizationEnded, NothingToChange, unless that
/// line was not granted. NothingGranted where none was: that is a refusal.
Result<void> execute(EventWork &work)
{
    LICET_TRY(checkGrantedUntil(work));
    if (work.before.draft.kind == RequestKind::End && work.input.programNumber)
        return Error{ErrorKind::NotOfAnEnd, u"programNumber"_s};
    LICET_TRY(checkLines(work));
    if (!work.before.draft.environment)
        return Error{ErrorKind::ConstraintBroken, u"environment"_s};
    auto &answer = work.after.answer;
    answer = {};
    answer.reference = work.input.reference;
    answer.dated = work.input.dated;
    answer.received = work.stamp.happenedOn;
    if (work.before.draft.kind != RequestKind::End) {
        LICET_ASSIGN(answer.programNumber, numberUsed(work));
        work.recorded.awaitsLetter =
            work.input.numberFollows && !answer.programNumber && asksForNumber(work.before.draft);
        if (answer.programNumber)
            LICET_TRY(keepNumber(work, *answer.programNumber));
    }
    LICET_TRY(executeLines(work));
    work.recorded.awaitsLetter = work.recorded.awaitsLetter || hasLineThatFollows(answer);
    if (work.recorded.awaitsLetter)
        work.after.letterAwaitedSince = work.stamp.happenedOn;
    return {};
}

} // namespace licet::events_of_requests
