#pragma once

#include "base/result.h"
#include "database/file_mark.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>

class QLockFile;
struct sqlite3;

namespace licet {

class StatementCache;

/// `LICT` in the file's header.
inline constexpr quint32 registerApplicationId = 0x4C494354;

enum class Access { ReadWrite, ReadOnly };

/// What became of the file under an open register.
enum class FileFate { InPlace, Gone, Replaced, Emptied };

/// One open register file. The header's bytes are judged before SQLite touches it; one writer at a time, by a
/// lock file that names its holder. A register at rest is one file.
class Database
{
public:
    /// Fills a register that is being made.
    using Filling = std::function<Result<void>(std::unique_ptr<Database>)>;
    /// Makes a new register beside its final place, fills it, and moves it there whole. FileExists,
    /// FileUnwritable.
    static Result<std::unique_ptr<Database>> create(const QString &path, const Filling &fill = {});
    /// FileMissing, FileEmpty, NotARegister, NewerRegister, Corrupt, FileUnreadable: the file stays
    /// untouched. ReadWrite: HeldByAnother (value: the holder), FileUnwritable. Older files are migrated
    /// after a backup; read only, a copy in memory is, and the file stays as it is. A save that was cut off
    /// is undone first, for which a short opening for writing is taken; RollbackNeeded where it can't be.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    /// A copy in memory that may be written, to try out what becomes of it: the file is only read, whoever
    /// writes in it. Fails as a reading does.
    static Result<std::unique_ptr<Database>> openTrial(const QString &path);

    using Opener = std::function<Result<std::unique_ptr<Database>>()>;
    /// Makes a second connection for writing, under the lock that this one holds: to be called in the thread
    /// that writes with it.
    [[nodiscard]] Opener openerBeside() const;
    /// Goes on in another file, a copy of this one; whoever works with this database goes on with it too.
    /// Left as it is where the other can't be opened for writing.
    Result<void> moveTo(const QString &path);

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
    /// Asks the file system: whether this is still the file that was opened.
    [[nodiscard]] FileFate fate() const;
    /// Another number than before tells that somebody else has written in the file meanwhile.
    [[nodiscard]] Result<qint64> writesElsewhere() const;
    /// Whether the file's structure is sound. Corrupt. Others can't write meanwhile.
    Result<void> quickCheck() const;
    /// Called after each commit that is told aloud, in the thread that wrote.
    void whenCommitted(std::function<void()> told) { m_whenCommitted = std::move(told); }
    void tellOfCommit() const
    {
        if (m_whenCommitted)
            m_whenCommitted();
    }
    /// Runs a script of several statements.
    Result<void> runScript(const QString &script);

private:
    Database(QString path, Access access);
    Result<void> connect(const QString &file, const QString &options);
    Result<void> prepareConnection();
    static Result<void> grow(const QString &temporary, const Filling &fill);
    static Result<void> undoCutOffSave(const QString &path);
    static Result<std::unique_ptr<Database>> openAsItIs(const QString &path, Access access);
    static Result<std::unique_ptr<Database>> openUpgradedCopy(const QString &path);

    QString m_path;
    Access m_access;
    QString m_connectionName;
    std::shared_ptr<QLockFile> m_lock;
    std::shared_ptr<StatementCache> m_cache;
    FileMark m_file;
    std::function<void()> m_whenCommitted;
};

/// Who holds the register at `path` for writing, "marie on pc-12", or nothing.
std::optional<QString> holderOf(const QString &path);

} // namespace licet
