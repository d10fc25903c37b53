#pragma once

#include "register/backup_folder.h"

namespace licet {

/// A register as the window opens it: for writing, or read only when somebody else is writing in it.
struct Opened
{
    std::unique_ptr<Register> reg;
    std::optional<QString> heldBy; ///< why it is read only
};
Result<Opened> openForUser(const QString &path);
/// Read only, for nobody said yet who is working.
Result<Opened> openToRead(const QString &path);

/// Where the example lies on this machine; made when it is not there.
Result<QString> exampleFile(const Stamp &stamp);
bool isExample(const QString &path);

/// Where the copies of a register lie; empty where no folder is chosen.
QString backupFolder(const QString &path);
void setBackupFolder(const QString &path, const QString &folder);
/// Makes the chosen folder of a new register where it lies in the user's home or beside the register; never
/// on another disk, whose place may be empty now.
void makeBackupFolder(const QString &path, const QString &folder);
/// Whether it is still to be asked where the copies of a register go.
bool asksForBackups(const QString &path);
/// The answer was that there are none.
void goWithoutBackups(const QString &path);

/// Copies the register into its backup folder at the first opening of a day. The newest copy, or nothing
/// where no folder is chosen. While it goes on, `goOn` is asked.
Result<std::optional<BackupCopy>> backUpDaily(
    const Register &reg, QDate today, const std::function<bool()> &goOn = [] { return true; });
/// Now, by the clock that dates files: it need not be the window's own.
QDateTime nowOfFiles();
/// Copies it when something was written since this opening (`nowOfFiles` then) and the newest copy is of
/// another day, or was made since then and holds less.
Result<void> backUpAtClose(const Register &reg, QDate today, const QDateTime &openedAt);
/// Checks a register that has no backup folder once a week: a daily copy is checked anyway. Corrupt.
Result<void> checkWeekly(
    const Register &reg, QDate today, const std::function<bool()> &goOn = [] { return true; });

} // namespace licet
