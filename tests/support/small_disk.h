#pragma once

#include <QFile>
#include <QString>

#include <sched.h>
#include <sys/mount.h>

namespace licet::test {

/// A disk of so many bytes on a folder, seen by this program alone, while it lives. Only root can make one,
/// and not everywhere: `isThere` says whether it could.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, qint64 bytes) : m_folder(QFile::encodeName(folder))
    {
        const auto size = "size=" + QByteArray::number(bytes);
        m_isThere = unshare(CLONE_NEWNS) == 0 &&
                    mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                    mount("small", m_folder.constData(), "tmpfs", 0, size.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_isThere)
            umount2(m_folder.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    QByteArray m_folder;
    bool m_isThere = false;
};

} // namespace licet::test
