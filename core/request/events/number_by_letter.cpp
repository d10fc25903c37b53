#include "authorization/authorization_event.h"
#include "base/stamp.h"
#include "request/answer/granted_rights.h"
#include "request/answer/line_numbers.h"
#include "request/events/allotted_number.h"
#include "request/events/answered_line.h"
#include "request/events/events.h"

#include <algorithm>

namespace licet::events_of_requests {

using namespace Qt::StringLiterals;

namespace {

bool hasLineThatFollows(const Answer &answer)
{
    return std::any_of(answer.lines.begin(), answer.lines.end(),
                       [](const LineAnswer &line) { return line.outcome == LineOutcome::Follows; });
}

/// A right that stands and of whose number nobody was told yet, with its line.
struct WithoutNumber
{
    std::optional<int> line;
    Authorization right;
};

Result<std::vector<WithoutNumber>> withoutNumber(const EventWork &work)
{
    LICET_ASSIGN(const auto all, rightsOf(work.transaction.database(), work.before));
    std::vector<WithoutNumber> open;
    for (const auto &one : all) {
        const auto line = lineOf(work.before.draft, one);
        const auto *answer = line ? answerOn(work.before.answer, *line) : nullptr;
        if (!one.programNumber && one.state != AuthorizationState::Ended && !(answer && answer->usesNoNumber))
            open.push_back({line, one});
    }
    return open;
}

/// The lines that the letter is about: those that it names, else all that are still without.
std::vector<int> linesOfLetter(const EventWork &work, const std::vector<WithoutNumber> &open)
{
    std::vector<int> lines;
    for (const auto &one : work.input.lines)
        lines.push_back(one.line);
    if (lines.empty())
        for (const auto &one : open)
            if (one.line)
                lines.push_back(*one.line);
    return lines;
}

/// NumberKnown where another one was noted, NumberNoted for the same once more; NothingAmended where none is
/// used and none was awaited.
Result<void> checkIsNews(const EventWork &work, bool isOpen)
{
    const auto &number = work.input.programNumber;
    const auto known = numbersOf(work.before.answer);
    if (!number)
        return isOpen || work.before.letterAwaitedSince ? Result<void>() : Error{ErrorKind::NothingAmended};
    if (known.empty() || isOpen)
        return {};
    if (!bearsNumber(work.before.answer, *number))
        return Error{ErrorKind::NumberKnown, {}, known.front().digits()};
    return work.before.letterAwaitedSince ? Result<void>()
                                          : Error{ErrorKind::NumberNoted, {}, number->digits()};
}

/// In the answer: of a letter for every line it is the number of the request.
void note(EventWork &work, const std::vector<int> &lines)
{
    auto &answer = work.after.answer;
    const auto &number = work.input.programNumber;
    const bool isForAll = lines.size() >= work.before.draft.services.size() || work.input.lines.empty();
    if (number && isForAll && numbersOf(answer).empty())
        giveToAll(answer, lines, *number);
    else
        giveToLines(answer, lines, number);
    if (!work.input.reference.isEmpty())
        answer.reference = work.input.reference;
}

} // namespace

/// Told beside an execution that said no number.
Result<void> awaitNumber(EventWork &work)
{
    if (const auto &known = work.before.answer.programNumber)
        return Error{ErrorKind::NumberKnown, {}, known->digits()};
    work.after.letterAwaitedSince = work.stamp.happenedOn;
    return {};
}

/// It counts as received, and those authorizations of the request that have none use it; or none is used
/// after all. A request may get several, for a line each.
Result<void> takeNumber(EventWork &work)
{
    LICET_TRY(checkLines(work));
    const auto &number = work.input.programNumber;
    if (!number && !work.input.usesNoNumber)
        return Error{ErrorKind::ProgramNumberMissing};
    LICET_ASSIGN(const auto open, withoutNumber(work));
    LICET_TRY(checkIsNews(work, !open.empty()));
    if (number)
        LICET_TRY(keepNumber(work, *number));
    const auto lines = linesOfLetter(work, open);
    note(work, lines);
    size_t told = 0;
    for (const auto &[line, right] : open) {
        const bool isNamed = line && std::find(lines.begin(), lines.end(), *line) != lines.end();
        if (!isNamed && !work.input.lines.empty())
            continue;
        ++told;
        if (!number)
            continue;
        auto after = right;
        after.programNumber = number;
        // Until its day it had none: a fact that was only lacking would have been so from the beginning.
        LICET_TRY(
            apply(work.transaction, right, AuthorizationEvent::Change, after, work.input.note, work.stamp));
        work.recorded.authorizations.push_back(right.id);
    }
    if (told == open.size() && !hasLineThatFollows(work.after.answer))
        work.after.letterAwaitedSince.reset();
    return {};
}

} // namespace licet::events_of_requests
