#include "history/kept_edit.h"

#include "database/statement.h"
#include "database/transaction.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<void> keepEdit(Database &database, const RecordRef &record, const KeptEdit &edit, const QDateTime &at)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(database, Telling::Quiet));
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     database, u"INSERT INTO kept_edit (kind, record_id, was, typed, kept_at) "
                               "VALUES (:kind, :record, :was, :typed, :at) ON CONFLICT (kind, record_id) "
                               "DO UPDATE SET was = excluded.was, typed = excluded.typed, "
                               "kept_at = excluded.kept_at"_s));
    statement.bind(u"kind"_s, codeOf(record.kind))
        .bind(u"record"_s, record.id)
        .bind(u"was"_s, QString::fromUtf8(jsonDocumentBytes(edit.was)))
        .bind(u"typed"_s, QString::fromUtf8(jsonDocumentBytes(edit.typed)))
        .bind(u"at"_s, at);
    LICET_TRY(statement.run());
    return transaction->commit();
}

Result<std::optional<KeptEdit>> keptEdit(const Database &database, const RecordRef &record)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT was, typed FROM kept_edit "
                                              "WHERE kind = :kind AND record_id = :record"_s));
    statement.bind(u"kind"_s, codeOf(record.kind)).bind(u"record"_s, record.id);
    LICET_ASSIGN(const bool found, statement.next());
    if (!found)
        return std::optional<KeptEdit>();
    LICET_ASSIGN(const auto was, statement.read<QString>(0));
    LICET_ASSIGN(const auto typed, statement.read<QString>(1));
    LICET_ASSIGN(const auto before, parseJsonBytes(was.toUtf8()));
    LICET_ASSIGN(const auto after, parseJsonBytes(typed.toUtf8()));
    return std::optional(KeptEdit{before.toObject(), after.toObject()});
}

Result<void> dropKeptEdit(Database &database, const RecordRef &record)
{
    LICET_ASSIGN(const auto kept, keptEdit(database, record));
    if (!kept)
        return {};
    LICET_ASSIGN(const auto transaction, Transaction::begin(database, Telling::Quiet));
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"DELETE FROM kept_edit "
                                              "WHERE kind = :kind AND record_id = :record"_s));
    statement.bind(u"kind"_s, codeOf(record.kind)).bind(u"record"_s, record.id);
    LICET_TRY(statement.run());
    return transaction->commit();
}

Result<int> countKeptEdits(const Database &database)
{
    LICET_ASSIGN(Statement statement, Statement::prepare(database, u"SELECT count(*) FROM kept_edit"_s));
    LICET_ASSIGN([[maybe_unused]] const bool found, statement.next());
    return statement.read<int>(0);
}

} // namespace licet
