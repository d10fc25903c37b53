#pragma once

#include "history/record_store.h"
#include "institution/merger.h"
#include "institution/person.h"

namespace licet {

/// What can't be: MissingMember (no day), ConstraintBroken of one that merges into itself, InstitutionMerged
/// where the one merged already or the other is a part of something else by that day, or would be of itself,
/// or something merges into the one no earlier than that day. One that is recorded is judged as it would be.
Result<void> checkMerger(const Database &database, const Merger &merger);

/// Writes it, and ends the mandates of the predecessor that would run on, on the day before. Nothing else of
/// it changes: its records keep what was true, its rights pass on one by one (authorization/transferring.h),
/// and no more forms are finalised in its name from that day on. Errors as of `checkMerger`.
Result<Id<Merger>> recordMerger(Transaction &transaction, const Merger &merger, const Stamp &stamp);
Result<Id<Merger>> recordMerger(Database &database, const Merger &merger, const Stamp &stamp);

/// The mandates that a merger on this day ends.
Result<std::vector<Mandate>> mandatesEndedBy(const Database &database, const Merger &merger);

/// By which the institution is a part of another one on a day.
Result<std::optional<Merger>> mergerOf(const Database &database, Id<Institution> institution, QDate day);
/// The same, whenever it holds from.
Result<std::optional<Merger>> mergerOf(const Database &database, Id<Institution> institution);
/// Of what it is a part on a day, through others in between; itself where it stands alone.
Result<Id<Institution>> standingFor(const Database &database, Id<Institution> institution, QDate day);
/// InstitutionMerged of one that is a part of another on a day: nothing begins in its name any more.
Result<void> checkStandsAlone(const Database &database, Id<Institution> institution, QDate day);

} // namespace licet
