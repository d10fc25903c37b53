#pragma once

#include "base/record_ref.h"
#include "database/database.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace licet {

/// What was typed into a record and not saved when the program had to end, by column. It is scratch without
/// history, as the typing of a draft (request_store): the record itself stays as it was saved.
struct KeptEdit
{
    QJsonObject was; ///< of a new record all columns
    QJsonObject typed;
};

/// One for each record; `record` of a new one has no row.
Result<void> keepEdit(Database &database, const RecordRef &record, const KeptEdit &edit, const QDateTime &at);
/// Nothing where none is kept.
Result<std::optional<KeptEdit>> keptEdit(const Database &database, const RecordRef &record);
/// Once it was saved, or nobody wants it.
Result<void> dropKeptEdit(Database &database, const RecordRef &record);
Result<int> countKeptEdits(const Database &database);

} // namespace licet
