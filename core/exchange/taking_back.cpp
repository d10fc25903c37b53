#include "exchange/taking_back.h"

#include "history/correction.h"
#include "history/foretelling.h"
#include "history/history_query.h"
#include "lists/record_titles.h"
#include "register/every_record.h"

#include <algorithm>
#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int toldEach = 100; ///< records

/// One record of an import, as it was found in it.
struct TakenRecord
{
    qint64 id = 0;
    qint64 first = 0;     ///< its first event of the import
    bool isAdded = false; ///< else it was there before
};

class TakingBack
{
public:
    TakingBack(Transaction &transaction, const ImportMark &import, const Stamp &stamp,
               const TakingBackProgress &progress)
        : m_transaction(transaction)
        , m_database(transaction.database())
        , m_import(import)
        , m_stamp(stamp)
        , m_progress(progress)
    {
    }

    /// False when it was stopped.
    Result<bool> run()
    {
        LICET_TRY(noteImports());
        LICET_TRY(noteBrought());
        LICET_TRY(checkEvents());
        LICET_TRY(checkReferences());
        LICET_TRY(checkTyping());
        // What was brought names each other in circles.
        LICET_TRY(m_database.runScript(u"PRAGMA defer_foreign_keys = ON"_s));
        LICET_ASSIGN(m_all, countBrought());
        LICET_TRY(
            forEveryRecord([&]<class Record>(std::type_identity<Record>) { return takeBackAll<Record>(); }));
        if (m_isStopped)
            return false;
        LICET_TRY(m_database.runScript(u"DROP TABLE temp.brought"_s));
        LICET_TRY(appendEvent(
            m_transaction,
            EventDraft{
                {RecordKind::Register, 1}, RecordEvent::TakenBack, {}, {{takesBackName, m_import.sequence}}},
            m_stamp));
        return true;
    }

private:
    Statement &bound(Statement &statement) const
    {
        return statement.bind(u"first"_s, m_import.first).bind(u"last"_s, m_import.sequence);
    }

    /// What the import added or changed, and is there still; whoever removed a record meanwhile took it back.
    Result<void> noteBrought()
    {
        LICET_TRY(m_database.runScript(
            u"CREATE TEMP TABLE brought (record TEXT NOT NULL, id INTEGER NOT NULL, first INTEGER NOT NULL, "
            "is_added INTEGER NOT NULL, PRIMARY KEY (record, id)) STRICT, WITHOUT ROWID"_s));
        LICET_ASSIGN(
            Statement statement,
            Statement::prepare(
                m_database,
                u"INSERT INTO temp.brought (record, id, first, is_added) "
                "SELECT record, record_id, min(sequence), max(what = 'begins') FROM event "
                "WHERE sequence BETWEEN :first AND :last AND record <> 'register' "
                "GROUP BY record, record_id "
                "HAVING NOT EXISTS (SELECT 1 FROM event AS gone "
                "                   WHERE gone.record = event.record AND gone.record_id = event.record_id "
                "                   AND gone.sequence > :last AND gone.what = 'ends')"_s));
        return bound(statement).run();
    }

    /// The later imports: what one that was taken back had changed is undone.
    Result<void> noteImports()
    {
        LICET_ASSIGN(const auto all, imports(m_database));
        for (const auto &one : all)
            if (one.sequence > m_import.sequence)
                (one.takenBackOn ? m_undone : m_later).push_back(one);
        return {};
    }

    /// "event" lies in none of them, nor is it their undoing.
    QString isNotUndone() const
    {
        QString sql = m_undone.empty() ? QString() : u"AND event.kind <> 'taken-back' "_s;
        for (const auto &one : m_undone)
            sql += u"AND event.sequence NOT BETWEEN %1 AND %2 "
                   "AND NOT EXISTS (SELECT 1 FROM event_leaf AS about WHERE about.sequence = event.sequence "
                   "AND about.name = 'event.%3' AND about.value BETWEEN %1 AND %2) "_s.arg(one.first)
                       .arg(one.sequence)
                       .arg(correctsEventName);
        return sql;
    }

    Result<int> countBrought() const
    {
        LICET_ASSIGN(Statement statement,
                     Statement::prepare(m_database, u"SELECT count(*) FROM temp.brought"_s));
        LICET_TRY(statement.next());
        return statement.read<int>(0);
    }

    Error builtOn(const Event &event) const
    {
        for (const auto &one : m_later)
            if (event.sequence >= one.first && event.sequence <= one.sequence)
                return {ErrorKind::BuiltOnImport, one.fileName, one.happenedOn.toString(Qt::ISODate),
                        QString::number(one.sequence)};
        const auto titles = codedTitles(m_database, Language::English, m_stamp.happenedOn);
        QString title;
        if (titles)
            if (const auto found = titles->find({event.table, event.record.id}); found != titles->end())
                title = found->second;
        return {ErrorKind::BuiltOn, event.table + u' ' + event.kind.code(),
                event.happenedOn.toString(Qt::ISODate),
                title.isEmpty() ? QString::number(event.sequence) : title};
    }

    /// The first row of what the statement finds is an event.
    Result<void> noneOf(Statement &statement) const
    {
        LICET_ASSIGN(const bool found, statement.next());
        if (!found)
            return {};
        LICET_ASSIGN(const auto sequence, statement.read<qint64>(0));
        statement.finish();
        LICET_ASSIGN(const auto event, eventAt(m_database, sequence));
        return builtOn(event);
    }

    /// Nothing happened since to what was added, and nothing to the columns that were changed.
    Result<void> checkEvents() const
    {
        LICET_ASSIGN(
            Statement added,
            Statement::prepare(m_database, u"SELECT event.sequence FROM temp.brought "
                                           "JOIN event ON event.record = brought.record "
                                           "AND event.record_id = brought.id AND event.sequence > :last "
                                           "WHERE brought.is_added "_s +
                                               isNotUndone() + u"ORDER BY event.sequence LIMIT 1"_s));
        added.bind(u"last"_s, m_import.sequence);
        LICET_TRY(noneOf(added));
        LICET_ASSIGN(
            Statement changed,
            Statement::prepare(m_database,
                               u"SELECT event.sequence FROM temp.brought "
                               "JOIN event ON event.record = brought.record "
                               "AND event.record_id = brought.id AND event.sequence > :last "
                               "JOIN event_leaf AS leaf ON leaf.sequence = event.sequence "
                               "WHERE NOT brought.is_added AND leaf.name IN "
                               "(SELECT own.name FROM event AS brings JOIN event_leaf AS own "
                               " ON own.sequence = brings.sequence "
                               " WHERE brings.record = brought.record AND brings.record_id = brought.id "
                               " AND brings.sequence BETWEEN :first AND :last "
                               " AND own.name NOT IN ('revision', 'changed_at')) "_s +
                                   isNotUndone() + u"ORDER BY event.sequence LIMIT 1"_s));
        return noneOf(bound(changed));
    }

    /// No other record names one that was added.
    Result<void> checkReferences() const
    {
        struct Reference
        {
            QString table, column, parent;
        };
        LICET_ASSIGN(
            Statement statement,
            Statement::prepare(m_database,
                               u"SELECT one.name, link.\"from\", link.\"table\" FROM sqlite_schema AS one "
                               "JOIN pragma_foreign_key_list(one.name) AS link WHERE one.type = 'table' "
                               "AND link.\"table\" IN (SELECT record FROM temp.brought WHERE is_added) "
                               "AND EXISTS (SELECT 1 FROM pragma_table_info(one.name) WHERE name = 'id')"_s));
        std::vector<Reference> references;
        while (true) {
            LICET_ASSIGN(const bool more, statement.next());
            if (!more)
                break;
            Reference one;
            LICET_ASSIGN(one.table, statement.read<QString>(0));
            LICET_ASSIGN(one.column, statement.read<QString>(1));
            LICET_ASSIGN(one.parent, statement.read<QString>(2));
            references.push_back(one);
        }
        for (const auto &one : references)
            LICET_TRY(checkRows(
                one.table, u"stored.%1 = named.id AND named.record = '%2'"_s.arg(one.column, one.parent)));
        for (const auto &table : {u"attachment"_s, u"reminder"_s, u"snooze"_s})
            LICET_TRY(checkRows(table, u"stored.record_id = named.id AND stored.record = named.record"_s));
        return checkRows(u"request"_s, u"named.record = 'authorization' "
                                       "AND json_extract(stored.draft, '$.authorization') = named.id"_s);
    }

    Result<void> checkRows(const QString &table, const QString &names) const
    {
        LICET_ASSIGN(Statement statement,
                     Statement::prepare(
                         m_database,
                         u"SELECT max(event.sequence) FROM temp.brought AS named JOIN \"%1\" AS stored ON %2 "
                         "JOIN event ON event.record = '%1' AND event.record_id = stored.id "
                         "AND event.sequence > :last "
                         "WHERE named.is_added "
                         "AND NOT EXISTS (SELECT 1 FROM temp.brought AS own WHERE own.record = '%1' "
                         "                AND own.id = stored.id) "
                         "GROUP BY stored.id ORDER BY 1 LIMIT 1"_s.arg(table, names)));
        statement.bind(u"last"_s, m_import.sequence);
        return noneOf(statement);
    }

    /// What is typed in a draft that was brought is not in the history yet.
    Result<void> checkTyping() const
    {
        LICET_ASSIGN(Statement statement,
                     Statement::prepare(m_database,
                                        u"SELECT brought.first FROM temp.brought JOIN kept_typing AS kept "
                                        "ON brought.record = 'request' AND kept.request_id = brought.id "
                                        "WHERE brought.is_added LIMIT 1"_s));
        const auto typed = noneOf(statement);
        if (typed || typed.error().kind != ErrorKind::BuiltOn)
            return typed;
        auto error = typed.error();
        error.subject = u"request changed"_s;
        error.value = m_stamp.happenedOn.toString(Qt::ISODate);
        return error;
    }

    template <TableRecord Record>
    Result<std::vector<TakenRecord>> broughtOf() const
    {
        LICET_ASSIGN(Statement statement,
                     Statement::prepare(m_database, u"SELECT id, first, is_added FROM temp.brought "
                                                    "WHERE record = :record ORDER BY id DESC"_s));
        statement.bind(u"record"_s, RecordSql<Record>::table());
        std::vector<TakenRecord> all;
        while (true) {
            LICET_ASSIGN(const bool more, statement.next());
            if (!more)
                return all;
            TakenRecord one;
            LICET_ASSIGN(one.id, statement.read<qint64>(0));
            LICET_ASSIGN(one.first, statement.read<qint64>(1));
            LICET_ASSIGN(one.isAdded, statement.read<bool>(2));
            all.push_back(one);
        }
    }

    template <TableRecord Record>
    Result<void> takeBackAll()
    {
        LICET_ASSIGN(const auto all, broughtOf<Record>());
        for (const auto &one : all) {
            if (m_isStopped)
                return {};
            m_isStopped = ++m_done % toldEach == 0 && m_progress && !m_progress(m_done, m_all);
            const auto record = RecordStore<Record>::get(m_database, Id<Record>(one.id));
            // An extract tells of records that it does not hold.
            if (!record && record.error().kind == ErrorKind::NotFound)
                continue;
            if (!record)
                return record.error();
            if (one.isAdded)
                LICET_TRY(RecordStore<Record>::takeBack(m_transaction, *record, m_stamp));
            else
                LICET_TRY(putBackFromItsDay<Record>(record->id, one));
        }
        return {};
    }

    /// What it told in advance never comes, and what it told for another day comes on the one before.
    template <TableRecord Record>
    Result<void> putBackFromItsDay(Id<Record> id, const TakenRecord &brought)
    {
        if constexpr (HoldsFromItsEvents<Record>) {
            const auto record = RecordRef::of(id);
            LICET_ASSIGN(const auto trail, events(m_database, std::numeric_limits<int>::max(), record));
            LICET_ASSIGN(const auto days, correctedDays(m_database, record.kind, m_import.first - 1));
            LICET_ASSIGN(const auto told, foretoldChanges(m_database, record, m_stamp.happenedOn));
            // The newest first: so they lie in the trail.
            for (const auto &one : trail) {
                if (one.sequence < m_import.first || one.sequence > m_import.sequence)
                    continue;
                const bool isToCome = std::any_of(told.begin(), told.end(), [&](const ForetoldChange &each) {
                    return each.event == one.sequence;
                });
                if (isToCome)
                    LICET_TRY(revokeIn(m_transaction, id, one.sequence, m_import.fileName, m_stamp));
                const auto about = one.after.value(correctsEventName).toInteger();
                if (about > 0 && about < m_import.first && one.after.contains(correctedDayName))
                    LICET_TRY(moveBack(id, about, days));
            }
        }
        LICET_ASSIGN(const auto left, RecordStore<Record>::get(m_database, id));
        return putBack(left, brought);
    }

    template <TableRecord Record>
    Result<void> moveBack(Id<Record> id, qint64 event, const std::map<qint64, QDate> &days)
    {
        LICET_ASSIGN(const auto moved, eventAt(m_database, event));
        const auto known = days.find(event);
        const auto day = known == days.end() ? moved.happenedOn : known->second;
        LICET_ASSIGN(const auto now, RecordStore<Record>::get(m_database, id));
        LICET_ASSIGN(const auto back, CorrectedRecord<Record>::of(m_database, now, event, day));
        return writeCorrection(m_transaction, now, back, event, day, m_import.fileName, m_stamp);
    }

    /// The columns that the import changed, as they were before; what others changed since stays.
    template <TableRecord Record>
    Result<void> putBack(const Record &record, const TakenRecord &brought)
    {
        const auto table = RecordSql<Record>::table();
        LICET_ASSIGN(const auto before, stateBefore(m_database, table, brought.id, brought.first));
        LICET_ASSIGN(const auto after, stateBefore(m_database, table, brought.id, m_import.sequence));
        auto json = recordJson(record);
        for (const auto &column : changedValues(before, after).keys())
            if (column != u"revision" && column != u"changed_at")
                json.insert(column, before.value(column));
        LICET_ASSIGN(const auto asBefore, RecordSql<Record>::fromJson(record.id, json));
        if (changedColumns(record, asBefore).isEmpty())
            return {};
        return RecordStore<Record>::putBack(m_transaction, record, asBefore, m_stamp);
    }

    Transaction &m_transaction;
    Database &m_database;
    const ImportMark &m_import;
    const Stamp &m_stamp;
    const TakingBackProgress &m_progress;
    int m_done = 0;
    int m_all = 0;
    bool m_isStopped = false;
    std::vector<ImportMark> m_undone; ///< later ones that were taken back
    std::vector<ImportMark> m_later;  ///< those that were not
};

} // namespace

Result<bool> takeBackImport(Database &database, qint64 import, const Stamp &stamp,
                            const TakingBackProgress &progress)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(database));
    LICET_ASSIGN(const auto mark, importNamed(database, import));
    if (mark.takenBackOn)
        return Error{ErrorKind::TakenBack, {}, mark.takenBackOn->toString(Qt::ISODate)};
    LICET_ASSIGN(const bool isWhole, TakingBack(*transaction, mark, stamp, progress).run());
    if (isWhole)
        LICET_TRY(transaction->commit());
    return isWhole;
}

} // namespace licet
