#pragma once

#include "request/request_state.h"

#include <QString>

namespace licet {

/// On whom a request waits (domain 1): before receipt is acknowledged on the recipient of the form (PPKB, or
/// the cell for OCMW forms), after it on KSZ's security service.
enum class WaitsOn { Consultant, Official, Recipient, SecurityService, Ppkb };
/// Nothing once it is executed, refused or withdrawn.
std::optional<WaitsOn> waitsOn(RequestState state);
/// A draft about which somebody was asked waits on the answer; `askedWhom`: a recipient's code, or empty.
std::optional<WaitsOn> waitsOn(RequestState state, const QString &askedWhom);

/// What has to happen next.
enum class NextStep {
    Finalise,
    Sign,
    Send,
    AwaitReceipt,
    AwaitExecution,
    AnswerInformation,
    Correct,    ///< returned as incomplete: reopen, complete, finalise again
    Reconsider, ///< refused on substance: reopen, or leave it
    Done,
    Closed ///< withdrawn
};
NextStep nextStep(RequestState state);

/// Place in a list of what to do first, from 0; each state has its own.
int urgency(RequestState state);

/// Whether its last version counts, so that it can be printed and put in a signing folder.
constexpr bool hasValidForm(RequestState state)
{
    return state != RequestState::Draft && state != RequestState::Withdrawn;
}

} // namespace licet
