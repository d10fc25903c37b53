#include "ui/request/record_panel_fields.h"

namespace licet {

std::vector<EventFields> recordableEvents(RequestState state)
{
    // In the order in which they are likely.
    constexpr std::array table{
        EventFields{.event = RequestEvent::Sign, .signer = true},
        EventFields{.event = RequestEvent::Send},
        EventFields{.event = RequestEvent::AnswerInformation},
        EventFields{.event = RequestEvent::Acknowledge, .reference = true},
        EventFields{.event = RequestEvent::Execute, .reference = true, .answer = true},
        EventFields{.event = RequestEvent::AskInformation, .reference = true, .reason = true},
        EventFields{.event = RequestEvent::Return, .reference = true, .reason = true},
        EventFields{.event = RequestEvent::Refuse, .reference = true, .reason = true},
    };
    std::vector<EventFields> possible;
    for (const auto &row : table)
        if (stateAfter(state, row.event))
            possible.push_back(row);
    return possible;
}

} // namespace licet
