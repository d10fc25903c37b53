#pragma once

#include "base/vocabulary.h"
#include "request/request.h"

namespace licet {

/// The paper of a version: as it is kept while it is in force; of a void one a copy that bears the word for
/// it (vervallen, caduque, hinfällig) across each page. What is kept never changes.
Result<QByteArray> markedWhenVoid(const QByteArray &pdf, const Snapshot &version, Language language);

} // namespace licet
