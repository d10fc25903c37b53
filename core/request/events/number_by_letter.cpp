#include "authorization/authorization_event.h"
#include "authorization/computed_state.h"
#include "base/stamp.h"
#include "request/answer/asked_line.h"
#include "request/answer/granted_rights.h"
#include "request/answer/line_numbers.h"
#include "request/events/allotted_number.h"
#include "request/events/answered_line.h"
#include "request/events/events.h"

#include <algorithm>

namespace licet::events_of_requests {

using namespace Qt::StringLiterals;

namespace {

/// A right that stands, with its line and what is told of its number.
struct OfLetter
{
    std::optional<int> line;
    Authorization right;
    bool isOpen = false;   ///< nobody told yet
    bool usesNone = false; ///< it was told so
};

Result<std::vector<OfLetter>> rightsWithLines(const EventWork &work)
{
    LICET_ASSIGN(const auto all, rightsOf(work.transaction.database(), work.before));
    std::vector<OfLetter> found;
    for (const auto &one : all) {
        if (hasEndedBy(one, work.stamp.happenedOn))
            continue;
        const auto line = askedLineOf(work.before.draft, one);
        const auto *answer = line ? answerOn(work.before.answer, *line) : nullptr;
        const bool usesNone = answer && answer->usesNoNumber;
        // One that was changed keeps its number until the letter brings another.
        const bool isAwaited = work.before.letterAwaitedSince && line && !numberOf(work.before.answer, *line);
        found.push_back({line, one, !usesNone && (!one.programNumber || isAwaited), usesNone});
    }
    return found;
}

bool isNamed(const EventWork &work, const std::optional<int> &line)
{
    const auto &lines = work.input.lines;
    return line &&
           std::any_of(lines.begin(), lines.end(), [&](const LineAnswer &one) { return one.line == *line; });
}

/// Those that the letter is about: of the lines that it names, else all of which nobody told yet, else those
/// of which it was told that they use none.
std::vector<OfLetter> aboutWhich(const EventWork &work, const std::vector<OfLetter> &all)
{
    std::vector<OfLetter> open, without;
    for (const auto &one : all) {
        if (!work.input.lines.empty() && !isNamed(work, one.line))
            continue;
        if (one.isOpen)
            open.push_back(one);
        else if (one.usesNone && work.input.programNumber)
            without.push_back(one);
    }
    if (!work.input.lines.empty())
        open.insert(open.end(), without.begin(), without.end());
    return open.empty() ? without : open;
}

/// NumberKnown where another one was noted, NumberNoted for the same once more; NothingAmended where none is
/// used and none was awaited.
Result<void> checkIsNews(const EventWork &work, const std::vector<OfLetter> &about)
{
    const auto &number = work.input.programNumber;
    const auto &answer = work.before.answer;
    for (const auto &one : work.input.lines)
        if (const auto known = numberOf(answer, one.line); known && known != number)
            return Error{ErrorKind::NumberKnown, {}, known->digits()};
    if (!about.empty())
        return {};
    const auto known = numbersOf(answer);
    const bool isAwaited = work.before.letterAwaitedSince.has_value();
    if (!number || known.empty())
        return isAwaited ? Result<void>() : Error{ErrorKind::NothingAmended};
    if (!bearsNumber(answer, *number))
        return Error{ErrorKind::NumberKnown, {}, known.front().digits()};
    return isAwaited ? Result<void>() : Error{ErrorKind::NumberNoted, {}, number->digits()};
}

/// The lines of the answer that it is noted of.
std::vector<int> linesOf(const EventWork &work, const std::vector<OfLetter> &about)
{
    std::vector<int> lines;
    for (const auto &one : work.input.lines)
        lines.push_back(one.line);
    if (lines.empty())
        for (const auto &one : about)
            if (one.line)
                lines.push_back(*one.line);
    return lines;
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
    const auto &answer = work.before.answer;
    const bool lacksNone = std::none_of(answer.lines.begin(), answer.lines.end(), [&](const LineAnswer &one) {
        return isGranted(one.outcome) && !numberOf(answer, one.line);
    });
    if (const auto known = numbersOf(answer); !known.empty() && lacksNone)
        return Error{ErrorKind::NumberKnown, {}, known.front().digits()};
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
    LICET_ASSIGN(const auto all, rightsWithLines(work));
    const auto about = aboutWhich(work, all);
    LICET_TRY(checkIsNews(work, about));
    if (number)
        LICET_TRY(keepNumber(work, *number));
    note(work, linesOf(work, about));
    for (const auto &one : about) {
        if (!number || one.right.programNumber == number)
            continue;
        // Until its day it had none: a fact that was only lacking would have been so from the beginning.
        LICET_TRY(giveNumberTo(work, one.right, number, work.input.note));
        work.recorded.authorizations.push_back(one.right.id);
    }
    const auto isStillOpen = [&](const OfLetter &one) {
        const bool isTold = std::any_of(about.begin(), about.end(),
                                        [&](const OfLetter &each) { return each.right.id == one.right.id; });
        return one.isOpen && !isTold;
    };
    if (std::none_of(all.begin(), all.end(), isStillOpen) && !hasLineThatFollows(work.after.answer))
        work.after.letterAwaitedSince.reset();
    return {};
}

} // namespace licet::events_of_requests
