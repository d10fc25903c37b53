#include "base/atomic_file.h"

#include <QSaveFile>

namespace licet {

Result<void> saveAtomically(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorKind::FileUnwritable, path, file.errorString()};
    return {};
}

} // namespace licet
