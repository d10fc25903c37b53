#pragma once

#include "base/enum_codes.h"

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
struct EnumCodes<RequestState>
{
    static constexpr std::array all{
        EnumCode<RequestState>{RequestState::Draft, "draft"},
        EnumCode<RequestState>{RequestState::Finalised, "finalised"},
        EnumCode<RequestState>{RequestState::Signed, "signed"},
        EnumCode<RequestState>{RequestState::Sent, "sent"},
        EnumCode<RequestState>{RequestState::Acknowledged, "acknowledged"},
        EnumCode<RequestState>{RequestState::InformationAsked, "information-asked"},
        EnumCode<RequestState>{RequestState::Executed, "executed"},
        EnumCode<RequestState>{RequestState::Returned, "returned"},
        EnumCode<RequestState>{RequestState::Refused, "refused"},
        EnumCode<RequestState>{RequestState::Withdrawn, "withdrawn"}};
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
    Withdraw,
    NotDelivered,   ///< what was sent came back, or never arrived
    NumberAwaited,  ///< executed; the program number follows by letter
    NumberReceived, ///< by letter, after the execution
    AnswerAmended,  ///< KSZ changes its answer
    Contacted       ///< by telephone or otherwise, while it waits on an office
};
template <>
struct EnumCodes<RequestEvent>
{
    static constexpr bool isEventKind = true;
    static constexpr std::array all{
        EnumCode<RequestEvent>{RequestEvent::Finalise, "finalise"},
        EnumCode<RequestEvent>{RequestEvent::Sign, "sign"},
        EnumCode<RequestEvent>{RequestEvent::Decline, "decline"},
        EnumCode<RequestEvent>{RequestEvent::Send, "send"},
        EnumCode<RequestEvent>{RequestEvent::Acknowledge, "acknowledge"},
        EnumCode<RequestEvent>{RequestEvent::AskInformation, "ask-information"},
        EnumCode<RequestEvent>{RequestEvent::AnswerInformation, "answer-information"},
        EnumCode<RequestEvent>{RequestEvent::Execute, "execute"},
        EnumCode<RequestEvent>{RequestEvent::Refuse, "refuse"},
        EnumCode<RequestEvent>{RequestEvent::Return, "return"},
        EnumCode<RequestEvent>{RequestEvent::Reopen, "reopen"},
        EnumCode<RequestEvent>{RequestEvent::Withdraw, "withdraw"},
        EnumCode<RequestEvent>{RequestEvent::NotDelivered, "not-delivered"},
        EnumCode<RequestEvent>{RequestEvent::NumberAwaited, "number-awaited"},
        EnumCode<RequestEvent>{RequestEvent::NumberReceived, "number-received"},
        EnumCode<RequestEvent>{RequestEvent::AnswerAmended, "answer-amended"},
        EnumCode<RequestEvent>{RequestEvent::Contacted, "contacted"}};
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
    // Where several must sign: until the last one did.
    Transition{RequestState::Finalised, RequestEvent::Sign, RequestState::Finalised},
    Transition{RequestState::Finalised, RequestEvent::Decline, RequestState::Draft},
    Transition{RequestState::Signed, RequestEvent::Send, RequestState::Sent},
    Transition{RequestState::Sent, RequestEvent::Acknowledge, RequestState::Acknowledged},
    Transition{RequestState::Sent, RequestEvent::AskInformation, RequestState::InformationAsked},
    Transition{RequestState::Acknowledged, RequestEvent::AskInformation, RequestState::InformationAsked},
    // Back to the state in which it was asked (request/asked_in.h).
    Transition{RequestState::InformationAsked, RequestEvent::AnswerInformation, RequestState::Sent},
    Transition{RequestState::InformationAsked, RequestEvent::AnswerInformation, RequestState::Acknowledged},
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
    Transition{RequestState::Sent, RequestEvent::NotDelivered, RequestState::Sent},
    Transition{RequestState::Sent, RequestEvent::Send, RequestState::Sent},
    Transition{RequestState::Executed, RequestEvent::NumberAwaited, RequestState::Executed},
    Transition{RequestState::Executed, RequestEvent::NumberReceived, RequestState::Executed},
    // To the state of the new answer (request/events/amend.cpp).
    Transition{RequestState::Executed, RequestEvent::AnswerAmended, RequestState::Executed},
    Transition{RequestState::Executed, RequestEvent::AnswerAmended, RequestState::Refused},
    Transition{RequestState::Refused, RequestEvent::AnswerAmended, RequestState::Executed},
    Transition{RequestState::Refused, RequestEvent::AnswerAmended, RequestState::Refused},
    Transition{RequestState::Returned, RequestEvent::AnswerAmended, RequestState::Executed},
    Transition{RequestState::Returned, RequestEvent::AnswerAmended, RequestState::Refused},
    // Only while an office is to answer (request/known_day.h).
    Transition{RequestState::Draft, RequestEvent::Contacted, RequestState::Draft},
    Transition{RequestState::Sent, RequestEvent::Contacted, RequestState::Sent},
    Transition{RequestState::Acknowledged, RequestEvent::Contacted, RequestState::Acknowledged},
    Transition{RequestState::Executed, RequestEvent::Contacted, RequestState::Executed},
};

/// The state to which `event` leads from `from`, or nothing when it is not possible there.
constexpr std::optional<RequestState> stateAfter(RequestState from, RequestEvent event)
{
    for (const auto &transition : transitions)
        if (transition.from == from && transition.event == event)
            return transition.to;
    return {};
}

/// It is noted beside the state, which goes on since the day on which it began.
constexpr bool isBesideState(RequestEvent event)
{
    return event == RequestEvent::NotDelivered || event == RequestEvent::NumberAwaited ||
           event == RequestEvent::NumberReceived || event == RequestEvent::Contacted;
}
/// Whether a program number may come with it.
constexpr bool bringsNumber(RequestEvent event)
{
    return event == RequestEvent::Execute || event == RequestEvent::NumberReceived ||
           event == RequestEvent::AnswerAmended;
}

/// Whether the table leads from a state to another one, by whatever event.
constexpr bool leadsTo(RequestState from, RequestState to)
{
    for (const auto &transition : transitions)
        if (transition.from == from && transition.to == to)
            return true;
    return false;
}

/// An open request is one that still waits on somebody: in these states, and no other definition.
inline constexpr std::array openStates{
    RequestState::Draft,        RequestState::Finalised,        RequestState::Signed,  RequestState::Sent,
    RequestState::Acknowledged, RequestState::InformationAsked, RequestState::Returned};
constexpr bool isOpen(RequestState state)
{
    for (const auto one : openStates)
        if (one == state)
            return true;
    return false;
}
/// A draft, or a form that has not left.
constexpr bool isBeforeSending(RequestState state)
{
    return state == RequestState::Draft || state == RequestState::Finalised || state == RequestState::Signed;
}
/// It was sent, and an answer is to come.
constexpr bool isWithKsz(RequestState state)
{
    return state == RequestState::Sent || state == RequestState::Acknowledged ||
           state == RequestState::InformationAsked;
}
/// The rows of the index request_waiting: beside the open ones those that were refused, on which somebody has
/// yet to decide. Said as the index says it, else SQLite does not use it.
inline QString isWaitingSql(const QString &column = QStringLiteral("state"))
{
    return QStringLiteral("%1 NOT IN ('executed', 'withdrawn')").arg(column);
}
/// An open request by its column: "state IN ('draft', …)".
inline QString isOpenSql(const QString &column = QStringLiteral("state"))
{
    QStringList codes;
    for (const auto one : openStates)
        codes << QStringLiteral("'%1'").arg(codeOf(one));
    return QStringLiteral("%1 IN (%2)").arg(column, codes.join(QStringLiteral(", ")));
}

} // namespace licet
