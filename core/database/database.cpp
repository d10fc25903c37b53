#include "database/database.h"

#include "database/backup.h"
#include "database/migrator.h"
#include "database/register_header.h"
#include "database/statement.h"
#include "database/statement_cache.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDriver>
#include <QUuid>

#include <sqlite3.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString lockPath(const QString &path)
{
    const QFileInfo file(path);
    return file.dir().filePath(u'.' + file.fileName() + u".lock"_s);
}

QString pageSettings()
{
    return u"PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
           "PRAGMA busy_timeout = 3000; PRAGMA cache_size = -8000"_s;
}

/// A lock of a dead process on this machine is stale; one of another machine never is by itself.
Result<std::unique_ptr<QLockFile>> lockForWriting(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return Error{ErrorKind::HeldByAnother, path, holderOf(path).value_or(QString())};
    return Error{ErrorKind::FileUnwritable, path};
}

Result<void> migrateAfterBackup(Database &database)
{
    LICET_ASSIGN(const int present, userVersion(database));
    if (present == currentVersion())
        return {};
    const QFileInfo file(database.path());
    const auto target = file.dir().filePath(
        u"%1.before-version-%2.licet"_s.arg(file.completeBaseName()).arg(currentVersion()));
    LICET_TRY(backUp(database, target));
    return migrate(database, shippedMigrations());
}

} // namespace

Database::Database(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_cache(std::make_shared<StatementCache>())
{
}

Database::~Database()
{
    m_cache->close();
    if (QSqlDatabase::contains(m_connectionName)) {
        connection().close();
        QSqlDatabase::removeDatabase(m_connectionName);
    }
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

sqlite3 *Database::handle() const
{
    const auto handle = connection().driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<void> Database::connect(const QString &file, const QString &options)
{
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    connection.setDatabaseName(file);
    connection.setConnectOptions(options);
    if (!connection.open())
        return databaseError(connection.lastError());
    LICET_TRY(runScript(pageSettings()));
    // Another program may have left it in WAL mode: then it would not be one file that can be copied.
    return m_access == Access::ReadWrite ? runScript(u"PRAGMA journal_mode = DELETE"_s) : Result<void>();
}

Result<void> Database::runScript(const QString &script)
{
    char *message = nullptr;
    const int code = sqlite3_exec(handle(), script.toUtf8().constData(), nullptr, nullptr, &message);
    const auto words = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code == SQLITE_OK)
        return {};
    return databaseError(
        QSqlError({}, words, QSqlError::StatementError, QString::number(sqlite3_extended_errcode(handle()))));
}

Result<void> Database::quickCheck() const
{
    LICET_ASSIGN(Statement statement, Statement::prepare(*this, u"PRAGMA quick_check(1)"_s));
    LICET_ASSIGN(const bool found, statement.next());
    LICET_ASSIGN(const auto verdict, statement.read<QString>(0));
    statement.finish();
    if (!found || verdict != u"ok")
        return Error{ErrorKind::Corrupt, m_path, verdict};
    return {};
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return Error{ErrorKind::FileExists, path};
    if (!file.dir().exists())
        return Error{ErrorKind::FileUnwritable, path};
    const auto temporary = file.dir().filePath(u".%1.new"_s.arg(file.fileName()));
    QFile::remove(temporary);
    {
        Database fresh(temporary, Access::ReadWrite);
        auto made = fresh.connect(temporary, {});
        if (made)
            made = fresh.runScript(u"PRAGMA application_id = %1"_s.arg(registerApplicationId));
        if (made)
            made = migrate(fresh, shippedMigrations());
        if (!made) {
            QFile::remove(temporary);
            auto error = made.error();
            error.subject = path;
            if (error.kind == ErrorKind::FileUnreadable)
                error.kind = ErrorKind::FileUnwritable;
            return error;
        }
    }
    if (!QFile::rename(temporary, path)) {
        QFile::remove(temporary);
        return Error{ErrorKind::FileUnwritable, path};
    }
    return open(path, Access::ReadWrite);
}

Result<std::unique_ptr<Database>> Database::openUpgradedCopy(const QString &path)
{
    Database file(path, Access::ReadOnly);
    LICET_TRY(file.connect(path, u"QSQLITE_OPEN_READONLY"_s));
    std::unique_ptr<Database> copy(new Database(QFileInfo(path).absoluteFilePath(), Access::ReadOnly));
    LICET_TRY(copy->connect(u":memory:"_s, {}));
    auto *work = sqlite3_backup_init(copy->handle(), "main", file.handle(), "main");
    if (!work || sqlite3_backup_step(work, -1) != SQLITE_DONE || sqlite3_backup_finish(work) != SQLITE_OK)
        return Error{ErrorKind::Corrupt, path};
    LICET_TRY(migrate(*copy, shippedMigrations()));
    return copy;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    LICET_ASSIGN(const auto header, readHeader(path, currentVersion()));
    if (access == Access::ReadOnly && header.version < currentVersion())
        return openUpgradedCopy(path);
    std::unique_ptr<Database> database(new Database(QFileInfo(path).absoluteFilePath(), access));
    const bool uncleanEnd = QFileInfo::exists(path + u"-journal"_s);
    if (access == Access::ReadWrite) {
        if (!QFileInfo(path).isWritable())
            return Error{ErrorKind::FileUnwritable, path};
        LICET_ASSIGN(database->m_lock, lockForWriting(path));
    }
    const auto inFile = [&](Error error) {
        if (error.subject.isEmpty() || error.kind == ErrorKind::Corrupt)
            error.subject = path;
        return error;
    };
    if (const auto connected = database->connect(
            database->path(), access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY"_s : QString());
        !connected)
        return inFile(connected.error());
    if (uncleanEnd)
        if (const auto sound = database->quickCheck(); !sound)
            return inFile(sound.error());
    // Reads the schema: a file that is damaged there says so now.
    if (const auto present = userVersion(*database); !present)
        return inFile(present.error());
    if (const auto readable = database->runScript(u"SELECT count(*) FROM sqlite_schema"_s); !readable)
        return inFile(readable.error());
    if (access == Access::ReadWrite)
        LICET_TRY(migrateAfterBackup(*database));
    return database;
}

std::optional<QString> holderOf(const QString &path)
{
    const QFileInfo lockFile(lockPath(path));
    if (!lockFile.exists())
        return {};
    qint64 process = 0;
    QString host;
    QString program;
    const QLockFile lock(lockFile.filePath());
    if (!lock.getLockInfo(&process, &host, &program))
        return lockFile.owner();
    return u"%1 (%2, %3)"_s.arg(lockFile.owner(), host, program);
}

} // namespace licet
