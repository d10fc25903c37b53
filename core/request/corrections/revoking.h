#pragma once

#include "authorization/authorization.h"
#include "history/history.h"
#include "request/request.h"

namespace licet {

class Transaction;

/// An authorization that is no longer as the event left it.
struct RevokedRight
{
    Id<Authorization> id;
    QString service;
    Environment environment = Environment::Production;
    bool isGone = false; ///< the event had made it; else it stands as before the event

    bool operator==(const RevokedRight &) const = default;
};

/// A paper that left, or was written to leave, after the event; whoever holds it does not know that the event
/// did not happen.
struct LeftMeanwhile
{
    QDate day;
    EventKind event;     ///< of a letter that waits: Send or Chased, which nobody has recorded yet
    bool waits = false;  ///< written, and nobody said that it left
    QStringList letters; ///< file names

    bool operator==(const LeftMeanwhile &) const = default;
};

/// What the register holds once an event did not happen.
struct Revoked
{
    EventKind event;
    QDate happenedOn; ///< as last put right
    RequestState before = RequestState::Draft;
    RequestState state = RequestState::Draft;
    std::vector<RevokedRight> rights;
    QStringList numbers;             ///< program numbers that no longer count as received
    std::vector<LeftMeanwhile> left; ///< oldest first
};

/// Whether an event of this kind can be told not to have happened. What froze a version or turned one back
/// stays: paper bears it.
bool isRevocable(const EventKind &kind);

/// The event stays in the history, with the reason why it does not count; state, authorizations, received
/// numbers and terms are as the other events left them, all or nothing. NotFound when it is no event of this
/// request, StaysAsNoted, EventDidNotHappen when that was said already, RestsOnEvent, RightWentOn,
/// RightIsCited, ReasonMissing.
Result<Revoked> revokeEvent(Transaction &transaction, Id<Request> id, qint64 event, const QString &reason,
                            const Stamp &stamp);

} // namespace licet
