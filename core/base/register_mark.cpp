#include "base/register_mark.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

// An SQLite file's first bytes (https://www.sqlite.org/fileformat2.html, section 1.3).
constexpr int headerSize = 100;
constexpr int applicationIdAt = 68;

bool isRegister(const QString &path)
{
    // A pipe would keep its reader waiting.
    if (!QFileInfo(path).isFile())
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && bearsRegisterMark(file.read(headerSize));
}

} // namespace

bool bearsRegisterMark(const QByteArray &header)
{
    return header.size() >= headerSize && header.startsWith(QByteArray("SQLite format 3\0", 16)) &&
           qFromBigEndian<quint32>(header.constData() + applicationIdAt) == registerMark;
}

bool belongsToRegister(const QString &path)
{
    if (isRegister(path))
        return true;
    for (const auto &ending : {u"-journal"_s, u"-wal"_s, u"-shm"_s})
        if (path.endsWith(ending) && isRegister(path.chopped(ending.size())))
            return true;
    return false;
}

} // namespace licet
