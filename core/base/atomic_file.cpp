#include "base/atomic_file.h"

#include "base/no_room.h"
#include "base/register_mark.h"

#include <QFileInfo>

#include <unistd.h>

namespace licet {

namespace {

Error notWritten(const QSaveFile &file, int code)
{
    if (saysNoRoom(code))
        return {ErrorKind::DiskFull, file.fileName(), file.errorString()};
    return {ErrorKind::FileUnwritable, file.fileName(), file.errorString(),
            NotWritten::deviceFailed.toString()};
}

/// Some disks first say on this that they had no room. Where there is nothing to wait for, it is refused.
bool reachesDisk(const QSaveFile &file)
{
    return ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP;
}

} // namespace

Result<std::unique_ptr<WholeFile>> WholeFile::write(const QString &path, const QByteArray &bytes)
{
    LICET_TRY(checkPlace(path, true));
    std::unique_ptr<WholeFile> whole(new WholeFile(path));
    auto &file = whole->m_file;
    errno = 0;
    // Unbuffered, for QSaveFile::commit says nothing of a last buffer that did not fit.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        if (saysNoRoom(errno))
            return notWritten(file, errno);
        return Error{ErrorKind::FileUnwritable, path, file.errorString()};
    }
    errno = 0;
    if (file.write(bytes) != bytes.size() || !reachesDisk(file))
        return notWritten(file, errno);
    return whole;
}

Result<void> WholeFile::place()
{
    errno = 0;
    if (!m_file.commit())
        return notWritten(m_file, errno);
    return {};
}

Result<void> saveAtomically(const QString &path, const QByteArray &bytes)
{
    LICET_ASSIGN(const auto whole, WholeFile::write(path, bytes));
    return whole->place();
}

Result<void> checkPlace(const QString &path, bool replaces)
{
    // Nobody can tell whether it is a register.
    if (const QFileInfo file(path); file.isFile() && !file.isReadable())
        return Error{ErrorKind::FileUnreadable, path};
    if (belongsToRegister(path))
        return Error{ErrorKind::FileExists, path, {}, NotWritten::isRegister.toString()};
    if (!replaces && QFileInfo::exists(path))
        return Error{ErrorKind::FileExists, path};
    return {};
}

} // namespace licet
