#include "database/statement.h"

#include "base/no_room.h"

#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlRecord>

#include <sqlite3.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// The named placeholders outside of quoted literals.
QStringList placeholdersIn(const QString &sql)
{
    static const QRegularExpression literal(u"'[^']*'"_s);
    static const QRegularExpression placeholder(u":([A-Za-z_][A-Za-z0-9_]*)"_s);
    auto bare = sql;
    bare.remove(literal);
    QStringList names;
    auto matches = placeholder.globalMatch(bare);
    while (matches.hasNext())
        names << matches.next().captured(1);
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace

sqlite3 *handleOf(const QSqlDriver *driver)
{
    const auto handle = driver ? driver->handle() : QVariant();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData())
                                                       : nullptr;
}

Error databaseError(const QSqlError &problem, const QString &path, sqlite3 *handle)
{
    const int code = problem.nativeErrorCode().toInt();
    const int kind = code & 0xff;
    if ((kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN) && saysNoRoom(sqlite3_system_errno(handle)))
        return {ErrorKind::DiskFull, path};
    switch (kind) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy, path};
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_ROLLBACK)
            return {ErrorKind::RollbackNeeded, path};
        return {code == SQLITE_READONLY_DBMOVED ? ErrorKind::RegisterGone : ErrorKind::ReadOnly, path};
    case SQLITE_IOERR:
        return {ErrorKind::DiskFailed, path, QString::number(code)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Corrupt, path, QString::number(code)};
    case SQLITE_FULL:
        return {ErrorKind::DiskFull, path};
    case SQLITE_CANTOPEN:
        return {ErrorKind::FileUnreadable, path, QString::number(code)};
    case SQLITE_CONSTRAINT:
        if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
            return {ErrorKind::AlreadyRecorded, {}, {}, problem.databaseText()};
        return {ErrorKind::ConstraintBroken, {}, {}, problem.databaseText()};
    default:
        return {ErrorKind::DatabaseFailed, path, QString::number(code), problem.databaseText()};
    }
}

Statement::Statement(const Database &database, RestingStatement rested)
    : m_cache(database.cache())
    , m_text(std::move(rested.text))
    , m_query(std::move(rested.query))
{
}

Statement::~Statement()
{
    if (!m_cache)
        return;
    const bool failed = m_query.lastError().isValid();
    m_query.finish();
    if (!failed)
        m_cache->release({std::move(m_query), std::move(m_text)});
}

Result<Statement> Statement::prepare(const Database &database, const QString &sql)
{
    if (auto rested = database.cache()->take(sql))
        return Statement(database, *std::move(rested));
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return databaseError(query.lastError(), database.path(), database.handle());
    return Statement(database, {std::move(query), std::make_shared<StatementText>(
                                                      StatementText{sql, placeholdersIn(sql), {}})});
}

void Statement::bindVariant(const QString &placeholder, const QVariant &value)
{
    Q_ASSERT_X(m_text->placeholders.contains(placeholder), "Statement::bind", qPrintable(placeholder));
    m_query.bindValue(u':' + placeholder, value);
    if (!m_bound.contains(placeholder)) {
        m_bound << placeholder;
        m_isComplete = false;
    }
}

Result<void> Statement::execute()
{
    if (!m_isComplete) {
        auto bound = m_bound;
        bound.sort();
        if (bound != m_text->placeholders)
            return Error{
                ErrorKind::DatabaseFailed, {}, u"placeholders"_s, m_text->placeholders.join(u", "_s)};
        m_isComplete = true;
    }
    if (!m_query.exec())
        return databaseError(m_query.lastError(), m_cache->path(), handleOf(m_query.driver()));
    m_running = true;
    if (m_text->columns.isEmpty()) {
        const auto record = m_query.record();
        for (int index = 0; index < record.count(); ++index)
            m_text->columns << record.fieldName(index);
    }
    return {};
}

Result<void> Statement::run()
{
    LICET_TRY(execute());
    while (m_query.next()) {
    }
    const auto problem = m_query.lastError();
    // Known only while the query is active.
    m_changedRows = m_query.numRowsAffected();
    m_query.finish();
    m_running = false;
    if (problem.isValid())
        return databaseError(problem, m_cache->path(), handleOf(m_query.driver()));
    return {};
}

Result<bool> Statement::next()
{
    if (!m_running)
        LICET_TRY(execute());
    if (m_query.next())
        return true;
    const auto problem = m_query.lastError();
    m_query.finish();
    m_running = false;
    if (problem.isValid())
        return databaseError(problem, m_cache->path(), handleOf(m_query.driver()));
    return false;
}

} // namespace licet
