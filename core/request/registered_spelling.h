#pragma once

#include "request/facts.h"

namespace licet {

/// The draft with its names as the register writes them: "personservice" is the catalogue's PersonService,
/// and so are versions, operations and the application of the institution. What the register does not know
/// stays as typed.
Draft inRegisteredSpelling(Draft draft, const Facts &facts);

} // namespace licet
