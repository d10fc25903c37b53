#pragma once

#include "history/event_kind.h"
#include "history/leaf_store.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace licet {

/// An event of one record, as it was written: of schema 1 the whole record before and after, later only what
/// it changed.
struct PastEvent
{
    qint64 sequence = 0;
    EventKind kind;
    QDate happenedOn;
    Effect effect = Effect::Whole;
    QJsonObject before;
    QJsonObject after;
    QJsonObject values; ///< the changed columns
    QJsonObject said;   ///< of a correction
};

/// What one event changed in its record.
struct RecordChange
{
    qint64 sequence = 0;
    EventKind kind;
    QDate day;          ///< from which it counts, as last corrected
    QDate told;         ///< on which it happened, as last corrected; `day` can be later
    QJsonObject values; ///< the changed columns, by name; of the first event all
    bool begins = false;
    bool ends = false;
    qint64 corrects = 0;  ///< of a correction the event that it puts right, its sequence
    bool revokes = false; ///< that event did not happen; `values` only tell of entering

    /// Whether they change one of the same columns. What only tells of entering (`revision`, `changed_at`)
    /// does not count.
    [[nodiscard]] bool meets(const RecordChange &other) const;
    /// Its columns over those that are there.
    void writeInto(QJsonObject &state) const;
    /// Whether it is that event, or a correction of it.
    [[nodiscard]] bool isOf(qint64 event) const { return sequence == event || corrects == event; }
};

/// What was noted once its followers were known.
struct LateEvent
{
    QDate day; ///< as it was told
    QJsonObject left;
    qint64 followedBy = 0;
};

/// The changes as they are without some of them, which did not happen: of a column that holds several facts
/// each later event tells only of those that it changed (history/json_members.h).
std::vector<RecordChange> withoutChanges(const std::vector<RecordChange> &changes,
                                         const std::function<bool(const RecordChange &)> &didNotHappen);

/// Columns that only tell of entering, which every event changes.
bool tellsOfEntering(const QString &column);

/// What is answered of a record for a day before it was entered.
enum class Beginning {
    OnItsDay,   ///< it was not there
    AsImported, ///< so too, unless an import brought it: then it stood as that told
    AsEntered   ///< it stood as it was first entered, completed and put right, unless a request made it
};

/// The columns that an event changes, compared with what its writer read.
QJsonObject changedValues(const QJsonObject &before, const QJsonObject &after);

/// Folds the events of one record, taken by their sequence. Each event counts for the columns that it
/// changed, so that a note, or a fact entered late, leaves everything else as it was.
class RecordFold
{
public:
    void take(const PastEvent &event);
    /// As if one of them had not happened.
    void leaveOut(qint64 event);
    /// By sequence, but for what was noted late, which stands where it happened; each with the day from which
    /// it counts: its own as last corrected, but never before an event that was entered earlier and changed
    /// the same column (older versions took such days). A record begins no later than what happened to it. So
    /// the fold by (day, sequence) is the fold by sequence of what counts by that day, and by today it is the
    /// row. An event that did not happen is not among them, nor is what put it right before that was known.
    [[nodiscard]] std::vector<RecordChange> changes() const;
    /// The columns by the end of a day (not set: now); empty when the record was not there.
    [[nodiscard]] QJsonObject on(const std::optional<QDate> &day,
                                 Beginning beginning = Beginning::OnItsDay) const;

private:
    RecordChange changeOf(const PastEvent &event);
    void noteCorrection(const PastEvent &event);
    void leaveOutRevoked(std::vector<RecordChange> &all) const;

    std::vector<RecordChange> m_changes;
    std::map<qint64, QDate> m_corrected; ///< the day by the corrected event's sequence
    /// By the correction's sequence: the event that it puts right, and the day that it says, if any.
    std::map<qint64, std::pair<qint64, QDate>> m_corrects;
    std::map<qint64, qint64> m_revoked;       ///< the revocation's sequence by that of the event
    std::map<qint64, QJsonObject> m_putRight; ///< days that it says beside its own, by the event's sequence
    std::map<qint64, LateEvent> m_late;       ///< by its sequence
    QJsonObject m_row;                        ///< by sequence so far
    qsizetype m_begin = -1; ///< index of the change with which the record's present life began
};

} // namespace licet
