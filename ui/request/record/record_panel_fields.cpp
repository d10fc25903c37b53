#include "ui/request/record/record_panel_fields.h"

#include "request/awaited_on.h"
#include "request/events/late_entry.h"
#include "request/known_day.h"

#include <algorithm>

namespace licet {

const std::vector<EventFields> &eventFields()
{
    // In the order in which they are likely.
    static const std::vector<EventFields> table{
        {.event = RequestEvent::Sign, .signer = true},
        {.event = RequestEvent::Send},
        {.event = RequestEvent::AnswerInformation},
        {.event = RequestEvent::Acknowledge, .reference = true},
        {.event = RequestEvent::Execute, .reference = true, .answer = true},
        {.event = RequestEvent::Contacted, .contact = true, .reason = true},
        {.event = RequestEvent::AskInformation, .reference = true, .replyBy = true, .reason = true},
        {.event = RequestEvent::Return, .reference = true, .replyBy = true, .reason = true},
        {.event = RequestEvent::NotDelivered, .reason = true},
        {.event = RequestEvent::Refuse, .reference = true, .reason = true},
        {.event = RequestEvent::NumberReceived, .reference = true, .number = true},
        {.event = RequestEvent::NumberAwaited, .reference = true},
        {.event = RequestEvent::AnswerAmended, .reference = true, .answer = true, .reason = true},
    };
    return table;
}

bool canRecord(RequestState state)
{
    // A draft waits on an office only after a question, whose answer has a panel of its own.
    return state != RequestState::Draft &&
           std::any_of(eventFields().begin(), eventFields().end(),
                       [&](const EventFields &row) { return stateAfter(state, row.event).has_value(); });
}

bool isPossible(const Request &request, RequestEvent event)
{
    return stateAfter(request, event) ||
           ((event == RequestEvent::Contacted || mayBeNotedLate(event)) && mayHaveWaited(request));
}

} // namespace licet
