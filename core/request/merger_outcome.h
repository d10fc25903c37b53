#pragma once

#include "authorization/transferring.h"
#include "institution/certificate.h"
#include "institution/person.h"
#include "request/request.h"

namespace licet {

/// A request in the name of an institution that merged, and that has not left yet.
struct UnsentForm
{
    Id<Request> request;
    QString name; ///< coded (request/request_name.h)
    RequestState state = RequestState::Draft;
};

/// What a merger ends, and what it leaves to do.
struct MergerOutcome
{
    std::vector<Mandate> mandates;         ///< that end on the day before
    std::vector<UnsentForm> forms;         ///< to be made again in the new name
    std::vector<RightInTransfer> rights;   ///< to be transferred one by one
    std::vector<Connection> cards;         ///< whose logging duty passes on
    std::vector<Certificate> certificates; ///< of which KSZ knows the predecessor
};

/// Of one that is recorded, or that would be (then without id). The day is the one asked; of a merger that is
/// to come, its own.
Result<MergerOutcome> mergerOutcome(const Database &database, const Merger &merger, QDate day);

/// A merger that did not happen: the mandates run on as before, and what was asked of transfers is taken
/// back; the history keeps both. ReasonMissing, RightWentOn where KSZ confirmed a transfer, NotFound.
Result<void> revokeMerger(Database &database, Id<Merger> id, const QString &reason, const Stamp &stamp);

Result<void> revokeMerger(Transaction &transaction, Id<Merger> id, const QString &reason, const Stamp &stamp);

/// A merger that was noted wrongly: taken back and recorded as it is, with what was asked of transfers.
/// Errors as of both.
Result<void> correctMerger(Transaction &transaction, const Merger &right, const QString &reason,
                           const Stamp &stamp);
Result<void> correctMerger(Database &database, const Merger &right, const QString &reason,
                           const Stamp &stamp);

/// Whether a request can still leave in the name that it bears.
bool isUnsent(RequestState state);

} // namespace licet
