#pragma once

#include "base/kbo_number.h"
#include "institution/institution.h"

#include <QDate>

#include <set>

namespace licet {

class Database;

/// A KBO number that leads to an institution and is not its own: of the institution itself before its number
/// changed, or of one that merged into it.
struct Forerunner
{
    Id<Institution> institution; ///< itself, or the one that merged
    QString name;                ///< under which the number was known
    KboNumber kbo;
    QDate until; ///< first day on which it was so no longer

    bool operator==(const Forerunner &) const = default;
};

/// Those of an institution, also of what merged into it earlier on. A number that was entered wrongly and was
/// put right never was its number.
Result<std::vector<Forerunner>> forerunnersOf(const Database &database, const Institution &institution);

/// The numbers that institutions themselves had before and that are no other's now.
Result<std::vector<Forerunner>> everyEarlierNumber(const Database &database);

struct NumberedInstitution
{
    Institution institution;
    std::optional<QDate> until; ///< set where the number is an earlier one: first day of another
};
/// The institution that has this number, else the one that had it; nothing where none is known by it.
Result<std::optional<NumberedInstitution>> institutionNumbered(const Database &database,
                                                               const KboNumber &number);

/// All that are one institution by their mergers, this one too: what merged into it, and into what it merged.
Result<std::set<Id<Institution>>> mergedWith(const Database &database, Id<Institution> institution);
/// Whether the one merged into the other, directly or through others in between.
Result<bool> mergedInto(const Database &database, Id<Institution> predecessor, Id<Institution> successor);

} // namespace licet
