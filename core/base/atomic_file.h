#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include <memory>

namespace licet {

/// `Error::hint` where the kind alone does not say why a file was not written.
namespace NotWritten {
inline constexpr QStringView isKept = u"kept";         ///< FileExists: whatever the user says
inline constexpr QStringView isRegister = u"register"; ///< FileExists: nothing else takes a register's place
inline constexpr QStringView deviceFailed = u"device"; ///< FileUnwritable: it failed on the way
} // namespace NotWritten

/// A file on its disk, whole, beside the place that it is to take. Every file that leaves is written so.
class WholeFile
{
public:
    /// DiskFull, FileUnwritable, or what `checkPlace` says of a register in the place.
    static Result<std::unique_ptr<WholeFile>> write(const QString &path, const QByteArray &bytes);
    /// Takes the place; a file that has not taken it is gone when it leaves scope.
    Result<void> place();

private:
    explicit WholeFile(const QString &path) : m_file(path) {}

    QSaveFile m_file;
};

/// The file is there whole, or as it was before. Errors as above.
Result<void> saveAtomically(const QString &path, const QByteArray &bytes);

/// Whether `path` is free for a file that leaves. FileExists where a file is there and `replaces` is not set,
/// and always where it is a register's; FileUnreadable where it can't be told.
Result<void> checkPlace(const QString &path, bool replaces);

} // namespace licet
