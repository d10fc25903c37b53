#pragma once

#include "base/word.h"

#include <array>
#include <optional>

namespace licet {

/// The life of a request (domain 5). A void version is a snapshot's mark, no state of the request.
enum class RequestState {
    Draft,
    Finalised,
    Signed,
    Sent,
    Acknowledged,
    InformationAsked,
    Executed,
    Returned,
    Refused,
    Withdrawn
};
template <>
struct Words<RequestState>
{
    static constexpr std::array all{Word<RequestState>{RequestState::Draft, "draft"},
                                    Word<RequestState>{RequestState::Finalised, "finalised"},
                                    Word<RequestState>{RequestState::Signed, "signed"},
                                    Word<RequestState>{RequestState::Sent, "sent"},
                                    Word<RequestState>{RequestState::Acknowledged, "acknowledged"},
                                    Word<RequestState>{RequestState::InformationAsked, "information-asked"},
                                    Word<RequestState>{RequestState::Executed, "executed"},
                                    Word<RequestState>{RequestState::Returned, "returned"},
                                    Word<RequestState>{RequestState::Refused, "refused"},
                                    Word<RequestState>{RequestState::Withdrawn, "withdrawn"}};
};

/// What happens to a request.
enum class RequestEvent {
    Finalise,
    Sign,
    Decline,
    Send,
    Acknowledge,
    AskInformation,
    AnswerInformation,
    Execute,
    Refuse,
    Return,
    Reopen,
    Withdraw
};
template <>
struct Words<RequestEvent>
{
    static constexpr std::array all{Word<RequestEvent>{RequestEvent::Finalise, "finalise"},
                                    Word<RequestEvent>{RequestEvent::Sign, "sign"},
                                    Word<RequestEvent>{RequestEvent::Decline, "decline"},
                                    Word<RequestEvent>{RequestEvent::Send, "send"},
                                    Word<RequestEvent>{RequestEvent::Acknowledge, "acknowledge"},
                                    Word<RequestEvent>{RequestEvent::AskInformation, "ask-information"},
                                    Word<RequestEvent>{RequestEvent::AnswerInformation, "answer-information"},
                                    Word<RequestEvent>{RequestEvent::Execute, "execute"},
                                    Word<RequestEvent>{RequestEvent::Refuse, "refuse"},
                                    Word<RequestEvent>{RequestEvent::Return, "return"},
                                    Word<RequestEvent>{RequestEvent::Reopen, "reopen"},
                                    Word<RequestEvent>{RequestEvent::Withdraw, "withdraw"}};
};

struct Transition
{
    RequestState from;
    RequestEvent event;
    RequestState to;
};

/// The only way to change state (domain 5).
inline constexpr std::array transitions{
    Transition{RequestState::Draft, RequestEvent::Finalise, RequestState::Finalised},
    Transition{RequestState::Finalised, RequestEvent::Sign, RequestState::Signed},
    Transition{RequestState::Finalised, RequestEvent::Decline, RequestState::Draft},
    Transition{RequestState::Signed, RequestEvent::Send, RequestState::Sent},
    Transition{RequestState::Sent, RequestEvent::Acknowledge, RequestState::Acknowledged},
    Transition{RequestState::Sent, RequestEvent::AskInformation, RequestState::InformationAsked},
    Transition{RequestState::Acknowledged, RequestEvent::AskInformation, RequestState::InformationAsked},
    Transition{RequestState::InformationAsked, RequestEvent::AnswerInformation, RequestState::Sent},
    Transition{RequestState::Sent, RequestEvent::Execute, RequestState::Executed},
    Transition{RequestState::Acknowledged, RequestEvent::Execute, RequestState::Executed},
    Transition{RequestState::InformationAsked, RequestEvent::Execute, RequestState::Executed},
    Transition{RequestState::Sent, RequestEvent::Refuse, RequestState::Refused},
    Transition{RequestState::Acknowledged, RequestEvent::Refuse, RequestState::Refused},
    Transition{RequestState::InformationAsked, RequestEvent::Refuse, RequestState::Refused},
    Transition{RequestState::Sent, RequestEvent::Return, RequestState::Returned},
    Transition{RequestState::Acknowledged, RequestEvent::Return, RequestState::Returned},
    Transition{RequestState::InformationAsked, RequestEvent::Return, RequestState::Returned},
    Transition{RequestState::Finalised, RequestEvent::Reopen, RequestState::Draft},
    Transition{RequestState::Signed, RequestEvent::Reopen, RequestState::Draft},
    Transition{RequestState::InformationAsked, RequestEvent::Reopen, RequestState::Draft},
    Transition{RequestState::Returned, RequestEvent::Reopen, RequestState::Draft},
    Transition{RequestState::Refused, RequestEvent::Reopen, RequestState::Draft},
    Transition{RequestState::Draft, RequestEvent::Withdraw, RequestState::Withdrawn},
    Transition{RequestState::Finalised, RequestEvent::Withdraw, RequestState::Withdrawn},
    Transition{RequestState::Signed, RequestEvent::Withdraw, RequestState::Withdrawn},
    Transition{RequestState::Sent, RequestEvent::Withdraw, RequestState::Withdrawn},
    Transition{RequestState::Acknowledged, RequestEvent::Withdraw, RequestState::Withdrawn},
    Transition{RequestState::InformationAsked, RequestEvent::Withdraw, RequestState::Withdrawn},
    Transition{RequestState::Returned, RequestEvent::Withdraw, RequestState::Withdrawn},
    Transition{RequestState::Refused, RequestEvent::Withdraw, RequestState::Withdrawn},
};

/// The state to which `event` leads from `from`, or nothing when it is not possible there.
constexpr std::optional<RequestState> stateAfter(RequestState from, RequestEvent event)
{
    for (const auto &transition : transitions)
        if (transition.from == from && transition.event == event)
            return transition.to;
    return {};
}

/// A request that still waits on somebody.
constexpr bool isOpen(RequestState state)
{
    return state != RequestState::Executed && state != RequestState::Withdrawn &&
           state != RequestState::Refused;
}

} // namespace licet
