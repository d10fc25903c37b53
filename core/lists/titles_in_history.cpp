#include "lists/titles_in_history.h"

#include "base/json_fields.h"
#include "database/statement.h"
#include "history/foretold.h"
#include "history/history_query.h"
#include "request/request_name.h"

#include <QJsonObject>

#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

/// The columns by which the records of a table are called. Of many only the removed ones are looked for: the
/// others are named by what they are now.
struct TitlesInHistory::Naming
{
    const char *table;
    const char *columns;
    bool isOfRemovedOnly = false;
};

namespace {

QString text(const QJsonObject &columns, const QString &name)
{
    return columns.value(name).toVariant().toString();
}

/// Its name in a language, else its own. What is damaged has no other.
QString nameIn(Language language, const QJsonObject &columns)
{
    const auto own = text(columns, u"name"_s);
    const auto others = columns.value(u"name_in"_s);
    const auto json =
        others.isObject() ? Result<QJsonValue>(others) : parseJsonBytes(others.toString().toUtf8());
    const auto names = json ? readJson<LanguageTexts>(*json) : Result<LanguageTexts>(json.error());
    return names ? names->in(language, own) : own;
}

/// The events of a table's records that are looked at.
QString eventsOf(const QString &table, bool isOfRemovedOnly)
{
    const auto all = u"event.record = '%1'"_s.arg(table);
    return isOfRemovedOnly ? all + u" AND event.record_id NOT IN (SELECT id FROM \"%1\")"_s.arg(table) : all;
}

} // namespace

Result<TitlesInHistory> TitlesInHistory::read(const Database &from, Language language,
                                              std::optional<QDate> today)
{
    // An authorization is called after its application, which therefore comes first.
    static constexpr Naming namings[] = {
        {"institution", "name name_in"},
        {"person", "name"},
        {"application", "name"},
        {"web_service", "name"},
        {"recipient", "name name_in"},
        {"project", "name"},
        {"attachment", "name"},
        {"decision", "deliberation subject"},
        {"received_program_number", "number"},
        {"certificate", "subject serial"},
        {"snapshot", "number version", true},
        {"request", "number first_service application environment begun_on", true},
        {"authorization", "service application_id environment", true}};
    TitlesInHistory titles;
    titles.m_language = language;
    LICET_ASSIGN(titles.m_now, codedTitles(from, language, today));
    for (const auto &naming : namings)
        LICET_TRY(titles.readNames(from, naming));
    return titles;
}

/// Of the few of which something was told before its day.
Result<void> TitlesInHistory::readForetold(const Database &from, const QString &table)
{
    LICET_ASSIGN(const auto kind, parseCode<RecordKind>(table));
    LICET_ASSIGN(const auto foretold, foretoldAfter(from, kind, QDate(1, 1, 1)));
    for (const auto id : foretold) {
        LICET_ASSIGN(const auto states, statesWhenEntered(from, {kind, id}));
        auto &then = m_then[{table, id}];
        const auto last = then.empty() ? QString() : then.rbegin()->second;
        then.clear();
        for (const auto &[sequence, state] : states)
            then[sequence] = state.isEmpty() ? last : titleOf(table, state, sequence);
    }
    return {};
}

/// Of events of schema 1, whose payload holds the whole record.
Result<void> TitlesInHistory::readWholeEvents(const Database &from, const Naming &naming,
                                              std::map<qint64, std::map<qint64, QJsonObject>> &changes) const
{
    const auto table = QString::fromLatin1(naming.table);
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(from, u"SELECT event.record_id, event.sequence, CAST(payload AS TEXT) "
                                          "FROM event JOIN event_payload USING (sequence) "
                                          "WHERE event.what = 'whole' AND "_s +
                                              eventsOf(table, naming.isOfRemovedOnly)));
    const auto columns = QString::fromLatin1(naming.columns).split(u' ');
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return {};
        LICET_ASSIGN(const auto id, statement.read<qint64>(0));
        LICET_ASSIGN(const auto sequence, statement.read<qint64>(1));
        LICET_ASSIGN(const auto payload, statement.read<QString>(2));
        LICET_ASSIGN(const auto json, parseJsonBytes(payload.toUtf8()));
        const auto after = json.toObject().value(u"after"_s).toObject();
        auto &changed = changes[id][sequence];
        for (const auto &column : columns)
            if (after.contains(column))
                changed.insert(column, after.value(column));
    }
}

Result<void> TitlesInHistory::readNames(const Database &from, const Naming &naming)
{
    const auto table = QString::fromLatin1(naming.table);
    const auto columns = QString::fromLatin1(naming.columns).split(u' ');
    std::map<qint64, std::map<qint64, QJsonObject>> changes; ///< by record and event
    LICET_TRY(readWholeEvents(from, naming, changes));
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(
            from, u"SELECT event.record_id, event.sequence, leaf.name, CAST(leaf.value AS TEXT) FROM event "
                  "JOIN event_leaf AS leaf ON leaf.sequence = event.sequence "
                  "WHERE leaf.name IN ('%1') AND "_s.arg(columns.join(u"', '"_s)) +
                      eventsOf(table, naming.isOfRemovedOnly)));
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            break;
        LICET_ASSIGN(const auto id, statement.read<qint64>(0));
        LICET_ASSIGN(const auto sequence, statement.read<qint64>(1));
        LICET_ASSIGN(const auto column, statement.read<QString>(2));
        LICET_ASSIGN(const auto value, statement.read<QString>(3));
        changes[id][sequence].insert(column, value);
    }
    for (const auto &[id, events] : changes) {
        QJsonObject known;
        for (const auto &[sequence, changed] : events) {
            for (auto value = changed.begin(); value != changed.end(); ++value)
                known.insert(value.key(), value.value());
            m_then[{table, id}][sequence] = titleOf(table, known, sequence);
        }
    }
    return naming.isOfRemovedOnly ? Result<void>() : readForetold(from, table);
}

QString TitlesInHistory::titleOf(const QString &table, const QJsonObject &columns, qint64 sequence) const
{
    const auto parsed = parseCode<Environment>(text(columns, u"environment"_s));
    const auto environment = parsed ? std::optional(*parsed) : std::nullopt;
    if (table == u"request")
        return codedName(RequestName{text(columns, u"number"_s), text(columns, u"first_service"_s),
                                     text(columns, u"application"_s), environment,
                                     QDate::fromString(text(columns, u"begun_on"_s), Qt::ISODate)});
    if (table == u"authorization")
        return codedName(
            RequestName{{},
                        text(columns, u"service"_s),
                        at(u"application"_s, text(columns, u"application_id"_s).toLongLong(), sequence),
                        environment,
                        {}});
    if (table == u"snapshot")
        return u"%1 v%2"_s.arg(text(columns, u"number"_s), text(columns, u"version"_s));
    if (table == u"decision" && !text(columns, u"deliberation"_s).isEmpty())
        return text(columns, u"deliberation"_s);
    if (table == u"decision")
        return text(columns, u"subject"_s);
    if (table == u"certificate" && !text(columns, u"subject"_s).isEmpty())
        return text(columns, u"subject"_s);
    if (table == u"certificate")
        return text(columns, u"serial"_s);
    if (table == u"received_program_number")
        return text(columns, u"number"_s);
    return nameIn(m_language, columns);
}

QString TitlesInHistory::at(const QString &table, qint64 id, qint64 sequence) const
{
    if (const auto then = m_then.find({table, id}); then != m_then.end()) {
        // Before its first event it was brought by one that told nothing of it: its first name.
        const auto after = then->second.upper_bound(sequence);
        return after == then->second.begin() ? after->second : std::prev(after)->second;
    }
    const auto present = m_now.find({table, id});
    return present == m_now.end() ? QString() : present->second;
}

QString TitlesInHistory::now(const QString &table, qint64 id) const
{
    const auto present = m_now.find({table, id});
    return present == m_now.end() ? at(table, id, std::numeric_limits<qint64>::max()) : present->second;
}

} // namespace licet
