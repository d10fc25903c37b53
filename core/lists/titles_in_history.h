#pragma once

#include "lists/record_titles.h"

namespace licet {

/// What the records of a history were called at each of its events, also those that were removed since; what
/// was told for a later day, from that day on. A
/// request or an authorization that is there goes by its present name, for its number tells it for ever.
class TitlesInHistory
{
public:
    /// `today`: as codedTitles.
    static Result<TitlesInHistory> read(const Database &from, Language language, std::optional<QDate> today);

    /// By the end of an event; coded as in CodedTitles, and empty where it has no name of its own.
    [[nodiscard]] QString at(const QString &table, qint64 id, qint64 sequence) const;
    [[nodiscard]] QString now(const QString &table, qint64 id) const;

private:
    using Record = std::pair<QString, qint64>;
    struct Naming;

    Result<void> readForetold(const Database &from, const QString &table);
    Result<void> readNames(const Database &from, const Naming &naming);
    Result<void> readWholeEvents(const Database &from, const Naming &naming,
                                 std::map<qint64, std::map<qint64, QJsonObject>> &changes) const;
    [[nodiscard]] QString titleOf(const QString &table, const QJsonObject &columns, qint64 sequence) const;

    Language m_language = Language::English;
    CodedTitles m_now;
    std::map<Record, std::map<qint64, QString>> m_then; ///< by the event from which it went by that name
};

} // namespace licet
