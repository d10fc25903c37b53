#include "request/events/event_table.h"

#include <algorithm>

namespace licet {

namespace events_of_requests {

Result<void> sign(EventWork &work);
Result<void> receiveAnswer(EventWork &work);
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
        EventRow{RequestEvent::Sign, false, false, sign},
        EventRow{RequestEvent::Decline, true, true, backToDraft},
        EventRow{RequestEvent::Send, false, false, nothingMore},
        EventRow{RequestEvent::Acknowledge, false, false, receiveAnswer},
        EventRow{RequestEvent::AskInformation, true, false, receiveAnswer},
        EventRow{RequestEvent::AnswerInformation, false, false, nothingMore},
        EventRow{RequestEvent::Execute, false, false, execute},
        EventRow{RequestEvent::Refuse, true, false, keepSetback},
        EventRow{RequestEvent::Return, true, false, keepSetback},
        EventRow{RequestEvent::Reopen, true, true, backToDraft},
        EventRow{RequestEvent::Withdraw, true, true, nothingMore},
    };
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const EventRow &row) { return row.event == event; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace licet
