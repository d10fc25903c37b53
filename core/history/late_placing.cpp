#include "history/late_placing.h"

#include "history/json_members.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QJsonObject stateUntil(std::vector<RecordChange>::const_iterator first,
                       std::vector<RecordChange>::const_iterator next)
{
    QJsonObject state;
    for (; first != next; ++first)
        first->writeInto(state);
    return state;
}

/// What follows the change at `place`, which it was told without, as it is with it.
void tellOnWith(std::vector<RecordChange> &all, qsizetype place)
{
    QJsonObject with, without;
    for (qsizetype index = 0; index < qsizetype(all.size()); ++index) {
        auto &one = all[size_t(index)];
        if (one.begins || one.ends)
            with = without = {};
        if (index == place) {
            one.writeInto(with);
            continue;
        }
        for (const auto &column : one.values.keys()) {
            const auto before = without.value(column);
            const auto after = one.values.value(column);
            without.insert(column, after);
            if (index > place && before != with.value(column) && tellsOfMembers(one.kind, column))
                one.values.insert(column, toldOf(one.kind, before, after, with.value(column)));
            with.insert(column, one.values.value(column));
        }
    }
}

/// It stands before what followed it, which leaves as it was before what it does not say itself. If that did
/// not happen, before what meets it, or leads the record on, on a later day. Where nothing follows any more,
/// it is what is left.
void placeBeforeNext(std::vector<RecordChange> &all, size_t place, const LateEvent &late,
                     const QJsonObject &putRight)
{
    const auto own = all.begin() + qsizetype(place);
    RecordChange change = *own;
    change.values = late.left;
    moveToDay(change, late.day, own->day);
    for (auto value = putRight.begin(); value != putRight.end(); ++value)
        change.values.insert(value.key(), value.value());
    auto next = std::find_if(all.begin(), own, [followedBy = late.followedBy](const RecordChange &one) {
        return one.sequence == followedBy;
    });
    if (next == own)
        next = std::find_if(all.begin(), own, [&](const RecordChange &one) {
            return !one.begins && change.day < one.day &&
                   (one.meets(change) || one.values.contains(u"state"_s));
        });
    if (next == own) {
        change.writeInto(own->values);
        return;
    }
    const auto before = stateUntil(all.begin(), next);
    for (const auto &column : change.values.keys())
        if (!next->values.contains(column))
            next->values.insert(column, before.value(column));
    // What is left at its own place only tells of entering.
    own->kind = RecordEvent::Noted;
    // What does not end it may lie between them, and counts after it.
    const auto between = std::find_if(all.begin(), next, [&](const RecordChange &one) {
        return !one.begins && change.day < one.day && one.meets(change);
    });
    all.insert(between, std::move(change));
}

/// It stands before the first that tells of one of its columns: of a correction, after the event that it puts
/// right. What follows tells of several facts as it would have, had it known.
void placeUntilTold(std::vector<RecordChange> &all, size_t place, const LateEvent &late)
{
    const auto own = all.begin() + qsizetype(place);
    RecordChange change = *own;
    change.values = late.left;
    if (change.corrects == 0)
        moveToDay(change, late.day, own->day);
    const auto corrected = std::find_if(
        all.begin(), own, [&](const RecordChange &one) { return one.sequence == change.corrects; });
    const auto next = std::find_if(corrected == own ? all.begin() : corrected, own, [&](const auto &one) {
        return (change.corrects > 0 ? !one.isOf(change.corrects) : !one.begins && change.day < one.day) &&
               one.meets(change);
    });
    if (next == own) {
        for (auto value = change.values.begin(); value != change.values.end(); ++value)
            if (!own->values.contains(value.key()))
                own->values.insert(value.key(), value.value());
        return;
    }
    // What none of them tells ends with the first.
    const auto before = stateUntil(all.begin(), next);
    for (const auto &column : change.values.keys())
        if (std::none_of(next, own, [&](const auto &one) { return one.values.contains(column); }))
            next->values.insert(column, before.value(column));
    const auto columns = own->values.keys();
    if (std::all_of(columns.begin(), columns.end(), tellsOfEntering))
        own->kind = RecordEvent::Noted;
    const auto inserted = all.insert(next, std::move(change));
    tellOnWith(all, inserted - all.begin());
}

} // namespace

void moveToDay(RecordChange &change, const QDate &wrongDay, const QDate &day)
{
    const auto wrong = wrongDay.toString(Qt::ISODate);
    for (auto value = change.values.begin(); value != change.values.end(); ++value)
        if (wrongDay.isValid() && value->toString() == wrong)
            *value = day.toString(Qt::ISODate);
    change.day = day;
    change.told = day;
}

void placeLate(std::vector<RecordChange> &all, const std::map<qint64, LateEvent> &lateEvents,
               const std::map<qint64, QJsonObject> &putRight)
{
    for (const auto &[sequence, late] : lateEvents) {
        const auto own = std::find_if(all.begin(), all.end(), [sequence = sequence](const RecordChange &one) {
            return one.sequence == sequence;
        });
        if (own == all.end())
            continue;
        const auto place = size_t(own - all.begin());
        const auto right = putRight.find(sequence);
        if (late.followedBy > 0)
            placeBeforeNext(all, place, late, right == putRight.end() ? QJsonObject() : right->second);
        else
            placeUntilTold(all, place, late);
    }
}

} // namespace licet
