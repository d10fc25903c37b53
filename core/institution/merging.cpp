#include "institution/merging.h"

#include "history/history_query.h"
#include "institution/forerunner.h"
#include "institution/staff_reader.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// The day, or a later one on which the mandate's last day was changed: of before that nothing is put in its
/// place.
Result<QDate> endsFrom(const Database &database, Id<Mandate> mandate, QDate day)
{
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(mandate)));
    for (const auto &one : changes)
        if (!one.begins && one.values.contains(u"valid_until"_s))
            day = std::max(day, one.day);
    return day;
}

Result<void> refuse(const Database &database, const Merger &merger)
{
    LICET_ASSIGN(const auto predecessor, RecordStore<Institution>::get(database, merger.predecessor));
    LICET_ASSIGN(const auto successor, RecordStore<Institution>::get(database, merger.successor));
    return Error{ErrorKind::InstitutionMerged, predecessor.name, merger.holdsFrom.toString(Qt::ISODate),
                 successor.name};
}

} // namespace

Result<std::optional<Merger>> mergerOf(const Database &database, Id<Institution> institution)
{
    LICET_ASSIGN(const auto found, RecordStore<Merger>::where(database, u"predecessor_id"_s, institution));
    return found.empty() ? std::optional<Merger>() : std::optional(found.front());
}

Result<std::optional<Merger>> mergerOf(const Database &database, Id<Institution> institution, QDate day)
{
    LICET_ASSIGN(auto found, mergerOf(database, institution));
    if (found && !found->holdsOn(day))
        found.reset();
    return found;
}

Result<Id<Institution>> standingFor(const Database &database, Id<Institution> institution, QDate day)
{
    while (true) {
        LICET_ASSIGN(const auto merger, mergerOf(database, institution, day));
        if (!merger)
            return institution;
        institution = merger->successor;
    }
}

Result<void> checkStandsAlone(const Database &database, Id<Institution> institution, QDate day)
{
    LICET_ASSIGN(const auto merger, mergerOf(database, institution, day));
    return merger ? refuse(database, *merger) : Result<void>();
}

Result<void> checkMerger(const Database &database, const Merger &merger)
{
    if (!merger.holdsFrom.isValid())
        return Error{ErrorKind::MissingMember, u"holdsFrom"_s};
    if (!merger.predecessor.isSet() || !merger.successor.isSet())
        return Error{ErrorKind::MissingMember,
                     merger.predecessor.isSet() ? u"successor"_s : u"predecessor"_s};
    if (merger.predecessor == merger.successor)
        return Error{ErrorKind::ConstraintBroken, u"successor"_s};
    LICET_ASSIGN(const auto earlier, mergerOf(database, merger.predecessor));
    if (earlier && earlier->id != merger.id)
        return refuse(database, *earlier);
    // What merged into it did so while it was one still.
    LICET_ASSIGN(const auto before,
                 RecordStore<Merger>::where(database, u"successor_id"_s, merger.predecessor));
    for (const auto &one : before)
        if (merger.holdsFrom <= one.holdsFrom)
            return refuse(database, one);
    LICET_ASSIGN(const auto further, mergerOf(database, merger.successor));
    LICET_ASSIGN(const bool isCircle, mergedInto(database, merger.successor, merger.predecessor));
    if (further && (isCircle || further->holdsOn(merger.holdsFrom)))
        return refuse(database, *further);
    return {};
}

Result<std::vector<Mandate>> mandatesEndedBy(const Database &database, const Merger &merger)
{
    LICET_ASSIGN(const auto staff, readStaff(database, merger.predecessor));
    std::vector<Mandate> ended;
    std::copy_if(staff.mandates.begin(), staff.mandates.end(), std::back_inserter(ended),
                 [&](const Mandate &one) {
                     return one.from < merger.holdsFrom && (!one.until || *one.until >= merger.holdsFrom);
                 });
    return ended;
}

Result<Id<Merger>> recordMerger(Transaction &transaction, const Merger &merger, const Stamp &stamp)
{
    auto &database = transaction.database();
    auto isNew = merger;
    isNew.id = {};
    LICET_TRY(checkMerger(database, isNew));
    auto onItsDay = stamp;
    // What is known in advance is recorded on the day on which it is learnt.
    onItsDay.happenedOn = std::min(merger.holdsFrom, stamp.happenedOn);
    LICET_ASSIGN(const auto id, RecordStore<Merger>::insert(transaction, merger, onItsDay));
    LICET_ASSIGN(const auto ended, mandatesEndedBy(database, merger));
    for (auto mandate : ended) {
        mandate.until = merger.holdsFrom.addDays(-1);
        auto after = onItsDay;
        LICET_ASSIGN(after.happenedOn, endsFrom(database, mandate.id, onItsDay.happenedOn));
        LICET_TRY(
            RecordStore<Mandate>::update(transaction, mandate, after, RecordEvent::Changed, merger.note));
    }
    return id;
}

Result<Id<Merger>> recordMerger(Database &database, const Merger &merger, const Stamp &stamp)
{
    Id<Merger> id;
    LICET_TRY(writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        LICET_ASSIGN(id, recordMerger(transaction, merger, stamp));
        return {};
    }));
    return id;
}

} // namespace licet
