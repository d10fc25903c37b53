#pragma once

#include "request/snapshot_content.h"

namespace licet {

/// Whether `name`, signing on `day`, is the one whom the paper names, entitled and in the same capacity (P15,
/// P18). `facts` were read for the paper's draft. SignatoryDiffers, MandateUnusable.
Result<void> signsAsPrinted(const SnapshotContent &paper, const Facts &facts, const QString &name, QDate day);

} // namespace licet
