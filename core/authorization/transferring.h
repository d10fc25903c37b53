#pragma once

#include "authorization/transfer.h"
#include "history/register_as_of.h"
#include "institution/connection.h"

namespace licet {

/// A right that a merger leaves to be transferred, or that was.
struct RightInTransfer
{
    Authorization right;
    TransferState state = TransferState::ToTransfer;
    Transfer transfer; ///< without id where nothing was done yet
};

/// How far it was by a day: what was done later does not count. Without a day: as it is noted.
TransferState stateOf(const Transfer &transfer, const std::optional<QDate> &day = {});

/// The rights of a merger: those of the predecessor that stand on `day`, and those that passed on by then.
Result<std::vector<RightInTransfer>> rightsInTransfer(const RegisterAsOf &from, const Merger &merger,
                                                      QDate day);
/// Of every merger that holds on `day`, by right.
Result<std::map<Id<Authorization>, RightInTransfer>> everyTransfer(const RegisterAsOf &from, QDate day);
/// Of one right: what its institution's merger leaves to do, else its last transfer. Nothing where no merger
/// concerns it.
Result<std::optional<RightInTransfer>> transferOf(const Database &database, const Authorization &right,
                                                  QDate day);

/// The merger that a transfer is about: the one that it names, else that of the right's institution, or that
/// of its last transfer. NothingToTransfer.
Result<Merger> mergerFor(const Database &database, const Transfer &transfer, const Authorization &right);

struct KeptTransfer
{
    Id<Transfer> transfer;
    bool isPassedOn = false;   ///< the right is the successor's now
    Id<Connection> cardToCopy; ///< the predecessor's card, where the successor has none in its environment
};
/// Notes what was asked and confirmed of one right's transfer; `merger` may be left out. From the day of the
/// confirmation on institution and application of the right are the successor's (one of that name is made
/// where it has none): an event "transferred" of its own. MissingMember where no day is told,
/// NothingToTransfer, DayInFuture (after the stamp's day), TransferTooEarly; ConstraintBroken where the day
/// of a confirmation would become another one, unless that is `correcting` what was noted, with its reason:
/// then the right is the predecessor's again (request/corrections/transfer_correcting.h), and what is right
/// was always so.
Result<KeptTransfer> keepTransfer(Transaction &transaction, const Transfer &transfer, const Stamp &stamp,
                                  const std::optional<QString> &correcting = {});

/// Of several rights at one go, all or none; `withCards`: each card that is offered is copied.
Result<void> keepTransfers(Database &database, const std::vector<Transfer> &transfers, bool withCards,
                           const Stamp &stamp);

/// The same connection and logging card for the successor's application, where it has none: whoever calls
/// from there on keeps its own log. The old card stays, with the log until then. Not set where it has one.
Result<Id<Connection>> copyCardFor(Transaction &transaction, Id<Transfer> transfer, const Stamp &stamp);

} // namespace licet
