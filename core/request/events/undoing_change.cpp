#include "request/events/undoing_change.h"

#include "authorization/authorization_event.h"
#include "history/foretold.h"
#include "history/record_store.h"
#include "request/answer/asked_line.h"
#include "request/answer/granted_rights.h"
#include "request/answer/line_numbers.h"
#include "request/events/answered_line.h"

#include <QSet>

#include <set>

namespace licet::events_of_requests {

using namespace Qt::StringLiterals;

namespace {

/// What other requests changed of the authorization whose answers grant it no more.
Result<std::set<qint64>> takenBackSince(const EventWork &work, const Authorization &one,
                                        const std::vector<RecordChange> &changes)
{
    const auto &database = work.transaction.database();
    std::set<qint64> others;
    for (const auto &change : changes)
        if (const auto id = change.values.value(u"request_id"_s).toInteger();
            id > 0 && id != work.before.id.row())
            others.insert(id);
    std::set<qint64> takenBack;
    for (const auto id : others) {
        const auto other = RecordStore<Request>::get(database, Id<Request>(id));
        if (!other && other.error().kind == ErrorKind::NotFound)
            continue;
        if (!other)
            return other.error();
        const auto line = askedLineOf(other->draft, one);
        const auto *answer = line ? answerOn(other->answer, *line) : nullptr;
        if (other->state == RequestState::Executed && (!answer || isGranted(answer->outcome)))
            continue;
        LICET_ASSIGN(const auto answered, changesByAnswers(database, other->id, one.id));
        takenBack.insert(answered.begin(), answered.end());
    }
    return takenBack;
}

/// The columns that the request changed of the authorization by a day, as they are then without it: as they
/// were before, or as something else left them since. Nothing where the request made it.
Result<std::optional<QJsonObject>> stoodWithout(const EventWork &work, const Authorization &one, QDate day)
{
    const auto &database = work.transaction.database();
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(one.id)));
    LICET_ASSIGN(const auto answered, changesByAnswers(database, work.before.id, one.id));
    LICET_ASSIGN(const auto takenBack, takenBackSince(work, one, changes));
    QJsonObject without;
    QSet<QString> ours;
    for (const auto &change : changes) {
        if (change.begins && change.values.value(u"request_id"_s).toInteger() == work.before.id.row())
            return std::optional<QJsonObject>();
        if (!change.begins && day < change.day)
            continue;
        const auto about = change.corrects > 0 ? change.corrects : change.sequence;
        if (!change.begins && takenBack.count(about) > 0)
            continue;
        const bool isOurs =
            !change.begins && (answered.count(about) > 0 ||
                               change.values.value(u"request_id"_s).toInteger() == work.before.id.row());
        for (auto value = change.values.begin(); value != change.values.end(); ++value)
            if (isOurs)
                ours.insert(value.key());
            else
                without.insert(value.key(), value.value());
    }
    QJsonObject stood;
    for (const auto &column : ours)
        stood.insert(column, without.contains(column) ? without.value(column) : QJsonValue::Null);
    return std::optional(stood);
}

Result<void> undoChangeOn(EventWork &work, Id<Authorization> id, QDate day)
{
    const auto &database = work.transaction.database();
    LICET_ASSIGN(const auto row, RecordStore<Authorization>::get(database, id));
    LICET_ASSIGN(const auto stood, stoodWithout(work, row, day));
    LICET_ASSIGN(const auto seen, holdingOn(database, row, day));
    auto json = recordJson(seen);
    if (stood)
        for (auto value = stood->begin(); value != stood->end(); ++value)
            json.insert(value.key(), value.value());
    LICET_ASSIGN(const auto after, RecordSql<Authorization>::fromJson(id, json));
    if (changedColumns(seen, after).isEmpty())
        return {};
    auto stamp = work.stamp;
    stamp.happenedOn = day;
    return applyUntilTold(work.transaction, row, seen, AuthorizationEvent::Change, after, work.input.note,
                          stamp);
}

} // namespace

Result<bool> isChangedBy(const EventWork &work, const Authorization &right)
{
    LICET_ASSIGN(const auto stood, stoodWithout(work, right, {9999, 12, 31}));
    return stood && !stood->isEmpty();
}

Result<void> undoChange(EventWork &work, const Authorization &before)
{
    LICET_ASSIGN(auto days, stillToCome(work, before.id));
    days.insert(work.stamp.happenedOn);
    for (const auto &day : days)
        LICET_TRY(undoChangeOn(work, before.id, day));
    return {};
}

} // namespace licet::events_of_requests
