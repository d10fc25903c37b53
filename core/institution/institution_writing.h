#pragma once

#include "database/content_store.h"
#include "history/foretelling.h"
#include "institution/person.h"

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

inline bool isDatedChange(const Person &before, const Person &after)
{
    return before.name != after.name;
}

inline RecordEvent eventOf(FactChange change)
{
    return change == FactChange::AlwaysSo ? RecordEvent::Corrected : RecordEvent::Changed;
}

/// What is told in advance of a record for the day `from` comes on another one (`to`), or not at all. As
/// moveForetoldDay and takeBackForetoldDay.
template <HoldsFromItsEvents Record>
Result<void> changeForetold(Database &database, Id<Record> id, QDate from, const std::optional<QDate> &to,
                            const QString &reason, const Stamp &stamp)
{
    return writeTogether(database, [&](Transaction &transaction) {
        return to ? moveForetoldDay(transaction, id, from, *to, reason, stamp)
                  : takeBackForetoldDay(transaction, id, from, reason, stamp);
    });
}

/// Adds a record without an id, else changes it from the stamp's day on, which may be to come. As
/// writeAsSeenToday, with its `aside`.
template <HoldsFromItsEvents Record>
Result<Id<Record>> keepDated(Database &database, const Record &record, const Stamp &stamp,
                             FactChange change = FactChange::FromItsDay, const QString &aside = {})
{
    auto id = record.id;
    LICET_TRY(writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        if (id.isSet())
            return writeAsSeenToday(transaction, record, stamp, eventOf(change), aside);
        LICET_ASSIGN(id, RecordStore<Record>::insert(transaction, record, stamp));
        return {};
    }));
    return id;
}

inline Result<Id<Person>> keepPerson(Database &database, const Person &person, const Stamp &stamp,
                                     FactChange change = FactChange::FromItsDay, const QString &aside = {})
{
    return keepDated(database, person, stamp, change, aside);
}

/// Adds an institution that has no id yet, else changes it from the stamp's day on, which may be to come,
/// with the bytes of a new logo (empty: none) in the same transaction. As writeAsSeenToday, with its `aside`.
inline Result<Id<Institution>> keepInstitution(Database &database, const Institution &institution,
                                               const QByteArray &newLogo, const Stamp &stamp,
                                               FactChange change = FactChange::FromItsDay,
                                               const QString &aside = {})
{
    auto id = institution.id;
    const auto written = writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        if (!newLogo.isEmpty())
            LICET_TRY(storeContent(transaction, newLogo));
        if (id.isSet())
            return writeAsSeenToday(transaction, institution, stamp, eventOf(change), aside);
        LICET_ASSIGN(id, RecordStore<Institution>::insert(transaction, institution, stamp));
        return {};
    });
    LICET_TRY(written);
    return id;
}

} // namespace licet
