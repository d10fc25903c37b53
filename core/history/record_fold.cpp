#include "history/record_fold.h"

#include "base/json_fields.h"
#include "history/correction.h"
#include "history/json_members.h"
#include "history/late_placing.h"

#include <algorithm>
#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

bool changesSomething(const RecordChange &change)
{
    return change.begins || change.ends || !change.values.isEmpty();
}

/// Of the events of one life, from its beginning to its removal.
void settleDays(std::vector<RecordChange>::iterator first, std::vector<RecordChange>::iterator last,
                const QDate &notBefore)
{
    for (auto one = first + 1; one != last; ++one)
        if (changesSomething(*one))
            first->day = std::min(first->day, one->day);
    if (notBefore.isValid())
        first->day = std::max(first->day, notBefore);
    std::map<QString, QDate> lastDay;
    for (auto one = first; one != last; ++one) {
        if (one->ends)
            for (const auto &[column, day] : lastDay)
                one->day = std::max(one->day, day);
        for (const auto &column : one->values.keys()) {
            const auto found = lastDay.find(column);
            if (found != lastDay.end() && !tellsOfEntering(column))
                one->day = std::max(one->day, found->second);
        }
        for (const auto &column : one->values.keys())
            lastDay[column] = one->day;
    }
}

/// What a request made was not there before it; else the first event only says that the register learnt of
/// it.
bool isMadeByRequest(const RecordChange &change)
{
    return change.kind == RecordEvent::Added && change.values.value(u"request_id"_s).isDouble();
}

bool countsBefore(const RecordChange &change, Beginning beginning)
{
    return change.kind == RecordEvent::Imported
               ? beginning != Beginning::OnItsDay
               : beginning == Beginning::AsEntered && !isMadeByRequest(change);
}

/// A fact that was left open, or entered wrongly and put right, was so from the beginning.
bool alwaysWas(const RecordChange &change)
{
    return change.corrects == 0 &&
           (change.kind.code() == u"completed" || change.kind == RecordEvent::Corrected);
}

} // namespace

bool tellsOfEntering(const QString &column)
{
    return column == u"revision" || column == u"changed_at";
}

void RecordChange::writeInto(QJsonObject &state) const
{
    for (auto value = values.begin(); value != values.end(); ++value)
        state.insert(value.key(), value.value());
}

bool RecordChange::meets(const RecordChange &other) const
{
    if (ends || other.ends)
        return true;
    for (auto value = values.begin(); value != values.end(); ++value)
        if (!tellsOfEntering(value.key()) && other.values.contains(value.key()))
            return true;
    return false;
}

std::vector<RecordChange> withoutChanges(const std::vector<RecordChange> &changes,
                                         const std::function<bool(const RecordChange &)> &didNotHappen)
{
    std::vector<RecordChange> left;
    QJsonObject with, without;
    for (auto one : changes) {
        if (one.begins || one.ends)
            with = without = {};
        const bool happened = !didNotHappen(one);
        for (const auto &column : one.values.keys()) {
            const auto before = with.value(column);
            const auto after = one.values.value(column);
            with.insert(column, after);
            if (!happened)
                continue;
            if (before != without.value(column) && tellsOfMembers(one.kind, column))
                one.values.insert(column, toldOf(one.kind, before, after, without.value(column)));
            without.insert(column, one.values.value(column));
        }
        if (happened)
            left.push_back(std::move(one));
    }
    return left;
}

QJsonObject changedValues(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changed;
    for (auto value = after.begin(); value != after.end(); ++value)
        if (!isSaidByEvent(value.key()) && before.value(value.key()) != value.value())
            changed.insert(value.key(), value.value());
    return changed;
}

void RecordFold::noteCorrection(const PastEvent &event)
{
    const auto &said = event.effect == Effect::Whole ? event.after : event.said;
    const auto day = QDate::fromString(said.value(correctedDayName).toString(), Qt::ISODate);
    const auto corrects = said.value(correctsEventName).toInteger();
    if (corrects <= 0)
        return;
    if (day.isValid())
        m_corrected[corrects] = day;
    m_corrects[event.sequence] = {corrects, day};
    if (said.contains(correctedReplyByName))
        m_putRight[corrects].insert(u"reply_by"_s, said.value(correctedReplyByName));
    if (said.contains(correctedPromiseName))
        m_putRight[corrects].insert(u"promised_until"_s, said.value(correctedPromiseName));
    if (said.contains(didNotHappenName))
        m_revoked[corrects] = event.sequence;
}

/// What the revocation writes of the event's own columns is what is left without it: it stands there already.
void RecordFold::leaveOutRevoked(std::vector<RecordChange> &all) const
{
    if (m_revoked.empty())
        return;
    std::map<qint64, QStringList> columns; ///< that a revoked event, or a correction of it, changed
    for (auto &one : all) {
        const auto found = m_revoked.find(one.corrects);
        one.revokes = found != m_revoked.end() && found->second == one.sequence;
        const auto about = one.corrects > 0 ? one.corrects : one.sequence;
        if (!one.revokes && m_revoked.count(about) > 0)
            columns[about] += one.values.keys();
    }
    for (const auto &[sequence, late] : m_late) {
        columns[sequence] += late.left.keys();
        // What that one ended goes on without it.
        columns[late.followedBy] += late.left.keys();
    }
    all = withoutChanges(all, [&](const RecordChange &one) {
        return m_revoked.count(one.sequence) > 0 || (m_revoked.count(one.corrects) > 0 && !one.revokes);
    });
    for (auto &one : all)
        if (one.revokes)
            for (const auto &column : columns[one.corrects])
                if (!tellsOfEntering(column))
                    one.values.remove(column);
}

RecordChange RecordFold::changeOf(const PastEvent &event)
{
    RecordChange change{event.sequence,
                        event.kind,
                        event.happenedOn,
                        event.happenedOn,
                        event.values,
                        event.effect == Effect::Begins,
                        event.effect == Effect::Ends};
    if (event.effect != Effect::Whole)
        return change;
    change.ends = event.after.isEmpty();
    change.begins = m_begin < 0 || event.before.isEmpty();
    change.values = changedValues(change.begins ? QJsonObject() : m_row, event.after);
    return change;
}

void RecordFold::take(const PastEvent &event)
{
    noteCorrection(event);
    if (event.said.contains(leftThenName)) {
        const auto left = parseJsonBytes(event.said.value(leftThenName).toString().toUtf8());
        m_late[event.sequence] = {event.happenedOn, left ? left->toObject() : QJsonObject(),
                                  event.said.value(followedByName).toInteger()};
    }
    // Left out of an extract, or erased.
    if (event.effect == Effect::Whole && event.before.isEmpty() && event.after.isEmpty())
        return;
    // A column that came with a newer version was there from the beginning.
    if (m_begin >= 0)
        for (auto value = event.before.begin(); value != event.before.end(); ++value)
            if (!m_row.contains(value.key()) && !isSaidByEvent(value.key())) {
                m_row.insert(value.key(), value.value());
                m_changes[size_t(m_begin)].values.insert(value.key(), value.value());
            }
    auto change = changeOf(event);
    // One that happened on the day on which the state before it began left this column as it was.
    if (!change.begins && change.values.contains(u"state"_s) && m_row.contains(u"state_since"_s) &&
        !change.values.contains(u"state_since"_s))
        change.values.insert(u"state_since"_s, m_row.value(u"state_since"_s));
    if (change.begins) {
        m_row = {};
        m_begin = qsizetype(m_changes.size());
    }
    change.writeInto(m_row);
    if (change.ends)
        m_begin = -1;
    m_changes.push_back(std::move(change));
}

void RecordFold::leaveOut(qint64 event)
{
    m_revoked.emplace(event, std::numeric_limits<qint64>::max());
}

std::vector<RecordChange> RecordFold::changes() const
{
    auto all = m_changes;
    std::map<qint64, QDate> days;
    for (auto &one : all) {
        if (const auto found = m_corrected.find(one.sequence); found != m_corrected.end())
            moveToDay(one, one.day, found->second);
        days[one.sequence] = one.day;
    }
    // What a correction changed itself counts from the day of the event that it puts right. A day that it
    // wrote goes with that event when it is corrected once more.
    for (auto &one : all)
        if (const auto found = m_corrects.find(one.sequence); found != m_corrects.end()) {
            const auto &[event, said] = found->second;
            one.corrects = event;
            if (const auto day = days.find(event); day != days.end())
                moveToDay(one, said, day->second);
        }
    leaveOutRevoked(all);
    licet::placeLate(all, m_late, m_putRight);
    QDate ended;
    for (auto first = all.begin(); first != all.end();) {
        const auto last =
            std::find_if(first + 1, all.end(), [](const RecordChange &one) { return one.begins; });
        settleDays(first, last, ended);
        ended = (last - 1)->day;
        first = last;
    }
    return all;
}

QJsonObject RecordFold::on(const std::optional<QDate> &day, Beginning beginning) const
{
    QJsonObject state;
    bool isThere = false;
    for (const auto &change : changes()) {
        const bool wasBefore = change.begins
                                   ? countsBefore(change, beginning)
                                   : isThere && beginning != Beginning::OnItsDay && alwaysWas(change);
        if (day && *day < change.day && !wasBefore)
            continue;
        isThere = !change.ends;
        if (change.begins || change.ends)
            state = {};
        change.writeInto(state);
    }
    return state;
}

} // namespace licet
