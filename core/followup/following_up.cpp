#include "followup/following_up.h"

#include "followup/due_news.h"
#include "followup/due_reader.h"
#include "history/record_store.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Snooze>> earlierSnoozes(const Database &database, const Snooze &snooze)
{
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(database, RecordSql<Snooze>::select(u"WHERE kind = :kind AND record = :record "
                                                               "AND record_id = :id"_s)));
    statement.bind(u"kind"_s, snooze.kind)
        .bind(u"record"_s, snooze.record.kind)
        .bind(u"id"_s, snooze.record.id);
    return readAll<Snooze>(statement);
}

} // namespace

Result<void> snooze(Transaction &transaction, const Snooze &snooze, const Stamp &stamp)
{
    if (snooze.until <= stamp.happenedOn)
        return Error{ErrorKind::SnoozeInPast, {}, snooze.until.toString(Qt::ISODate)};
    if (snooze.reason.trimmed().isEmpty())
        return Error{ErrorKind::ReasonMissing, u"snooze"_s};
    LICET_ASSIGN(const auto earlier, earlierSnoozes(transaction.database(), snooze));
    auto kept = snooze;
    kept.snoozedOn = stamp.happenedOn;
    kept.reason = snooze.reason.trimmed();
    if (earlier.empty()) {
        LICET_ASSIGN([[maybe_unused]] const auto id, RecordStore<Snooze>::insert(transaction, kept, stamp));
        return {};
    }
    kept.id = earlier.front().id;
    return RecordStore<Snooze>::update(transaction, kept, stamp);
}

Result<void> snoozeForADay(Database &database, const QString &key, const QString &reason, const Stamp &stamp)
{
    const auto due = readDueKey(key);
    if (!due)
        return Error{ErrorKind::NotFound, u"due"_s, key};
    LICET_ASSIGN(const auto facts, readDueFacts(database, stamp.happenedOn));
    Snooze snoozed;
    snoozed.kind = due->kind;
    snoozed.record = due->record;
    snoozed.until = facts.calendar.nextWorkingDay(stamp.happenedOn.addDays(1));
    snoozed.reason = reason;
    return snooze(database, snoozed, stamp);
}

Result<void> snooze(Database &database, const Snooze &snoozed, const Stamp &stamp)
{
    return writeTogether(database,
                         [&](Transaction &transaction) { return snooze(transaction, snoozed, stamp); });
}

Result<void> finishReminder(Transaction &transaction, Id<Reminder> id, const Stamp &stamp)
{
    LICET_ASSIGN(auto reminder, RecordStore<Reminder>::get(transaction.database(), id));
    reminder.doneOn = stamp.happenedOn;
    return RecordStore<Reminder>::update(transaction, reminder, stamp);
}

Result<void> finishReminder(Database &database, Id<Reminder> id, const Stamp &stamp)
{
    return writeTogether(database,
                         [&](Transaction &transaction) { return finishReminder(transaction, id, stamp); });
}

} // namespace licet
