#include "ui/register/register_opener.h"

#include "database/backup.h"
#include "exchange/example.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace licet {

using namespace Qt::StringLiterals;

Result<Opened> openForUser(const QString &path)
{
    auto writing = Register::open(path, Access::ReadWrite);
    if (writing)
        return Opened{*std::move(writing), {}};
    const auto error = writing.error();
    if (error.kind != ErrorKind::HeldByAnother && error.kind != ErrorKind::FileUnwritable)
        return error;
    LICET_ASSIGN(auto reading, Register::open(path, Access::ReadOnly));
    return Opened{std::move(reading), error.kind == ErrorKind::HeldByAnother ? error.value : QString()};
}

namespace {

QString examplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(u"example.licet"_s);
}

/// Settings are kept by the register's path, whose slashes would make groups.
QString keyOf(const QString &setting, const QString &path)
{
    return u"%1 of %2"_s.arg(setting, QFileInfo(path).absoluteFilePath().replace(u'/', u'|'));
}

QString backupKey(const QString &path)
{
    return keyOf(u"backups/folder"_s, path);
}

} // namespace

bool isExample(const QString &path)
{
    return QFileInfo(path) == QFileInfo(examplePath());
}

Result<QString> exampleFile(const Stamp &stamp)
{
    const auto path = examplePath();
    if (QFile::exists(path))
        return path;
    QDir().mkpath(QFileInfo(path).path());
    LICET_ASSIGN(auto made, Register::create(path, stamp));
    const auto loaded = loadExample(*made, stamp);
    if (loaded)
        return path;
    made.reset();
    QFile::remove(path);
    return loaded.error();
}

QString backupFolder(const QString &path)
{
    const QSettings settings;
    return settings.value(backupKey(path), settings.value(u"backups/folder"_s)).toString();
}

void setBackupFolder(const QString &path, const QString &folder)
{
    QSettings().setValue(backupKey(path), folder);
}

Result<std::optional<QDate>> backUpDaily(const Register &reg, QDate today, const std::function<bool()> &goOn)
{
    const auto folder = backupFolder(reg.path());
    if (folder.isEmpty())
        return std::optional<QDate>();
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::FileUnwritable, folder};
    const auto target = QDir(folder).filePath(
        u"%1 %2.licet"_s.arg(QFileInfo(reg.path()).completeBaseName(), today.toString(Qt::ISODate)));
    if (!QFile::exists(target))
        LICET_TRY(backUp(reg.database(), target, goOn));
    return std::optional(today);
}

Result<void> checkWeekly(const Register &reg, QDate today)
{
    QSettings settings;
    const auto key = keyOf(u"checks/last"_s, reg.path());
    const auto last = settings.value(key).toDate();
    // A clock that was set back makes no check wait longer.
    if (!backupFolder(reg.path()).isEmpty() || (last.isValid() && last <= today && last.daysTo(today) < 7))
        return {};
    LICET_TRY(reg.database().quickCheck());
    settings.setValue(key, today);
    return {};
}

} // namespace licet
