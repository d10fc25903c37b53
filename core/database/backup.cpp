#include "database/backup.h"

#include <QFile>

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

Result<void> checkCopy(sqlite3 *copy, const QString &target)
{
    bool sound = false;
    const auto collect = [](void *into, int, char **values, char **) {
        *static_cast<bool *>(into) = QByteArrayView(values[0]) == "ok";
        return 0;
    };
    const int code = sqlite3_exec(copy, "PRAGMA quick_check(1)", collect, &sound, nullptr);
    if (code != SQLITE_OK || !sound)
        return Error{ErrorKind::Corrupt, target, u"quick_check"_s};
    return {};
}

} // namespace

Result<void> backUp(const Database &database, const QString &target)
{
    if (QFile::exists(target))
        return Error{ErrorKind::FileExists, target};
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open(target.toUtf8().constData(), &raw);
    const std::unique_ptr<sqlite3, Closer> copy(raw);
    if (opened != SQLITE_OK)
        return copyFailed(target, opened);
    auto *work = sqlite3_backup_init(copy.get(), "main", database.handle(), "main");
    if (!work)
        return copyFailed(target, sqlite3_errcode(copy.get()));
    int code = sqlite3_backup_step(work, -1);
    const int finished = sqlite3_backup_finish(work);
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return copyFailed(target, code == SQLITE_DONE ? finished : code);
    return checkCopy(copy.get(), target);
}

} // namespace licet
