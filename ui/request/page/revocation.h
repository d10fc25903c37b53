#pragma once

#include "ui/page/context.h"

namespace licet {

/// An event of the request did not happen, and what follows is said; true when it was recorded.
bool recordRevocation(Context &context, Id<Request> request, qint64 event, const QString &reason);

} // namespace licet
