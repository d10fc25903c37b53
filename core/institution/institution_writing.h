#pragma once

#include "database/content_store.h"
#include "history/record_store.h"
#include "institution/institution.h"

namespace licet {

/// Adds an institution that has no id yet, else changes it, with the bytes of a new logo (empty: none) in the
/// same transaction. As `RecordStore`.
inline Result<Id<Institution>> keepInstitution(Database &database, const Institution &institution,
                                               const QByteArray &newLogo, const Stamp &stamp)
{
    auto id = institution.id;
    const auto written = writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        if (!newLogo.isEmpty())
            LICET_TRY(storeContent(transaction, newLogo));
        if (id.isSet())
            return RecordStore<Institution>::update(transaction, institution, stamp);
        LICET_ASSIGN(id, RecordStore<Institution>::insert(transaction, institution, stamp));
        return {};
    });
    LICET_TRY(written);
    return id;
}

} // namespace licet
