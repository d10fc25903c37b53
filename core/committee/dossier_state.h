#pragma once

#include "committee/decision.h"

namespace licet {

/// What happens to a dossier at the committee, and later to its decision.
enum class DossierEvent {
    File,
    AskInformation,
    AnswerInformation,
    PutOnTheAgenda,
    Grant,
    Refuse,
    Withdraw,
    Replace,
    Contacted,   ///< by telephone or otherwise, while the committee is to decide
    NotDelivered ///< what was filed came back, or never arrived
};
template <>
struct EnumCodes<DossierEvent>
{
    static constexpr bool isEventKind = true;
    static constexpr std::array all{
        EnumCode<DossierEvent>{DossierEvent::File, "file"},
        EnumCode<DossierEvent>{DossierEvent::AskInformation, "ask-information"},
        EnumCode<DossierEvent>{DossierEvent::AnswerInformation, "answer-information"},
        EnumCode<DossierEvent>{DossierEvent::PutOnTheAgenda, "put-on-the-agenda"},
        EnumCode<DossierEvent>{DossierEvent::Grant, "grant"},
        EnumCode<DossierEvent>{DossierEvent::Refuse, "refuse"},
        EnumCode<DossierEvent>{DossierEvent::Withdraw, "withdraw"},
        EnumCode<DossierEvent>{DossierEvent::Replace, "replace"},
        EnumCode<DossierEvent>{DossierEvent::Contacted, "contacted"},
        EnumCode<DossierEvent>{DossierEvent::NotDelivered, "not-delivered"}};
};

struct DossierTransition
{
    DossierState from;
    DossierEvent event;
    DossierState to;
};

/// The only way to change the state of a dossier (domain 5). A new record may begin in any state: older
/// decisions are entered as they are.
inline constexpr std::array dossierTransitions{
    DossierTransition{DossierState::Preparing, DossierEvent::File, DossierState::Filed},
    DossierTransition{DossierState::Filed, DossierEvent::AskInformation, DossierState::InformationAsked},
    DossierTransition{DossierState::InformationAsked, DossierEvent::AnswerInformation, DossierState::Filed},
    DossierTransition{DossierState::Filed, DossierEvent::PutOnTheAgenda, DossierState::OnTheAgenda},
    DossierTransition{DossierState::InformationAsked, DossierEvent::PutOnTheAgenda,
                      DossierState::OnTheAgenda},
    DossierTransition{DossierState::OnTheAgenda, DossierEvent::Grant, DossierState::Granted},
    DossierTransition{DossierState::OnTheAgenda, DossierEvent::Refuse, DossierState::Refused},
    DossierTransition{DossierState::Granted, DossierEvent::Withdraw, DossierState::Withdrawn},
    DossierTransition{DossierState::Granted, DossierEvent::Replace, DossierState::Replaced},
    DossierTransition{DossierState::Filed, DossierEvent::Contacted, DossierState::Filed},
    DossierTransition{DossierState::InformationAsked, DossierEvent::Contacted,
                      DossierState::InformationAsked},
    DossierTransition{DossierState::OnTheAgenda, DossierEvent::Contacted, DossierState::OnTheAgenda},
    // One on the agenda, or asked about, has arrived.
    DossierTransition{DossierState::Filed, DossierEvent::NotDelivered, DossierState::Filed},
    DossierTransition{DossierState::Filed, DossierEvent::File, DossierState::Filed},
};

/// The state to which `event` leads from `from`, or nothing when it is not possible there.
constexpr std::optional<DossierState> stateAfter(DossierState from, DossierEvent event)
{
    for (const auto &transition : dossierTransitions)
        if (transition.from == from && transition.event == event)
            return transition.to;
    return {};
}

/// The same of a dossier: only what did not arrive is filed again, and nobody answers for it before.
std::optional<DossierState> stateAfter(const Decision &dossier, DossierEvent event);

/// The events that are possible in a state, the likely one first.
std::vector<DossierEvent> possibleEvents(DossierState state);
/// The same of a dossier.
std::vector<DossierEvent> possibleEvents(const Decision &dossier);

/// The committee has yet to decide.
constexpr bool isPending(DossierState state)
{
    return state == DossierState::Preparing || state == DossierState::Filed ||
           state == DossierState::InformationAsked || state == DossierState::OnTheAgenda;
}

/// It was granted, whatever became of it later.
constexpr bool wasGranted(DossierState state)
{
    return state == DossierState::Granted || state == DossierState::Withdrawn ||
           state == DossierState::Replaced;
}

} // namespace licet
