#pragma once

#include "database/content_store.h"
#include "history/record_store.h"
#include "institution/institution.h"

namespace licet {

/// What another name, number or address means: so from a day on, or entered wrongly and always so.
enum class FactChange { FromItsDay, AlwaysSo };

/// Whether two states of an institution differ in what is printed of it and changes on a day.
inline bool isDatedChange(const Institution &before, const Institution &after)
{
    return before.name != after.name || before.kbo != after.kbo || before.address != after.address ||
           before.sector != after.sector || before.names != after.names ||
           before.addresses != after.addresses;
}

/// Adds an institution that has no id yet, else changes it from the stamp's day on, with the bytes of a new
/// logo (empty: none) in the same transaction. As `RecordStore`.
inline Result<Id<Institution>> keepInstitution(Database &database, const Institution &institution,
                                               const QByteArray &newLogo, const Stamp &stamp,
                                               FactChange change = FactChange::FromItsDay)
{
    auto id = institution.id;
    const auto written = writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        if (!newLogo.isEmpty())
            LICET_TRY(storeContent(transaction, newLogo));
        if (id.isSet())
            return RecordStore<Institution>::update(transaction, institution, stamp,
                                                    change == FactChange::AlwaysSo ? RecordEvent::Corrected
                                                                                   : RecordEvent::Changed);
        LICET_ASSIGN(id, RecordStore<Institution>::insert(transaction, institution, stamp));
        return {};
    });
    LICET_TRY(written);
    return id;
}

} // namespace licet
