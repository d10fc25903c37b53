#include "database/transaction.h"

#include "database/statement.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<void> runPlain(Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    if (!query.exec(sql))
        return databaseError(query.lastError(), database.path(), database.handle());
    return {};
}

} // namespace

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database, Telling telling)
{
    if (database.access() == Access::ReadOnly)
        return Error{ErrorKind::ReadOnly, database.path()};
    LICET_TRY(runPlain(database, u"BEGIN IMMEDIATE"_s));
    return std::unique_ptr<Transaction>(new Transaction(database, telling));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // SQLite rolls back by itself after a full disk; a second ROLLBACK then has nothing to do.
    if (const auto undone = runPlain(m_database, u"ROLLBACK"_s); !undone)
        qWarning("rollback: %s", qPrintable(undone.error().hint));
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_open);
    LICET_TRY(runPlain(m_database, u"COMMIT"_s));
    m_open = false;
    if (m_telling == Telling::Aloud)
        m_database.tellOfCommit();
    return {};
}

Result<void> writeTogether(Database &database, const std::function<Result<void>(Transaction &)> &work)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(database));
    LICET_TRY(work(*transaction));
    return transaction->commit();
}

} // namespace licet
