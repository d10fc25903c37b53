#include "followup/chasing.h"

#include "followup/following_up.h"

namespace licet {

Result<void> recordChases(Transaction &transaction, const ChasedEnvelope &chase, ChaseWay way,
                          const QString &note, const std::vector<NewFile> &files, const Stamp &stamp)
{
    for (const auto &one : chase.chased) {
        const Chase made{{}, one.id, stamp.happenedOn, way, chase.envelope.recipient.code};
        LICET_TRY(recordChase(transaction, made, note, files, stamp));
    }
    return {};
}

Result<void> recordChases(Register &reg, const ChasedEnvelope &chase, ChaseWay way, const QString &note,
                          const std::vector<NewFile> &files, const Stamp &stamp)
{
    return reg.write(
        [&](Transaction &transaction) { return recordChases(transaction, chase, way, note, files, stamp); });
}

} // namespace licet
