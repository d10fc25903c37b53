#pragma once

#include "followup/dispatch.h"

namespace licet {

/// Records one chase with each request of an envelope, in one transaction: the next reminders are counted
/// from the stamp's day. `note`: what was said by telephone. `files` are kept with the event. ReadOnly,
/// AlreadyChased.
Result<void> recordChases(Database &database, const ChasedEnvelope &chase, ChaseWay way, const QString &note,
                          const std::vector<NewFile> &files, const Stamp &stamp, Again again = Again::No);
/// Several of them, all or none, without files.
Result<void> recordChases(Database &database, const std::vector<ChasedEnvelope> &chases, ChaseWay way,
                          const QString &note, const Stamp &stamp, Again again = Again::No);
/// The same within a larger transaction: several envelopes that leave together.
Result<void> recordChases(Transaction &transaction, const ChasedEnvelope &chase, ChaseWay way,
                          const QString &note, const std::vector<NewFile> &files, const Stamp &stamp,
                          Again again = Again::No);

} // namespace licet
