#pragma once

#include "request/events/event_input.h"

namespace licet::events_of_requests {

/// Looks at the files that come with a signature. One whose first bytes are the frozen form's and that bears
/// signatures is the original, signed electronically by `name`; another one is a scan. NotSignedYet,
/// SignatureBroken, SignatoryDiffers where the certificate is somebody else's.
Result<void> readSignedFiles(EventWork &work, const Snapshot &version, const QString &name);

} // namespace licet::events_of_requests
