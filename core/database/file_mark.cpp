#include "database/file_mark.h"

#include <QFile>

#include <sys/stat.h>

namespace licet {

std::optional<FileMark> FileMark::of(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return FileMark{quint64(found.st_dev), quint64(found.st_ino)};
}

} // namespace licet
