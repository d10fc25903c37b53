#include "register/backup_folder.h"

#include "database/backup.h"
#include "database/register_header.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// The part of a copy's name that stands for the register itself.
Result<QString> badgeOf(const Register &reg)
{
    constexpr int signs = 8;
    const auto identity = identityOf(reg.database());
    if (identity.isEmpty())
        return Error{ErrorKind::Corrupt, reg.path()};
    return QString::fromLatin1(identity.left(signs));
}

QString endingOf(const QString &code, const QString &day)
{
    return u" %1 %2.licet"_s.arg(code, day);
}

/// Copies were checked before they got their name; what became of them since is seen from their size.
bool isWhole(const QString &path, const QByteArray &identity)
{
    const auto header = readHeader(path, std::numeric_limits<int>::max());
    return header && QFileInfo(path).size() == header->wholeSize && identityInFile(path) == identity;
}

} // namespace

Result<std::optional<BackupCopy>> newestBackup(const Register &reg, const QString &folder)
{
    LICET_ASSIGN(const auto code, badgeOf(reg));
    const auto identity = identityOf(reg.database());
    const auto files = QDir(folder).entryInfoList({u'*' + endingOf(code, u"*"_s)}, QDir::Files);
    std::optional<BackupCopy> newest;
    for (const auto &file : files) {
        const auto day = QDate::fromString(file.completeBaseName().right(10), Qt::ISODate);
        if (day.isValid() && (!newest || newest->day < day) && isWhole(file.filePath(), identity))
            newest = BackupCopy{file.filePath(), day, file.lastModified()};
    }
    return newest;
}

Result<BackupCopy> backUpInto(const Register &reg, const QString &folder, QDate day,
                              const std::function<bool()> &goOn)
{
    if (!QFileInfo(folder).isDir())
        return Error{ErrorKind::BackupFolderGone, folder};
    LICET_ASSIGN(const auto code, badgeOf(reg));
    const auto path = QDir(folder).filePath(QFileInfo(reg.path()).completeBaseName() +
                                            endingOf(code, day.toString(Qt::ISODate)));
    // One of this name that was cut off bears no register any more, and must not stand in the way.
    if (const auto header = readHeader(path, std::numeric_limits<int>::max());
        header && QFileInfo(path).size() < header->wholeSize)
        QFile::remove(path);
    LICET_TRY(backUp(reg.database(), path, goOn, Replacing::Asked));
    return BackupCopy{path, day, QFileInfo(path).lastModified()};
}

bool isWrittenSince(const Register &reg, const BackupCopy &copy)
{
    return QFileInfo(reg.path()).lastModified() >= copy.madeAt;
}

Result<void> checkBesideWork(const Register &reg, const std::function<bool()> &goOn)
{
    const QTemporaryDir folder;
    return backUp(reg.database(), folder.filePath(u"checked.licet"_s), goOn);
}

} // namespace licet
