#include "database/content_store.h"

#include "database/statement.h"

#include <QCryptographicHash>

#include <sqlite3.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int pieceSize = 1 << 16;

struct BlobCloser
{
    void operator()(sqlite3_blob *blob) const { sqlite3_blob_close(blob); }
};
using Blob = std::unique_ptr<sqlite3_blob, BlobCloser>;

Result<Blob> openBlob(const Database &database, qint64 row, bool writing)
{
    sqlite3_blob *raw = nullptr;
    const int code =
        sqlite3_blob_open(database.handle(), "main", "content", "bytes", row, writing ? 1 : 0, &raw);
    Blob blob(raw);
    if (code != SQLITE_OK)
        return Error{ErrorKind::DatabaseFailed, u"content"_s, QString::number(code)};
    return blob;
}

Result<std::optional<std::pair<qint64, qint64>>> rowAndSize(const Database &database,
                                                            const QByteArray &sha256)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT id, size FROM content WHERE sha256 = :sha256"_s));
    statement.bind(u"sha256"_s, sha256);
    LICET_ASSIGN(const bool found, statement.next());
    if (!found)
        return std::optional<std::pair<qint64, qint64>>();
    LICET_ASSIGN(const auto row, statement.read<qint64>(0));
    LICET_ASSIGN(const auto size, statement.read<qint64>(1));
    statement.finish();
    return std::optional(std::pair(row, size));
}

} // namespace

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<QByteArray> storeContent(Transaction &transaction, const QByteArray &bytes)
{
    auto &database = transaction.database();
    const auto digest = sha256(bytes);
    LICET_ASSIGN(const auto known, rowAndSize(database, digest));
    if (known)
        return digest;
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"INSERT INTO content (sha256, size, bytes) "
                                              "VALUES (:sha256, :size, zeroblob(:size)) RETURNING id"_s));
    statement.bind(u"sha256"_s, digest).bind(u"size"_s, qint64(bytes.size()));
    LICET_ASSIGN(const bool inserted, statement.next());
    Q_ASSERT(inserted);
    LICET_ASSIGN(const auto row, statement.read<qint64>(0));
    statement.finish();
    LICET_ASSIGN(const auto blob, openBlob(database, row, true));
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        const int length = int(qMin<qsizetype>(pieceSize, bytes.size() - at));
        if (const int code = sqlite3_blob_write(blob.get(), bytes.constData() + at, length, int(at));
            code != SQLITE_OK)
            return databaseError(QSqlError({}, {}, QSqlError::StatementError, QString::number(code)),
                                 database.path(), database.handle());
    }
    return digest;
}

Result<QByteArray> readContent(const Database &database, const QByteArray &digest)
{
    LICET_ASSIGN(const auto known, rowAndSize(database, digest));
    if (!known)
        return Error{ErrorKind::NotFound, u"content"_s, QString::fromLatin1(digest.toHex())};
    const auto [row, size] = *known;
    LICET_ASSIGN(const auto blob, openBlob(database, row, false));
    const Error corrupt{ErrorKind::Corrupt, u"content"_s, QString::fromLatin1(digest.toHex())};
    if (sqlite3_blob_bytes(blob.get()) != size)
        return corrupt;
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        const int length = int(qMin<qsizetype>(pieceSize, bytes.size() - at));
        if (sqlite3_blob_read(blob.get(), bytes.data() + at, length, int(at)) != SQLITE_OK)
            return corrupt;
    }
    if (sha256(bytes) != digest)
        return corrupt;
    return bytes;
}

} // namespace licet
