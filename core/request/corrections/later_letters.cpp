#include "request/corrections/later_letters.h"

#include "history/revocation.h"
#include "request/answer/line_numbers.h"
#include "request/corrections/correcting.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<void> checkLaterLetters(const std::vector<Event> &trail, qint64 event, const Answer &before,
                               const Answer &after)
{
    for (const auto &one : trail) {
        const auto kind = one.kind.as<RequestEvent>();
        if (one.sequence <= event || !kind || !bringsNumber(*kind) || revocationOf(trail, one.sequence))
            continue;
        const auto told = asCorrected(trail, one);
        if (told.programNumber && bearsNumber(before, *told.programNumber) &&
            !bearsNumber(after, *told.programNumber))
            return Error{ErrorKind::RestsOnEvent, u"request "_s + one.kind.code(),
                         told.happenedOn.value_or(one.happenedOn).toString(Qt::ISODate),
                         QString::number(one.sequence)};
    }
    return {};
}

void awaitAgain(const std::vector<RecordChange> &changes, qint64 event, Request &after)
{
    if (after.state != RequestState::Executed || after.letterAwaitedSince || isToldOfEveryLine(after.answer))
        return;
    const auto column = u"letter_awaited_since"_s;
    for (auto one = changes.rbegin(); one != changes.rend(); ++one) {
        const auto since = QDate::fromString(one->values.value(column).toString(), Qt::ISODate);
        if (one->isOf(event) || !since.isValid())
            continue;
        after.letterAwaitedSince = since;
        return;
    }
}

} // namespace licet
