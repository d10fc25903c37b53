#include "request/waiting.h"

namespace licet {

namespace {

struct WaitingRow
{
    RequestState state;
    NextStep next;
    std::optional<WaitsOn> on;
};

/// Most urgent first: what somebody asked us for, what only we can do, what others do, what is over.
constexpr std::array waitingTable{
    WaitingRow{RequestState::InformationAsked, NextStep::AnswerInformation, WaitsOn::Consultant},
    WaitingRow{RequestState::Returned, NextStep::Correct, WaitsOn::Consultant},
    WaitingRow{RequestState::Signed, NextStep::Send, WaitsOn::Consultant},
    WaitingRow{RequestState::Finalised, NextStep::Sign, WaitsOn::Official},
    WaitingRow{RequestState::Draft, NextStep::Finalise, WaitsOn::Consultant},
    WaitingRow{RequestState::Sent, NextStep::AwaitReceipt, WaitsOn::Recipient},
    WaitingRow{RequestState::Acknowledged, NextStep::AwaitExecution, WaitsOn::SecurityService},
    WaitingRow{RequestState::Refused, NextStep::Reconsider, std::nullopt},
    WaitingRow{RequestState::Executed, NextStep::Done, std::nullopt},
    WaitingRow{RequestState::Withdrawn, NextStep::Closed, std::nullopt},
};
static_assert(waitingTable.size() == EnumCodes<RequestState>::all.size());

constexpr size_t placeOf(RequestState state)
{
    size_t place = 0;
    while (waitingTable[place].state != state)
        ++place;
    return place;
}

} // namespace

std::optional<WaitsOn> waitsOn(RequestState state)
{
    return waitingTable[placeOf(state)].on;
}

std::optional<WaitsOn> waitsOn(RequestState state, const QString &askedWhom)
{
    if (state != RequestState::Draft || askedWhom.isEmpty())
        return waitsOn(state);
    return askedWhom == u"security-service" ? WaitsOn::SecurityService : WaitsOn::Ppkb;
}

NextStep nextStep(RequestState state)
{
    return waitingTable[placeOf(state)].next;
}

int urgency(RequestState state)
{
    return int(placeOf(state));
}

} // namespace licet
