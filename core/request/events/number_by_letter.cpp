#include "authorization/authorization_event.h"
#include "history/record_store.h"
#include "request/events/allotted_number.h"
#include "request/events/answered_line.h"
#include "request/events/events.h"

#include <algorithm>

namespace licet::events_of_requests {

using namespace Qt::StringLiterals;

namespace {

/// Whether the letter is about what this authorization may use; one that names no line is about all of them.
bool isOfNamedLine(const EventWork &work, const Authorization &one)
{
    const auto &lines = work.input.lines;
    return lines.empty() || std::any_of(lines.begin(), lines.end(), [&](const LineAnswer &line) {
               return isOfService(work.before.draft.services[size_t(line.line)], one);
           });
}

bool hasLineThatFollows(const Answer &answer)
{
    return std::any_of(answer.lines.begin(), answer.lines.end(),
                       [](const LineAnswer &line) { return line.outcome == LineOutcome::Follows; });
}

/// The authorizations that the request made or changed, that stand and have no number yet.
Result<std::vector<Authorization>> withoutNumber(const EventWork &work)
{
    LICET_ASSIGN(auto all, RecordStore<Authorization>::where(work.transaction.database(), u"request_id"_s,
                                                             work.before.id));
    std::erase_if(all, [](const Authorization &one) {
        return one.programNumber || one.state == AuthorizationState::Ended;
    });
    return all;
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

/// It counts as received, and those authorizations of the request that have none use it. A request may get
/// several, for a line each.
Result<void> takeNumber(EventWork &work)
{
    LICET_TRY(checkLines(work));
    const auto &number = work.input.programNumber;
    if (!number)
        return Error{ErrorKind::ProgramNumberMissing};
    LICET_ASSIGN(const auto open, withoutNumber(work));
    const auto &known = work.before.answer.programNumber;
    if (known && *known != *number && open.empty())
        return Error{ErrorKind::NumberKnown, {}, known->digits()};
    if (known && open.empty() && !work.before.letterAwaitedSince)
        return Error{ErrorKind::NumberNoted, {}, known->digits()};
    LICET_TRY(keepNumber(work, *number));
    if (!known)
        work.after.answer.programNumber = number;
    if (!work.input.reference.isEmpty())
        work.after.answer.reference = work.input.reference;
    size_t given = 0;
    for (const auto &before : open) {
        if (!isOfNamedLine(work, before))
            continue;
        auto after = before;
        after.programNumber = number;
        // Until its day it had none: a fact that was only lacking would have been so from the beginning.
        LICET_TRY(
            apply(work.transaction, before, AuthorizationEvent::Change, after, work.input.note, work.stamp));
        work.recorded.authorizations.push_back(before.id);
        ++given;
    }
    if (given == open.size() && !hasLineThatFollows(work.after.answer))
        work.after.letterAwaitedSince.reset();
    return {};
}

} // namespace licet::events_of_requests
