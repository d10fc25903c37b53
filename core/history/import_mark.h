#pragma once

#include "base/stamp.h"
#include "database/transaction.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace licet {

// The last event of an import tells that the ones before it are one: it is about the register, and names the
// file. So an import can be taken back as a whole.

struct ImportMark
{
    qint64 sequence = 0; ///< of its last event, by which it is named
    qint64 first = 0;    ///< its first event
    QString fileName;    ///< without folder; empty for what was pasted
    QString who;
    QDate happenedOn;
    std::optional<QDate> takenBackOn;
};

/// Told at the end of an import, within its transaction, that it began after the event `before`. Gives the
/// number by which it is named; 0, and no event, when it wrote nothing.
Result<qint64> markImport(Transaction &transaction, qint64 before, const QString &fileName,
                          const Stamp &stamp);
/// Newest first.
Result<std::vector<ImportMark>> imports(const Database &database);
/// Whether an import that still stands brought the event: that is taken back as a whole.
Result<bool> isOfImport(const Database &database, qint64 event);
/// NotFound.
Result<ImportMark> importNamed(const Database &database, qint64 sequence);

} // namespace licet
