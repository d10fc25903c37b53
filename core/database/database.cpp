#include "database/database.h"

#include "base/atomic_file.h"
#include "base/no_room.h"
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

/// Qt takes a name that begins with a colon for one of its own resources, SQLite for a place in memory.
QString onDisk(const QString &path)
{
    return path.startsWith(u':') ? u"./"_s + path : path;
}

/// A lock of a dead process on this machine is stale; one of another machine never is by itself.
Result<std::shared_ptr<QLockFile>> lockForWriting(const QString &path, int patience)
{
    auto lock = std::make_shared<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0);
    if (lock->tryLock(patience))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return Error{ErrorKind::HeldByAnother, path, holderOf(path).value_or(QString())};
    // Without rights the lock says so; all else, in a folder that is there, is that its few bytes have no
    // room.
    const bool isFull =
        lock->error() == QLockFile::UnknownError && QFileInfo(QFileInfo(path).path()).isWritable();
    return Error{isFull ? ErrorKind::DiskFull : ErrorKind::FileUnwritable, path};
}

/// Where the register stands before its upgrade. An upgrade that was cut off made its backup already: one
/// that holds just this register is used, and any other file keeps its name.
Result<void> backUpBeforeUpgrade(const Database &database)
{
    const QFileInfo file(database.path());
    const auto name = u"%1.before-version-%2"_s.arg(file.completeBaseName()).arg(currentVersion());
    auto target = file.dir().filePath(name + u".licet"_s);
    for (int number = 2; QFile::exists(target); ++number) {
        if (holdsTheSame(target, database.path()))
            return {};
        target = file.dir().filePath(u"%1 (%2).licet"_s.arg(name).arg(number));
    }
    return backUp(database, target);
}

Result<void> migrateAfterBackup(Database &database)
{
    LICET_ASSIGN(const int present, userVersion(database));
    if (present == currentVersion())
        return {};
    LICET_TRY(backUpBeforeUpgrade(database));
    return migrate(database, shippedMigrations());
}

/// Reads the schema: a file that is damaged there, or whose last save was cut off, says so now.
Result<void> readSchema(Database &database)
{
    return database.runScript(u"SELECT count(*) FROM sqlite_schema"_s);
}

} // namespace

Database::Database(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_cache(std::make_shared<StatementCache>(m_path))
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
    auto *handle = handleOf(connection().driver());
    Q_ASSERT(handle);
    return handle;
}

Result<void> Database::connect(const QString &file, const QString &options)
{
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    connection.setDatabaseName(file);
    connection.setConnectOptions(options);
    if (!connection.open())
        return databaseError(connection.lastError(), m_path, nullptr);
    m_file = FileMark::of(m_path).value_or(FileMark());
    return prepareConnection();
}

Result<void> Database::prepareConnection()
{
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
        QSqlError({}, words, QSqlError::StatementError, QString::number(sqlite3_extended_errcode(handle()))),
        m_path, handle());
}

Result<qint64> Database::writesElsewhere() const
{
    LICET_ASSIGN(Statement statement, Statement::prepare(*this, u"PRAGMA data_version"_s));
    LICET_ASSIGN(const bool found, statement.next());
    if (!found)
        return Error{ErrorKind::FileUnreadable, m_path};
    LICET_ASSIGN(const auto version, statement.read<qint64>(0));
    statement.finish();
    return version;
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

Result<void> Database::grow(const QString &temporary, const Filling &fill)
{
    std::unique_ptr<Database> fresh(new Database(temporary, Access::ReadWrite));
    LICET_TRY(fresh->connect(temporary, {}));
    LICET_TRY(fresh->runScript(u"PRAGMA application_id = %1"_s.arg(registerApplicationId)));
    LICET_TRY(migrate(*fresh, shippedMigrations()));
    return fill ? fill(std::move(fresh)) : Result<void>();
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const Filling &fill)
{
    const QFileInfo file(onDisk(path));
    if (file.exists())
        return Error{ErrorKind::FileExists, path, {}, NotWritten::isKept.toString()};
    if (!file.dir().exists())
        return Error{ErrorKind::FileUnwritable, path};
    const auto temporary = file.dir().absoluteFilePath(u".%1.new"_s.arg(file.fileName()));
    removeWithJournal(temporary);
    auto made = grow(temporary, fill);
    errno = 0;
    if (made && !QFile::rename(temporary, file.absoluteFilePath()))
        made = Error{saysNoRoom(errno) ? ErrorKind::DiskFull : ErrorKind::FileUnwritable, path};
    if (made)
        return open(path, Access::ReadWrite);
    removeWithJournal(temporary);
    auto error = made.error();
    if (error.subject.isEmpty() || error.subject == temporary)
        error.subject = path;
    if (error.kind == ErrorKind::FileUnreadable)
        error.kind = ErrorKind::FileUnwritable;
    return error;
}

Result<std::unique_ptr<Database>> Database::openUpgradedCopy(const QString &path)
{
    Database file(path, Access::ReadOnly);
    LICET_TRY(file.connect(path, u"QSQLITE_OPEN_READONLY"_s));
    LICET_TRY(readSchema(file));
    std::unique_ptr<Database> copy(new Database(path, Access::ReadOnly));
    LICET_TRY(copy->connect(u":memory:"_s, {}));
    LICET_TRY(copyWhole(file.handle(), copy->handle(), path));
    LICET_TRY(migrate(*copy, shippedMigrations()));
    return copy;
}

/// SQLite undoes it at the first reading that may write.
Result<void> Database::undoCutOffSave(const QString &path)
{
    constexpr int patience = 2000; // milliseconds: another one may be undoing it now
    const auto lock = lockForWriting(path, patience);
    if (!lock && lock.error().kind != ErrorKind::FileUnwritable)
        return lock.error();
    const Error needed{ErrorKind::RollbackNeeded, path};
    if (!lock || !QFileInfo(path).isWritable())
        return needed;
    Database writing(path, Access::ReadWrite);
    if (const auto connected = writing.connect(path, {}); !connected)
        return connected.error().kind == ErrorKind::FileUnreadable ? needed : connected.error();
    return readSchema(writing);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const auto name = onDisk(path);
    auto opened = openAsItIs(name, access);
    if (opened || opened.error().kind != ErrorKind::RollbackNeeded)
        return opened;
    const auto undone = undoCutOffSave(QFileInfo(name).absoluteFilePath());
    opened = openAsItIs(name, access);
    if (!opened && opened.error().kind == ErrorKind::RollbackNeeded && !undone)
        return undone.error();
    return opened;
}

Result<std::unique_ptr<Database>> Database::openTrial(const QString &path)
{
    LICET_ASSIGN(const auto file, open(path, Access::ReadOnly));
    std::unique_ptr<Database> trial(new Database(file->path(), Access::ReadWrite));
    LICET_TRY(trial->connect(u":memory:"_s, {}));
    LICET_TRY(copyWhole(file->handle(), trial->handle(), path));
    return trial;
}

Result<std::unique_ptr<Database>> Database::openAsItIs(const QString &path, Access access)
{
    LICET_ASSIGN(const auto header, readHeader(path, currentVersion()));
    const auto absolute = QFileInfo(path).absoluteFilePath();
    if (access == Access::ReadOnly && header.version < currentVersion())
        return openUpgradedCopy(absolute);
    std::unique_ptr<Database> database(new Database(absolute, access));
    const bool uncleanEnd = QFileInfo::exists(path + u"-journal"_s);
    if (access == Access::ReadWrite) {
        if (!QFileInfo(path).isWritable())
            return Error{ErrorKind::FileUnwritable, path};
        LICET_ASSIGN(database->m_lock, lockForWriting(path, 0));
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
    if (const auto present = userVersion(*database); !present)
        return inFile(present.error());
    if (const auto readable = readSchema(*database); !readable)
        return inFile(readable.error());
    if (access == Access::ReadWrite)
        LICET_TRY(migrateAfterBackup(*database));
    return database;
}

Database::Opener Database::openerBeside() const
{
    return [path = m_path, lock = m_lock]() -> Result<std::unique_ptr<Database>> {
        std::unique_ptr<Database> beside(new Database(path, Access::ReadWrite));
        beside->m_lock = lock;
        LICET_TRY(beside->connect(path, {}));
        // What a long work writes stays in memory until its end, so that the window reads meanwhile.
        LICET_TRY(beside->runScript(u"PRAGMA cache_spill = OFF"_s));
        return beside;
    };
}

Result<void> Database::moveTo(const QString &path)
{
    const auto absolute = QFileInfo(onDisk(path)).absoluteFilePath();
    LICET_TRY(readHeader(absolute, currentVersion()));
    // Where the file was deleted and comes back to its place, the lock is there and is this one's.
    auto lock = m_lock;
    if (absolute != m_path || !QFile::exists(lockPath(absolute))) {
        LICET_ASSIGN(lock, lockForWriting(absolute, 0));
    }
    m_cache->moveTo(absolute);
    auto file = connection();
    file.close();
    file.setConnectOptions({});
    file.setDatabaseName(absolute);
    if (!file.open())
        return databaseError(file.lastError(), absolute, nullptr);
    m_lock = lock;
    m_path = absolute;
    m_access = Access::ReadWrite;
    m_file = FileMark::of(absolute).value_or(FileMark());
    return prepareConnection();
}

FileFate Database::fate() const
{
    const auto present = FileMark::of(m_path);
    if (!present)
        return FileFate::Gone;
    if (*present != m_file)
        return FileFate::Replaced;
    return QFileInfo(m_path).size() == 0 ? FileFate::Emptied : FileFate::InPlace;
}

std::optional<QString> holderOf(const QString &path)
{
    const QFileInfo lockFile(lockPath(onDisk(path)));
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
