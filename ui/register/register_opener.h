#pragma once

#include "register/register.h"

namespace licet {

/// A register as the window opens it: for writing, or read only when somebody else is writing in it.
struct Opened
{
    std::unique_ptr<Register> reg;
    std::optional<QString> heldBy; ///< why it is read only
};
Result<Opened> openForUser(const QString &path);

/// Where the example lies on this machine; made when it is not there.
Result<QString> exampleFile(const Stamp &stamp);
bool isExample(const QString &path);

/// Copies the register into its backup folder under the day's name, once a day. The day of the newest copy,
/// or nothing where no folder is chosen. FileUnwritable, DiskFull. While it goes on, `goOn` is asked.
Result<std::optional<QDate>> backUpDaily(
    const Register &reg, QDate today, const std::function<bool()> &goOn = [] { return true; });
QString backupFolder(const QString &path);
/// Checks a register that has no backup folder once a week: a daily copy is checked anyway. Corrupt.
Result<void> checkWeekly(const Register &reg, QDate today);
void setBackupFolder(const QString &path, const QString &folder);

} // namespace licet
