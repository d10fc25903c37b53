#include "authorization/authorization_event.h"

#include "authorization/computed_state.h"
#include "history/event_correction.h"
#include "history/noted_late.h"
#include "history/revocation.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// What the event leaves in the record beside the state.
Authorization changed(const Authorization &before, AuthorizationEvent event, const QString &reason, QDate day)
{
    auto after = before;
    switch (event) {
    case AuthorizationEvent::Suspend:
        after.suspendedOn = day;
        return after;
    case AuthorizationEvent::Resume:
        after.suspendedOn.reset();
        return after;
    case AuthorizationEvent::End:
        after.endedOn = day;
        after.endedBecause = reason;
        return after;
    case AuthorizationEvent::Reinstate:
        after.suspendedOn.reset();
        after.endedOn.reset();
        after.endedBecause.clear();
        return after;
    case AuthorizationEvent::Change:
    case AuthorizationEvent::Transfer:
    case AuthorizationEvent::Complete:
    case AuthorizationEvent::Correct:
        return after;
    }
    Q_UNREACHABLE();
}

Result<void> rewrite(Transaction &transaction, const Authorization &before, const Authorization &after,
                     const EventKind &eventKind, const QString &note, const Stamp &stamp,
                     const QJsonObject &said = {}, const QStringList &restated = {})
{
    const bool isChanged = !changedColumns(before, after).isEmpty();
    if (!isChanged && said.isEmpty())
        return {};
    if (isChanged) {
        LICET_ASSIGN(Statement statement,
                     updateStatement(transaction.database(), before, after, u" AND state = :from"_s));
        statement.bind(u"from"_s, before.state);
        LICET_TRY(statement.run());
        if (statement.changedRows() != 1)
            return Error{ErrorKind::ChangedMeanwhile, u"authorization"_s, QString::number(before.id.row())};
    }
    auto left = recordJson(after);
    for (auto value = said.begin(); value != said.end(); ++value)
        left.insert(value.key(), value.value());
    return appendEvent(
        transaction,
        EventDraft{RecordRef::of(before.id), eventKind, jsonWithout(before, restated), left, note}, stamp);
}

/// The state that the event leads to. AuthorizationForbids.
Result<AuthorizationState> ledTo(const Authorization &before, AuthorizationEvent event, QDate day)
{
    const auto state = stateAfter(before.state, event);
    const bool needsRight = event == AuthorizationEvent::Change || event == AuthorizationEvent::Transfer;
    if (!state || (needsRight && hasEndedBy(before, day)))
        return Error{ErrorKind::AuthorizationForbids, codeOf(event), codeOf(before.state)};
    return *state;
}

} // namespace

Result<void> apply(Transaction &transaction, const Authorization &before, AuthorizationEvent event,
                   Authorization after, const QString &reason, const Stamp &stamp)
{
    LICET_ASSIGN(after.state, ledTo(before, event, stamp.happenedOn));
    after.id = before.id;
    return rewrite(transaction, before, after, event, reason.trimmed(), stamp);
}

QStringList withWhatStandsBeside(QStringList told)
{
    if (told.contains(u"request_id"))
        told << u"asked"_s;
    return told;
}

Result<void> applyUntilTold(Transaction &transaction, const Authorization &row, const Authorization &seen,
                            AuthorizationEvent event, const Authorization &written, const QString &reason,
                            const Stamp &stamp, const QStringList &restated)
{
    LICET_ASSIGN(const auto state, ledTo(row, event, stamp.happenedOn));
    LICET_ASSIGN(const auto changes, changesOf(transaction.database(), RecordRef::of(row.id)));
    auto columns = changedColumns(seen, written);
    if (columns.isEmpty())
        return {};
    for (const auto &column : restated)
        if (!columns.contains(column))
            columns << column;
    const auto later =
        withWhatStandsBeside(toldForLater(changes, columns + QStringList{u"request_id"_s}, stamp.happenedOn));
    const auto json = recordJson(written);
    auto now = recordJson(row);
    QJsonObject left;
    QStringList told;
    for (const auto &column : columns)
        if (later.contains(column)) {
            left.insert(column, json.value(column));
        } else {
            now.insert(column, json.value(column));
            told << column;
        }
    LICET_ASSIGN(auto after, RecordSql<Authorization>::fromJson(row.id, now));
    after.state = state;
    return rewrite(transaction, row, after, event, reason.trimmed(), stamp, saidUntilThen(left), told);
}

Result<std::optional<QDate>> recordEvent(Transaction &transaction, Id<Authorization> id,
                                         AuthorizationEvent event, const QString &reason, QDate today,
                                         const Stamp &stamp)
{
    if (stamp.happenedOn > today)
        return Error{ErrorKind::DayInFuture, {}, stamp.happenedOn.toString(Qt::ISODate)};
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::ReasonMissing, codeOf(event)};
    LICET_ASSIGN(const auto before, RecordStore<Authorization>::get(transaction.database(), id));
    const auto after = changed(before, event, reason.trimmed(), stamp.happenedOn);
    LICET_TRY(apply(transaction, before, event, after, reason, stamp));
    const auto earliest = before.suspendedOn ? before.suspendedOn : before.validFrom;
    return earliest && stamp.happenedOn < *earliest ? earliest : std::nullopt;
}

Result<void> correctDay(Transaction &transaction, Id<Authorization> id, qint64 event, QDate day,
                        const QString &reason, QDate today, const Stamp &stamp)
{
    if (day > today)
        return Error{ErrorKind::DayInFuture, {}, day.toString(Qt::ISODate)};
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::ReasonMissing, codeOf(RecordEvent::Corrected)};
    const auto &database = transaction.database();
    LICET_ASSIGN(const auto before, RecordStore<Authorization>::get(database, id));
    const auto corrected = eventAt(database, event);
    if (!corrected || corrected->record != RecordRef::of(id))
        return Error{ErrorKind::NotFound, u"event"_s, QString::number(event)};
    if (!hasDayToCorrect(corrected->kind))
        return Error{ErrorKind::NotOfThisEvent, u"day"_s, corrected->kind.code()};
    LICET_TRY(checkHappened(database, *corrected));
    LICET_ASSIGN(const auto moved, CorrectedRecord<Authorization>::of(database, before, event, day));
    return writeCorrection(transaction, before, moved, event, day, reason.trimmed(), stamp);
}

bool hasDayToCorrect(const EventKind &eventKind)
{
    const auto event = eventKind.as<AuthorizationEvent>();
    return event && std::find(recordedAuthorizationEvents.begin(), recordedAuthorizationEvents.end(),
                              *event) != recordedAuthorizationEvents.end();
}

std::optional<QDate> lastDayOf(const Event &event)
{
    if (event.record.kind != RecordKind::Authorization || event.kind != AuthorizationEvent::End)
        return {};
    const auto end = QDate::fromString(event.after.value(u"ended_on"_s).toString(), Qt::ISODate);
    return end.isValid() ? std::optional(end.addDays(-1)) : std::nullopt;
}

Result<void> linkToRequest(Transaction &transaction, Id<Authorization> id, Id<Request> request,
                           const EventKind &eventKind, const Stamp &stamp)
{
    LICET_ASSIGN(const auto before, RecordStore<Authorization>::get(transaction.database(), id));
    auto after = before;
    after.request = request;
    return rewrite(transaction, before, after, eventKind, {}, stamp);
}

Result<std::map<Id<Authorization>, std::vector<Suspension>>>
suspensions(const Database &database, const std::optional<QDateTime> &knownBefore)
{
    LICET_ASSIGN(const auto last, lastKnown(database, knownBefore));
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(
            database,
            u"SELECT record_id, kind, happened_on, sequence FROM event WHERE record = 'authorization' "
            "AND kind IN ('suspended', 'resumed', 'reinstated') AND sequence <= :last ORDER BY sequence"_s));
    statement.bind(u"last"_s, last);
    LICET_ASSIGN(const auto corrected, correctedDays(database, RecordKind::Authorization, last));
    LICET_ASSIGN(const auto revoked, revokedEvents(database, RecordKind::Authorization, last));
    std::map<Id<Authorization>, std::vector<Suspension>> all;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return all;
        LICET_ASSIGN(const auto id, statement.read<Id<Authorization>>(0));
        LICET_ASSIGN(const auto kind, statement.read<QString>(1));
        LICET_ASSIGN(auto day, statement.read<QDate>(2));
        LICET_ASSIGN(const auto sequence, statement.read<qint64>(3));
        if (revoked.count(sequence) > 0)
            continue;
        if (const auto right = corrected.find(sequence); right != corrected.end())
            day = right->second;
        auto &of = all[id];
        if (kind == codeOf(AuthorizationEvent::Suspend))
            of.push_back({day, {}});
        else if (!of.empty() && !of.back().until)
            of.back().until = day;
    }
}

AuthorizationState stateOn(const Authorization &authorization, const std::vector<Suspension> &suspensions,
                           QDate day)
{
    const auto state = stateOn(authorization, day);
    if (state != AuthorizationState::Active)
        return state;
    for (const auto &one : suspensions)
        if (one.from <= day && (!one.until || day < *one.until))
            return AuthorizationState::Suspended;
    return state;
}

} // namespace licet
