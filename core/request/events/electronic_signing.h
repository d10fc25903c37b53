#pragma once

#include "request/events/event_input.h"

namespace licet::events_of_requests {

/// Looks at the files that come with a signature. One whose first bytes are the frozen form's and that bears
/// signatures is the original, signed electronically by `name`; another one is a scan. NotSignedYet,
/// SignatureBroken, SignatoryDiffers where the certificate is somebody else's.
Result<void> readSignedFiles(EventWork &work, const Snapshot &version, const QString &name);

/// A file that is attached later as the signed form: the form in force with signatures that fit, or a scan.
/// NotSignedYet for every paper that this register made, SignatureBroken.
Result<void> checkSignedForm(const Database &database, Id<Request> request, const NewFile &file,
                             const SignatureReader &readSignatures);

} // namespace licet::events_of_requests
