#include "authorization/received_program_number.h"

#include "history/record_store.h"
#include "institution/forerunner.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<void> checkHolder(const Database &database, const QString &number, Id<Institution> institution)
{
    LICET_ASSIGN(const auto known, RecordStore<ReceivedProgramNumber>::where(database, u"number"_s, number));
    for (const auto &one : known) {
        if (one.institution == institution)
            continue;
        // Rights go on under their number when the institution that received it merges.
        LICET_ASSIGN(const bool isPassedOn, mergedInto(database, one.institution, institution));
        if (isPassedOn)
            continue;
        LICET_ASSIGN(const auto holder, RecordStore<Institution>::get(database, one.institution));
        return Error{ErrorKind::NumberOfAnother, holder.name, number};
    }
    return {};
}

} // namespace licet
