#include "followup/chasing.h"

#include "base/stamp.h"

namespace licet {

Result<void> recordChases(Transaction &transaction, const ChasedEnvelope &chase, ChaseWay way,
                          const QString &note, const std::vector<NewFile> &files, const Stamp &stamp,
                          Again again)
{
    for (const auto &one : chase.chased) {
        const Chase made{{}, one.id, stamp.happenedOn, way, chase.envelope.recipient.code};
        LICET_TRY(recordChase(transaction, made, note, files, stamp, again));
    }
    return {};
}

Result<void> recordChases(Database &database, const ChasedEnvelope &chase, ChaseWay way, const QString &note,
                          const std::vector<NewFile> &files, const Stamp &stamp, Again again)
{
    return writeTogether(database, [&](Transaction &transaction) {
        return recordChases(transaction, chase, way, note, files, stamp, again);
    });
}

Result<void> recordChases(Database &database, const std::vector<ChasedEnvelope> &chases, ChaseWay way,
                          const QString &note, const Stamp &stamp, Again again)
{
    return writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        for (const auto &one : chases)
            LICET_TRY(recordChases(transaction, one, way, note, {}, stamp, again));
        return {};
    });
}

} // namespace licet
