#include "database/backup.h"

#include "base/atomic_file.h"
#include "base/no_room.h"
#include "database/register_header.h"
#include "database/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <limits>
#include <sqlite3.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

struct Closer
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};

/// `systemError`: what the system said of it, 0 where it was not asked.
Error copyFailed(const Database &database, const QString &target, int code, int systemError = 0)
{
    if (saysNoRoom(systemError))
        return {ErrorKind::BackupDiskFull, target};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorKind::BackupDiskFull, target};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy, database.path()};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Corrupt, database.path()};
    default:
        return {ErrorKind::BackupUnwritable, target, QString::fromUtf8(sqlite3_errstr(code))};
    }
}

/// SQLite asks now and then whether to go on with a long statement; anything but 0 ends it.
int isToStop(void *goOn)
{
    return (*static_cast<const std::function<bool()> *>(goOn))() ? 0 : 1;
}

/// The pages were copied as they are: damage in the copy is damage in the register.
Result<void> checkCopy(sqlite3 *copy, const Database &database, const std::function<bool()> &goOn)
{
    constexpr int stepsBetween = 100'000;
    auto asked = goOn;
    sqlite3_progress_handler(copy, stepsBetween, isToStop, &asked);
    bool sound = false;
    const auto collect = [](void *into, int, char **values, char **) {
        *static_cast<bool *>(into) = QByteArrayView(values[0]) == "ok";
        return 0;
    };
    const int code = sqlite3_exec(copy, "PRAGMA quick_check(1)", collect, &sound, nullptr);
    sqlite3_progress_handler(copy, 0, nullptr, nullptr);
    if (code == SQLITE_INTERRUPT)
        return Error{ErrorKind::Busy, database.path()};
    if (code != SQLITE_OK || !sound)
        return Error{ErrorKind::Corrupt, database.path()};
    return {};
}

/// SQLITE_DONE, SQLITE_INTERRUPT when it is not to go on, or what went wrong.
int copyPages(sqlite3_backup *work, const std::function<bool()> &goOn)
{
    constexpr int pagesAPiece = 4096;
    constexpr int mostBeginnings = 3;
    constexpr int mostWaits = 150;
    int beginnings = 0;
    int waits = 0;
    int remaining = std::numeric_limits<int>::max();
    while (goOn()) {
        const int code = sqlite3_backup_step(work, beginnings < mostBeginnings ? pagesAPiece : -1);
        if ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && ++waits < mostWaits)
            sqlite3_sleep(20);
        else if (code != SQLITE_OK)
            return code;
        // Somebody wrote between two pieces, and it began anew.
        beginnings += sqlite3_backup_remaining(work) > remaining ? 1 : 0;
        remaining = sqlite3_backup_remaining(work);
    }
    return SQLITE_INTERRUPT;
}

/// Nobody but its owner reads a copy, whoever may read the register.
bool makePrivate(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

Result<void> copyInto(const Database &database, const QString &target, const std::function<bool()> &goOn)
{
    errno = 0;
    if (!makePrivate(target))
        return copyFailed(database, target, SQLITE_CANTOPEN, errno);
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open(QFile::encodeName(target).constData(), &raw);
    const std::unique_ptr<sqlite3, Closer> copy(raw);
    if (opened != SQLITE_OK)
        return copyFailed(database, target, opened, sqlite3_system_errno(copy.get()));
    auto *work = sqlite3_backup_init(copy.get(), "main", database.handle(), "main");
    if (!work)
        return copyFailed(database, target, sqlite3_errcode(copy.get()), sqlite3_system_errno(copy.get()));
    const int code = copyPages(work, goOn);
    const int finished = sqlite3_backup_finish(work);
    if (code == SQLITE_INTERRUPT)
        return Error{ErrorKind::Busy, database.path()};
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return copyFailed(database, target, code == SQLITE_DONE ? finished : code,
                          sqlite3_system_errno(copy.get()));
    return checkCopy(copy.get(), database, goOn);
}

QByteArray identityBehind(sqlite3 *handle)
{
    QByteArray identity;
    const auto collect = [](void *into, int, char **values, char **) {
        *static_cast<QByteArray *>(into) = values[0];
        return 0;
    };
    sqlite3_exec(handle, "SELECT lower(hex(link)) FROM event WHERE sequence = 1", collect, &identity,
                 nullptr);
    return identity;
}

/// The register itself, one that is open somewhere, and one with another history stay as they are.
Result<void> mayReplace(const Database &database, const QString &target)
{
    const Error another{ErrorKind::NotThisRegister, target};
    if (FileMark::of(target) == FileMark::of(database.path()) || holderOf(target))
        return another;
    const auto header = readHeader(target, std::numeric_limits<int>::max());
    if (header && identityInFile(target) != identityBehind(database.handle()))
        return another;
    return {};
}

Result<void> moveToPlace(const QString &temporary, const QString &target, Replacing replacing)
{
    // std::rename takes the place of an existing file at once; QFile::rename never does.
    errno = 0;
    const bool isMoved = replacing == Replacing::Asked
                             ? std::rename(QFile::encodeName(temporary).constData(),
                                           QFile::encodeName(target).constData()) == 0
                             : QFile::rename(temporary, target);
    if (isMoved)
        return {};
    return Error{saysNoRoom(errno) ? ErrorKind::BackupDiskFull : ErrorKind::BackupUnwritable, target};
}

} // namespace

Result<void> backUp(const Database &database, const QString &target, const std::function<bool()> &goOn,
                    Replacing replacing)
{
    const QFileInfo file(target);
    if (!file.dir().exists())
        return Error{ErrorKind::BackupFolderGone, file.path()};
    if (file.exists() && replacing == Replacing::Never)
        return Error{ErrorKind::FileExists, target, {}, NotWritten::isKept.toString()};
    if (file.exists())
        LICET_TRY(mayReplace(database, target));
    const auto temporary = file.dir().filePath(u".%1.new"_s.arg(file.fileName()));
    removeWithJournal(temporary);
    auto copied = copyInto(database, temporary, goOn);
    if (copied)
        copied = moveToPlace(temporary, target, replacing);
    if (copied)
        return {};
    removeWithJournal(temporary);
    auto error = copied.error();
    if (error.subject == temporary)
        error.subject = target;
    return error;
}

Result<void> copyWhole(sqlite3 *from, sqlite3 *to, const QString &path)
{
    auto *work = sqlite3_backup_init(to, "main", from, "main");
    if (!work)
        return Error{ErrorKind::DatabaseFailed, path};
    const int code = sqlite3_backup_step(work, -1);
    const int finished = sqlite3_backup_finish(work);
    if (code == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    const int failed = code == SQLITE_DONE ? finished : code;
    return databaseError(QSqlError({}, {}, QSqlError::StatementError, QString::number(failed)), path, to);
}

bool holdsTheSame(const QString &one, const QString &other)
{
    constexpr qint64 headerSize = 100;
    constexpr qint64 pieceSize = 1 << 20;
    QFile first(one);
    QFile second(other);
    if (!first.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly) ||
        first.size() != second.size() || first.size() <= headerSize)
        return false;
    if (!readHeader(one, std::numeric_limits<int>::max()) || !first.seek(headerSize) ||
        !second.seek(headerSize))
        return false;
    while (!first.atEnd())
        if (first.read(pieceSize) != second.read(pieceSize))
            return false;
    return second.atEnd();
}

QByteArray identityOf(const Database &database)
{
    return identityBehind(database.handle());
}

QByteArray identityInFile(const QString &path)
{
    if (!readHeader(path, std::numeric_limits<int>::max()))
        return {};
    sqlite3 *raw = nullptr;
    const int opened =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, Closer> file(raw);
    return opened == SQLITE_OK ? identityBehind(file.get()) : QByteArray();
}

void removeWithJournal(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
}

} // namespace licet
