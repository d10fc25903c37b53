#include "database/register_header.h"

#include "base/register_mark.h"
#include "database/database.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace licet {

namespace {

static_assert(registerApplicationId == registerMark);

// Offsets in an SQLite file's first 100 bytes (https://www.sqlite.org/fileformat2.html, section 1.3).
constexpr int pageSizeAt = 16;
constexpr int pageCountAt = 28;
constexpr int userVersionAt = 60;
constexpr int headerSize = 100;

quint32 numberAt(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

} // namespace

Result<RegisterHeader> readHeader(const QString &path, int newestKnown)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorKind::FileMissing, path};
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, path, file.errorString()};
    const auto bytes = file.read(headerSize);
    if (bytes.isEmpty())
        return Error{ErrorKind::FileEmpty, path};
    if (!bearsRegisterMark(bytes))
        return Error{ErrorKind::NotARegister, path};
    const int version = int(numberAt(bytes, userVersionAt));
    if (version > newestKnown)
        return Error{ErrorKind::NewerRegister, path, QString::number(version), QString::number(newestKnown)};
    if (version < 1)
        return Error{ErrorKind::NotARegister, path};
    // A page size of 1 stands for 65,536, which two bytes can't hold.
    const auto pageSize = qFromBigEndian<quint16>(bytes.constData() + pageSizeAt);
    const qint64 bytesAPage = pageSize == 1 ? 65'536 : pageSize;
    return RegisterHeader{version, bytesAPage * numberAt(bytes, pageCountAt)};
}

} // namespace licet
