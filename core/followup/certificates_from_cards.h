#pragma once

#include "database/database.h"

namespace licet {

/// Until version 13 a connection card stated its certificate itself. Makes a record of each, one for each
/// subject and last day of an institution, from the day on which a card first stated it so; once, after the
/// upgrade that asks for it. What cards stated before that day stays as it was told.
Result<void> bringCertificatesFromCards(Database &database);

} // namespace licet
