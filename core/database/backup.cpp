#include "database/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

struct Closer
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};

Error copyFailed(const QString &target, int code)
{
    return {code == SQLITE_FULL ? ErrorKind::DiskFull : ErrorKind::FileUnwritable, target,
            QString::fromUtf8(sqlite3_errstr(code))};
}

/// SQLite asks now and then whether to go on with a long statement; anything but 0 ends it.
int isToStop(void *goOn)
{
    return (*static_cast<const std::function<bool()> *>(goOn))() ? 0 : 1;
}

Result<void> checkCopy(sqlite3 *copy, const QString &target, const std::function<bool()> &goOn)
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
        return Error{ErrorKind::Busy, target};
    if (code != SQLITE_OK || !sound)
        return Error{ErrorKind::Corrupt, target, u"quick_check"_s};
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

Result<void> copyInto(const Database &database, const QString &target, const std::function<bool()> &goOn)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open(target.toUtf8().constData(), &raw);
    const std::unique_ptr<sqlite3, Closer> copy(raw);
    if (opened != SQLITE_OK)
        return copyFailed(target, opened);
    auto *work = sqlite3_backup_init(copy.get(), "main", database.handle(), "main");
    if (!work)
        return copyFailed(target, sqlite3_errcode(copy.get()));
    const int code = copyPages(work, goOn);
    const int finished = sqlite3_backup_finish(work);
    if (code == SQLITE_INTERRUPT)
        return Error{ErrorKind::Busy, target};
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return copyFailed(target, code == SQLITE_DONE ? finished : code);
    return checkCopy(copy.get(), target, goOn);
}

} // namespace

Result<void> backUp(const Database &database, const QString &target, const std::function<bool()> &goOn)
{
    if (QFile::exists(target))
        return Error{ErrorKind::FileExists, target};
    const QFileInfo file(target);
    const auto temporary = file.dir().filePath(u".%1.new"_s.arg(file.fileName()));
    QFile::remove(temporary);
    auto copied = copyInto(database, temporary, goOn);
    if (copied && !QFile::rename(temporary, target))
        copied = Error{ErrorKind::FileUnwritable, target};
    if (copied)
        return {};
    QFile::remove(temporary);
    auto error = copied.error();
    error.subject = target;
    return error;
}

} // namespace licet
