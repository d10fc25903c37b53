#include "exchange/institution_extract.h"

#include "authorization/authorization_event.h"
#include "base/atomic_file.h"
#include "base/no_room.h"
#include "history/event_walk.h"
#include "history/verification.h"
#include "lists/institution_scope.h"
#include "request/request_writing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <sqlite3.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

struct Finalizer
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, Finalizer>;

Error failureOf(sqlite3 *handle)
{
    const int code = sqlite3_errcode(handle);
    const auto words = QString::fromUtf8(sqlite3_errstr(code));
    const bool isFull = code == SQLITE_FULL || saysNoRoom(sqlite3_system_errno(handle));
    return {isFull ? ErrorKind::DiskFull : ErrorKind::DatabaseFailed, {}, words};
}

Result<RawStatement> prepareRaw(const Database &database, const QString &sql)
{
    sqlite3_stmt *raw = nullptr;
    const int code = sqlite3_prepare_v2(database.handle(), sql.toUtf8().constData(), -1, &raw, nullptr);
    if (code != SQLITE_OK)
        return failureOf(database.handle());
    return RawStatement(raw);
}

/// One read transaction: what a writer commits meanwhile is not seen by half.
class OneMoment
{
public:
    static Result<std::unique_ptr<OneMoment>> begin(const Database &database)
    {
        if (sqlite3_exec(database.handle(), "BEGIN", nullptr, nullptr, nullptr) != SQLITE_OK)
            return failureOf(database.handle());
        return std::unique_ptr<OneMoment>(new OneMoment(database.handle()));
    }
    /// What was read since the beginning was read of one moment only where this says so.
    Result<void> end()
    {
        if (sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK)
            return failureOf(m_handle);
        return {};
    }
    ~OneMoment()
    {
        // Not ended, or in vain: nothing was written that a rollback could lose.
        if (sqlite3_get_autocommit(m_handle) == 0)
            sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    OneMoment(const OneMoment &) = delete;
    OneMoment &operator=(const OneMoment &) = delete;

private:
    explicit OneMoment(sqlite3 *handle) : m_handle(handle) {}

    sqlite3 *m_handle;
};

/// Copies rows as they are stored, value by value, so that not a byte of what is hashed can change.
class RowCopy
{
public:
    RowCopy(const Database &from, Database &to, QString table)
        : m_from(from)
        , m_to(to)
        , m_table(std::move(table))
    {
    }
    /// The rows whose value in `key` is wanted; how many.
    Result<qint64> run(const QString &key, const std::function<bool(sqlite3_value *)> &isWanted)
    {
        LICET_ASSIGN(const auto source, prepareRaw(m_from, u"SELECT * FROM %1 ORDER BY 1"_s.arg(m_table)));
        QStringList names, places;
        const int count = sqlite3_column_count(source.get());
        int keyColumn = 0;
        for (int column = 0; column < count; ++column) {
            names << QString::fromUtf8(sqlite3_column_name(source.get(), column));
            places << u"?"_s;
            if (names.back() == key)
                keyColumn = column;
        }
        LICET_ASSIGN(const auto target,
                     prepareRaw(m_to, u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(m_table, names.join(u", "_s),
                                                                               places.join(u", "_s))));
        qint64 copied = 0;
        int code = SQLITE_OK;
        while ((code = sqlite3_step(source.get())) == SQLITE_ROW) {
            if (!isWanted(sqlite3_column_value(source.get(), keyColumn)))
                continue;
            for (int column = 0; column < count; ++column)
                if (sqlite3_bind_value(target.get(), column + 1,
                                       sqlite3_column_value(source.get(), column)) != SQLITE_OK)
                    return failureOf(m_to.handle());
            if (sqlite3_step(target.get()) != SQLITE_DONE)
                return failureOf(m_to.handle());
            sqlite3_reset(target.get());
            ++copied;
        }
        if (code != SQLITE_DONE)
            return failureOf(m_from.handle());
        return copied;
    }

private:
    const Database &m_from;
    Database &m_to;
    QString m_table;
};

Result<std::vector<QString>> recordTables(const Database &database)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT name FROM sqlite_schema "
                                              "WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                              "ORDER BY name"_s));
    std::vector<QString> tables;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return tables;
        LICET_ASSIGN(const auto name, statement.read<QString>(0));
        if (InstitutionScope::knows(name))
            tables.push_back(name);
    }
}

/// SHA-256 of all bytes that the records in the extract name.
Result<std::set<QByteArray>> contentNamedIn(const Database &extract)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(extract, u"SELECT logo FROM institution WHERE logo IS NOT NULL "
                                             "UNION SELECT document FROM mandate WHERE document IS NOT NULL "
                                             "UNION SELECT data_sha256 FROM snapshot "
                                             "UNION SELECT form_sha256 FROM snapshot "
                                             "UNION SELECT cover_sha256 FROM snapshot "
                                             "UNION SELECT check_sha256 FROM snapshot "
                                             "UNION SELECT letter FROM dispatch "
                                             "UNION SELECT sha256 FROM attachment"_s));
    std::set<QByteArray> named;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return named;
        LICET_ASSIGN(const auto digest, statement.read<QByteArray>(0));
        named.insert(digest);
    }
}

QByteArray blobOf(sqlite3_value *value)
{
    return QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
}

template <class Record>
Result<std::set<Id<Record>>> idsIn(const Database &database)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT id FROM %1"_s.arg(RecordSql<Record>::table())));
    std::set<Id<Record>> ids;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return ids;
        LICET_ASSIGN(const auto id, statement.read<Id<Record>>(0));
        ids.insert(id);
    }
}

/// A request that was copied from another institution's keeps its history, not the link: an event says so.
Result<void> cutLinksThatLeadOut(Transaction &transaction, const Stamp &stamp)
{
    auto &extract = transaction.database();
    LICET_ASSIGN(const auto requests, idsIn<Request>(extract));
    LICET_ASSIGN(const auto authorizations, idsIn<Authorization>(extract));
    LICET_ASSIGN(const auto ownRequests, RecordStore<Request>::all(extract));
    for (auto one : ownRequests) {
        if (one.copiedFrom.isSet() && !requests.count(one.copiedFrom))
            one.copiedFrom = {};
        if (one.preparedFrom.isSet() && !authorizations.count(one.preparedFrom))
            one.preparedFrom = {};
        LICET_TRY(relinkRequest(transaction, one, RecordEvent::Extracted, stamp));
    }
    LICET_ASSIGN(const auto ownAuthorizations, RecordStore<Authorization>::all(extract));
    for (const auto &one : ownAuthorizations)
        if (one.request.isSet() && !requests.count(one.request))
            LICET_TRY(linkToRequest(transaction, one.id, {}, RecordEvent::Extracted, stamp));
    return {};
}

Result<Extract> fill(Transaction &transaction, const Register &from, const Institution &institution,
                     const InstitutionScope &scope, const Stamp &stamp)
{
    const auto &source = from.database();
    auto &extract = transaction.database();
    LICET_TRY(extract.runScript(u"PRAGMA defer_foreign_keys = ON"_s));
    LICET_ASSIGN(const auto tables, recordTables(extract));
    for (const auto &table : tables)
        LICET_TRY(RowCopy(source, extract, table).run(u"id"_s, [&](sqlite3_value *id) {
            return scope.holds(table, sqlite3_value_int64(id));
        }));
    LICET_ASSIGN(const auto content, contentNamedIn(extract));
    LICET_TRY(RowCopy(source, extract, u"content"_s).run(u"sha256"_s, [&](sqlite3_value *digest) {
        return content.count(blobOf(digest)) > 0;
    }));

    Extract taken;
    std::vector<qint64> leftOut;
    LICET_ASSIGN(taken.events,
                 RowCopy(source, extract, u"event"_s).run(u"sequence"_s, [&](sqlite3_value *one) {
                     const auto sequence = sqlite3_value_int64(one);
                     if (!scope.holdsEvent(sequence))
                         leftOut.push_back(sequence);
                     return true;
                 }));
    LICET_TRY(RowCopy(source, extract, u"event_payload"_s).run(u"sequence"_s, [&](sqlite3_value *one) {
        return scope.holdsEvent(sqlite3_value_int64(one));
    }));
    for (const auto &table : {u"event_leaf"_s, u"erased_leaf"_s})
        LICET_TRY(RowCopy(source, extract, table).run(u"sequence"_s, [&](sqlite3_value *one) {
            return scope.holdsEvent(sqlite3_value_int64(one));
        }));
    LICET_TRY(RowCopy(source, extract, u"operator"_s).run(u"id"_s, [](sqlite3_value *) { return true; }));
    // What its source still has to do, it has to do itself.
    LICET_TRY(
        RowCopy(source, extract, u"pending_step"_s).run(u"step"_s, [](sqlite3_value *) { return true; }));
    LICET_TRY(cutLinksThatLeadOut(transaction, stamp));
    LICET_ASSIGN(const auto wholeInHeader, eventsWithoutPayload(source));
    std::erase_if(leftOut, [&](qint64 one) { return wholeInHeader.count(one) > 0; });
    taken.leftOut = qint64(leftOut.size());
    const QJsonObject said{{u"institution"_s, writeJson(institution.kbo)},
                           {u"name"_s, institution.name},
                           {u"events"_s, taken.events},
                           {u"leftOut"_s, rangesOf(leftOut)}};
    LICET_TRY(appendEvent(transaction,
                          EventDraft{{RecordKind::Register, 1}, RecordEvent::Extracted, {}, said}, stamp));
    return taken;
}

} // namespace

Result<Extract> extractInstitution(const Register &from, Id<Institution> id, const QString &path,
                                   bool replace, const Stamp &stamp)
{
    LICET_TRY(checkPlace(path, replace));
    LICET_ASSIGN(const auto moment, OneMoment::begin(from.database()));
    LICET_ASSIGN(const auto institution, from.get(id));
    LICET_ASSIGN(const auto scope, InstitutionScope::of(from.database(), id));
    const QFileInfo target(path);
    const auto temporary = target.dir().filePath(u".%1.extract"_s.arg(target.fileName()));
    QFile::remove(temporary);
    const auto made = [&]() -> Result<Extract> {
        LICET_ASSIGN(const auto database, Database::create(temporary));
        LICET_ASSIGN(const auto transaction, Transaction::begin(*database));
        LICET_ASSIGN(const auto taken, fill(*transaction, from, institution, scope, stamp));
        LICET_TRY(moment->end());
        LICET_TRY(transaction->commit());
        return taken;
    }();
    errno = 0;
    // std::rename, for it takes the place of an existing file at once.
    if (made &&
        std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) == 0)
        return made;
    const bool isFull = saysNoRoom(errno);
    QFile::remove(temporary);
    if (made)
        return Error{isFull ? ErrorKind::DiskFull : ErrorKind::FileUnwritable, path};
    auto error = made.error();
    // What fails is the new file: the register was read.
    if (error.kind == ErrorKind::DiskFailed)
        error = {ErrorKind::FileUnwritable, path, error.value, NotWritten::deviceFailed.toString()};
    if (error.kind == ErrorKind::FileUnwritable || error.kind == ErrorKind::DiskFull)
        error.subject = path;
    return error;
}

} // namespace licet
