#include "request/events/event_table.h"

#include <algorithm>

namespace licet {

namespace events_of_requests {

Result<void> sign(EventWork &work);
Result<void> receiveAnswer(EventWork &work);
Result<void> giveInformation(EventWork &work);
Result<void> execute(EventWork &work);
Result<void> keepSetback(EventWork &work);
Result<void> backToDraft(EventWork &work);

Result<void> nothingMore(EventWork &)
{
    return {};
}

} // namespace events_of_requests

const EventRow *eventRow(RequestEvent event)
{
    using namespace events_of_requests;
    static const std::array table{
        EventRow{RequestEvent::Sign, false, false, AttachmentRole::SignedForm, sign},
        EventRow{RequestEvent::Decline, true, true, AttachmentRole::Other, backToDraft},
        EventRow{RequestEvent::Send, false, false, AttachmentRole::Letter, nothingMore},
        EventRow{RequestEvent::Acknowledge, false, false, AttachmentRole::Answer, receiveAnswer},
        EventRow{RequestEvent::AskInformation, true, false, AttachmentRole::Answer, receiveAnswer},
        EventRow{RequestEvent::AnswerInformation, false, false, AttachmentRole::Letter, giveInformation},
        EventRow{RequestEvent::Execute, false, false, AttachmentRole::Answer, execute},
        EventRow{RequestEvent::Refuse, true, false, AttachmentRole::Answer, keepSetback},
        EventRow{RequestEvent::Return, true, false, AttachmentRole::Answer, keepSetback},
        EventRow{RequestEvent::Reopen, true, true, AttachmentRole::Other, backToDraft},
        EventRow{RequestEvent::Withdraw, true, true, AttachmentRole::Other, nothingMore},
    };
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const EventRow &row) { return row.event == event; });
    return found == table.end() ? nullptr : &*found;
}

AttachmentRole roleOfFiles(std::optional<RequestEvent> event)
{
    const auto *row = event ? eventRow(*event) : nullptr;
    return row ? row->files : AttachmentRole::Other;
}

} // namespace licet
