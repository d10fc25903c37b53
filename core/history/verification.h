#pragma once

#include "database/database.h"
#include "history/verifier/chain.h"

#include <QJsonArray>

#include <optional>

namespace licet {

/// What going along a register's whole history showed.
struct HistoryCheck
{
    qint64 events = 0;
    qint64 leftOut = 0; ///< payloads that an extract says it does not hold
    QByteArray head;    ///< the last link that fits, 32 bytes
    std::optional<verifier::Break> firstBreak;
    std::optional<qint64> soughtAt; ///< the event after which the head was the one asked for

    [[nodiscard]] bool isWhole() const { return !firstBreak.has_value(); }
};

/// Hashes every event again. A payload may be absent only where a later event "extracted" of this register
/// says that it was left out: else whoever wanted to hide a change would take its payload away.
/// `sought`: a head noted earlier, or of the register that an extract was taken from (32 bytes, or empty).
Result<HistoryCheck> checkHistory(const Database &database, const QByteArray &sought = {});

/// Ranges of sequences, [[3, 7], [9, 9]], as the event "extracted" keeps them under "leftOut".
QJsonArray rangesOf(const std::vector<qint64> &ascending);

} // namespace licet
