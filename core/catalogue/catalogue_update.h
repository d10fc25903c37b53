#pragma once

#include "base/stamp.h"
#include "catalogue/web_service.h"
#include "database/transaction.h"

namespace licet {

/// A service as it was typed in a request.
struct UsedService
{
    QString name;
    QString version;
    QStringList operations;
};

/// What the catalogue would hold beside what it holds: unknown services, versions and operations, compared
/// without case and marks. A record without id is new.
std::vector<WebService> withUsed(const std::vector<WebService> &catalogue,
                                 const std::vector<UsedService> &used);

/// Writes it, with an event for each service that is new or changed.
Result<void> updateCatalogue(Transaction &transaction, const std::vector<UsedService> &used,
                             const Stamp &stamp);
Result<void> updateCatalogue(Database &database, const std::vector<UsedService> &used, const Stamp &stamp);

} // namespace licet
