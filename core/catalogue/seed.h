#pragma once

#include "base/stamp.h"
#include "catalogue/web_service.h"
#include "database/transaction.h"

namespace licet {

/// The services shipped with the program (resources/catalogue/services.csv): names found in public material.
Result<std::vector<WebService>> shippedServices();

/// Puts them into a new register.
Result<void> seedCatalogue(Transaction &transaction, const Stamp &stamp);

} // namespace licet
