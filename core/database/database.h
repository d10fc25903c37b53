#pragma once

#include "base/result.h"

#include <QSqlDatabase>

#include <memory>

class QLockFile;
struct sqlite3;

namespace licet {

class StatementCache;

/// `LICT` in the file's header.
inline constexpr quint32 registerApplicationId = 0x4C494354;

enum class Access { ReadWrite, ReadOnly };

/// One open register file. The header's bytes are judged before SQLite touches it; one writer at a time, by a
/// lock file that names its holder. A register at rest is one file.
class Database
{
public:
    /// Makes a new register beside its final place and moves it there whole. FileExists, FileUnwritable.
    static Result<std::unique_ptr<Database>> create(const QString &path);
    /// FileMissing, FileEmpty, NotARegister, NewerRegister, Corrupt, FileUnreadable: the file stays
    /// untouched. ReadWrite: HeldByAnother (value: the holder), FileUnwritable. Older files are migrated
    /// after a backup; read only, a copy in memory is, and the file stays as it is.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] QSqlDatabase connection() const;
    /// Where this connection's statements rest between two uses.
    [[nodiscard]] const std::shared_ptr<StatementCache> &cache() const { return m_cache; }
    /// SQLite's own handle, for scripts and blobs.
    [[nodiscard]] sqlite3 *handle() const;
    /// Whether the file's structure is sound. Corrupt. Others can't write meanwhile.
    Result<void> quickCheck() const;
    /// Runs a script of several statements.
    Result<void> runScript(const QString &script);

private:
    Database(QString path, Access access);
    Result<void> connect(const QString &file, const QString &options);
    static Result<std::unique_ptr<Database>> openUpgradedCopy(const QString &path);

    QString m_path;
    Access m_access;
    QString m_connectionName;
    std::unique_ptr<QLockFile> m_lock;
    std::shared_ptr<StatementCache> m_cache;
};

/// Who holds the register at `path` for writing, "marie on pc-12", or nothing.
std::optional<QString> holderOf(const QString &path);

} // namespace licet
