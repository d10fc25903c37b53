#pragma once

#include "history/record_store.h"

namespace licet {

/// Newest first, those before `before` (not set: from the newest on), `most` at most. A long table that is
/// read in pieces holds no lock between them, so nobody who writes has to wait for its end.
template <TableRecord Record>
Result<std::vector<Record>> recordsBefore(const Database &database, Id<Record> before, int most)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, RecordSql<Record>::select(QStringLiteral(
                                                  "WHERE id < :before ORDER BY id DESC LIMIT :most"))));
    statement
        .bind(QStringLiteral("before"), before.isSet() ? before.row() : std::numeric_limits<qint64>::max())
        .bind(QStringLiteral("most"), most);
    return readAll<Record>(statement);
}

} // namespace licet
