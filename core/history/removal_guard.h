#pragma once

#include "database/database.h"

#include <QDate>

namespace licet {

/// What must hold before a record is removed, beside its foreign keys. Specialised for records with such a
/// rule; seen wherever their store is instantiated.
template <class Record>
struct RemovalGuard
{
    static Result<void> check(const Database &, const Record &, QDate) { return {}; }
};

} // namespace licet
