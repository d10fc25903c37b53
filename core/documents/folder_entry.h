#pragma once

#include "documents/paper.h"
#include "request/request_store.h"

namespace licet {

/// A frozen version with all from which it was drawn, for a signing folder; a void one with its word across,
/// and a note for the dossier left out.
Result<FolderEntry> folderEntryOf(const Database &database, const RequestStore &requests,
                                  const PrintedVersion &version);

} // namespace licet
