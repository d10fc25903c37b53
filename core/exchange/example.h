#pragma once

#include "register/register.h"

namespace licet {

/// Fills a new register with the made-up institutions, people and drafts of resources/example.
Result<void> loadExample(Register &target, const Stamp &stamp);

} // namespace licet
