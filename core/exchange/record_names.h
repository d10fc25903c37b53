#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

namespace licet {

/// How records name each other in files: by the natural key that each one's description states, never by id.
/// A key of one member is that member's value, another one is an object. Capitals, marks on letters and
/// spaces do not tell records apart. Where several records have the same key, "occurrence" counts them: 1, 2,
/// … in the order of the file.
class RecordNames
{
public:
    /// What tells this record from others: of the alternatives ("kbo|name") the first whose first member is
    /// told. A member may lie deeper, "steps.0.dossier", and is then named by its last word.
    static QJsonObject keyIn(const QJsonObject &record, const char *key);

    void add(const QString &table, qint64 id, const QJsonObject &key);
    /// What it is called in a file too; its own name stays.
    void addOtherName(const QString &table, qint64 id, const QJsonObject &key);
    /// Whether all records of a kind are known: then who is not known of it will not be.
    void setWhole(const QString &table) { m_whole << table; }
    void setOpen() { m_whole.clear(); }
    [[nodiscard]] bool isWhole(const QString &table) const { return m_whole.contains(table); }

    [[nodiscard]] QJsonObject keyOf(const QString &table, qint64 id) const;
    /// By which the records of a file are sorted: the same for all that are called alike.
    [[nodiscard]] QByteArray orderOf(const QString &table, qint64 id) const;
    /// From 1; among those with the same key.
    [[nodiscard]] int occurrenceOf(const QString &table, qint64 id) const;
    /// Null for an id that no record has.
    [[nodiscard]] QJsonValue nameOf(const QString &table, qint64 id) const;
    /// Ids with this key, however its names are spelled, oldest first.
    [[nodiscard]] QList<qint64> withKey(const QString &table, const QJsonObject &key) const;
    /// What a name in a file stands for; of an object some members may be left out as long as they tell one
    /// record. UnknownReference, AmbiguousReference.
    [[nodiscard]] Result<qint64> idOf(const QString &table, const QJsonValue &name,
                                      const QString &path) const;

private:
    struct Kind
    {
        QHash<qint64, QJsonObject> keys;
        QHash<qint64, QList<QJsonObject>> otherKeys; ///< what else each is called
        QHash<QByteArray, QList<qint64>> ids;
        QHash<QString, QList<qint64>> plain; ///< by a key's only value
    };
    static void addName(Kind &kind, qint64 id, const QJsonObject &key);
    /// Whether each member that is given is that of its name, or of another one of it.
    static bool isCalled(const Kind &kind, qint64 id, const QJsonObject &given);
    /// Of several that are called alike the one whose name is spelled as it is given, else all.
    static QList<qint64> spelledSo(const Kind &kind, const QList<qint64> &alike, const QJsonValue &name);

    QHash<QString, Kind> m_kinds;
    QSet<QString> m_whole;
};

/// As a file shows a name in a sentence.
QString shownName(const QJsonValue &name);

} // namespace licet
