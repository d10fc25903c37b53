#pragma once

#include "register/register.h"

namespace licet {

/// A copy of a register in its folder: "name 3f9a01bc 2026-12-01.licet", where the second word stands for the
/// register itself, so that two registers of one name have their copies apart.
struct BackupCopy
{
    QString path;
    QDate day; ///< as its name says
    QDateTime madeAt;

    bool operator==(const BackupCopy &) const = default;
};

/// The newest whole copy of this register; nothing where the folder holds none, or is not there.
Result<std::optional<BackupCopy>> newestBackup(const Register &reg, const QString &folder);

/// Writes the day's copy, in the place of an earlier one of that day. The folder is never made:
/// BackupFolderGone; else as `backUp`.
Result<BackupCopy> backUpInto(
    const Register &reg, const QString &folder, QDate day,
    const std::function<bool()> &goOn = [] { return true; });

/// Whether something was written in the register after that copy; in doubt, for one instant, it was.
bool isWrittenSince(const Register &reg, const BackupCopy &copy);

/// Checks a copy of the register that is made and taken away again: others write meanwhile, which a check of
/// the register itself would make wait. Corrupt; Busy when it was stopped.
Result<void> checkBesideWork(
    const Register &reg, const std::function<bool()> &goOn = [] { return true; });

} // namespace licet
