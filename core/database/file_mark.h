#pragma once

#include <QString>

#include <optional>

namespace licet {

/// Which file a name stands for: two names, or one name at two instants, mean the same file when they agree.
struct FileMark
{
    quint64 device = 0;
    quint64 number = 0; ///< the inode

    /// Nothing where no file is.
    static std::optional<FileMark> of(const QString &path);
    bool operator==(const FileMark &) const = default;
};

} // namespace licet
