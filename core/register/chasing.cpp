#include "register/chasing.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

// INTERIM until f-due's recordChase comes
Result<void> recordChase(Transaction &transaction, const Chase &chase, const QString &,
                         const std::vector<NewFile> &files, const Stamp &stamp)
{
    LICET_TRY(RecordStore<Chase>::insert(transaction, chase, stamp));
    LICET_ASSIGN(const auto event, lastSequence(transaction.database()));
    for (const auto &file : files)
        LICET_TRY(attach(transaction, u"request"_s, chase.request.row(), file, event, stamp));
    return {};
}

} // namespace

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
