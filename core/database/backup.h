#pragma once

#include "database/database.h"

#include <functional>

namespace licet {

/// Whether a copy may take the place of a file that is there.
enum class Replacing { Never, Asked };

/// Copies an open register page by page, reads the copy back and checks it; only then it stands at `target`,
/// for its owner alone. Between two pieces others may write; when that makes the copy begin anew too often,
/// the rest is copied in one go. FileExists, or where it is to be replaced: NotThisRegister for the register
/// itself and for a file that another register is. BackupUnwritable, BackupDiskFull, Corrupt. `goOn` is asked
/// between two pieces: false stops it with Busy, and nothing is left.
Result<void> backUp(
    const Database &database, const QString &target, const std::function<bool()> &goOn = [] { return true; },
    Replacing replacing = Replacing::Never);

/// Copies all pages at once. Corrupt, DiskFull and alike, with `path` as their subject.
Result<void> copyWhole(sqlite3 *from, sqlite3 *to, const QString &path);

/// Whether two registers at rest hold the same bytes; their headers may count their changes differently.
bool holdsTheSame(const QString &one, const QString &other);

/// Which register it is: the link of its first event, the same in all its copies; empty where there is none.
QByteArray identityOf(const Database &database);
/// Empty for a file that is no register, too.
QByteArray identityInFile(const QString &path);

/// A file that SQLite was writing, with what it leaves beside it.
void removeWithJournal(const QString &path);

} // namespace licet
