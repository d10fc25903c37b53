#include "request/events/event_table.h"

#include "request/answer/line_numbers.h"
#include "request/events/events.h"
#include "request/events/passing_on.h"

#include <algorithm>

namespace licet {

namespace {

Result<void> nothingMore(EventWork &)
{
    return {};
}

} // namespace

const EventRow *eventRow(RequestEvent event)
{
    using namespace events_of_requests;
    static const std::array table{
        EventRow{RequestEvent::Sign, false, false, Doer::Signatory, AttachmentRole::SignedForm, sign},
        EventRow{RequestEvent::Decline, true, true, Doer::Signatory, AttachmentRole::Other, backToDraft},
        EventRow{RequestEvent::Send, false, false, Doer::Us, AttachmentRole::Letter, askTransfer},
        EventRow{RequestEvent::Acknowledge, false, false, Doer::Recipient, AttachmentRole::Answer,
                 receiveAnswer},
        EventRow{RequestEvent::AskInformation, true, false, Doer::WhereItLies, AttachmentRole::Answer,
                 receiveAnswer},
        EventRow{RequestEvent::AnswerInformation, false, false, Doer::Us, AttachmentRole::Letter,
                 giveInformation},
        EventRow{RequestEvent::Execute, false, false, Doer::SecurityService, AttachmentRole::Answer, execute},
        EventRow{RequestEvent::Refuse, true, false, Doer::SecurityService, AttachmentRole::Answer,
                 keepSetback},
        EventRow{RequestEvent::Return, true, false, Doer::WhereItLies, AttachmentRole::Answer, keepSetback},
        EventRow{RequestEvent::Reopen, true, true, Doer::Us, AttachmentRole::Other, backToDraft},
        EventRow{RequestEvent::Withdraw, true, true, Doer::Us, AttachmentRole::Other, nothingMore},
        EventRow{RequestEvent::NotDelivered, true, false, Doer::Us, AttachmentRole::Evidence, notDelivered},
        EventRow{RequestEvent::NumberAwaited, false, false, Doer::SecurityService, AttachmentRole::Answer,
                 awaitNumber},
        EventRow{RequestEvent::NumberReceived, false, false, Doer::SecurityService, AttachmentRole::Answer,
                 takeNumber},
        EventRow{RequestEvent::AnswerAmended, true, false, Doer::SecurityService, AttachmentRole::Answer,
                 amendAnswer},
        EventRow{RequestEvent::Contacted, true, false, Doer::Us, AttachmentRole::Evidence, contact},
    };
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const EventRow &row) { return row.event == event; });
    return found == table.end() ? nullptr : &*found;
}

namespace {

bool answersOnlyWhatFollows(const Answer &before, const EventInput &said)
{
    bool answers = false;
    for (const auto &one : said.lines) {
        const auto *known = answerOn(before, one.line);
        if (known && known->outcome == one.outcome && known->difference == one.difference &&
            known->granted == one.granted)
            continue;
        if (!known || known->outcome != LineOutcome::Follows)
            return false;
        answers = true;
    }
    return answers &&
           (numbersOf(before).empty() || !said.programNumber || bearsNumber(before, *said.programNumber));
}

} // namespace

bool needsReason(RequestEvent event, const Request &before, const EventInput &said)
{
    const auto *row = eventRow(event);
    return row && row->needsReason &&
           !(event == RequestEvent::AnswerAmended && answersOnlyWhatFollows(before.answer, said));
}

AttachmentRole roleOfFiles(std::optional<RequestEvent> event)
{
    const auto *row = event ? eventRow(*event) : nullptr;
    return row ? row->files : AttachmentRole::Other;
}

} // namespace licet
