#pragma once

#include "followup/due_item.h"
#include "history/register_as_of.h"

namespace licet {

/// Names the services of the requests with their versions, as people read them: a change to version 2 and an
/// end of version 1 are not called alike. Documents of JSON keep the names alone.
Result<void> nameVersions(const RegisterAsOf &from, std::vector<DueItem> &items);

} // namespace licet
