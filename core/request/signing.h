#pragma once

#include "request/snapshot_content.h"

namespace licet {

/// Whose signatures make the paper signed, in the order in which it prints them: of one, or of each.
std::vector<SnapshotSignatory> signatoriesOf(const SnapshotContent &paper);

/// Whether `name`, signing on `day`, is one whom the paper names, entitled and in the same capacity (P15,
/// P18). `facts` were read for the paper's draft. SignatoryDiffers, MandateUnusable.
Result<void> signsAsPrinted(const SnapshotContent &paper, const Facts &facts, const QString &name, QDate day);

/// Whether whom a finalised request names for the signature could still sign it on `day`.
Result<bool> maySignOn(const Database &database, const Request &request, QDate day);

} // namespace licet
