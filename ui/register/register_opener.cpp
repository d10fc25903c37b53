#include "ui/register/register_opener.h"

#include "exchange/example.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryFile>

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

Result<Opened> openToRead(const QString &path)
{
    LICET_ASSIGN(auto reading, Register::open(path, Access::ReadOnly));
    return Opened{std::move(reading), {}};
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
    LICET_TRY(Register::create(path, stamp, [&](Register &made) { return loadExample(made, stamp); }));
    return path;
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

void makeBackupFolder(const QString &path, const QString &folder)
{
    for (const auto &above : {QDir::homePath(), QFileInfo(path).absolutePath()})
        if (QDir::cleanPath(folder).startsWith(above + u'/'))
            QDir().mkpath(folder);
}

bool asksForBackups(const QString &path)
{
    return backupFolder(path).isEmpty() && !QSettings().value(keyOf(u"backups/none"_s, path)).toBool();
}

void goWithoutBackups(const QString &path)
{
    QSettings().setValue(keyOf(u"backups/none"_s, path), true);
}

Result<std::optional<BackupCopy>> backUpDaily(const Register &reg, QDate today,
                                              const std::function<bool()> &goOn)
{
    const auto folder = backupFolder(reg.path());
    if (folder.isEmpty())
        return std::optional<BackupCopy>();
    LICET_ASSIGN(auto newest, newestBackup(reg, folder));
    if (newest && newest->day == today)
        return newest;
    LICET_ASSIGN(newest, backUpInto(reg, folder, today, goOn));
    return newest;
}

QDateTime nowOfFiles()
{
    QTemporaryFile file;
    return file.open() ? QFileInfo(file.fileName()).lastModified() : QDateTime::currentDateTime();
}

Result<void> backUpAtClose(const Register &reg, QDate today, const QDateTime &openedAt)
{
    const auto folder = backupFolder(reg.path());
    if (folder.isEmpty() || reg.isReadOnly() || reg.database().fate() != FileFate::InPlace)
        return {};
    if (QFileInfo(reg.path()).lastModified() < openedAt)
        return {};
    LICET_ASSIGN(const auto newest, newestBackup(reg, folder));
    const bool isOfToday = newest && newest->day == today && newest->madeAt < openedAt;
    if (newest && (isOfToday || !isWrittenSince(reg, *newest)))
        return {};
    LICET_TRY(backUpInto(reg, folder, today));
    return {};
}

Result<void> checkWeekly(const Register &reg, QDate today, const std::function<bool()> &goOn)
{
    QSettings settings;
    const auto key = keyOf(u"checks/last"_s, reg.path());
    const auto last = settings.value(key).toDate();
    // A clock that was set back makes no check wait longer.
    if (!backupFolder(reg.path()).isEmpty() || (last.isValid() && last <= today && last.daysTo(today) < 7))
        return {};
    const auto sound = checkBesideWork(reg, goOn);
    if (!sound && sound.error().kind == ErrorKind::Corrupt)
        return sound;
    // Stopped, or without room for a copy: the next opening tries again.
    if (sound)
        settings.setValue(key, today);
    return {};
}

} // namespace licet
