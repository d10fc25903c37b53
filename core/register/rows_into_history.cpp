#include "register/rows_into_history.h"

#include "database/pending_step.h"
#include "history/history_query.h"
#include "register/every_record.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto step = u"rows-into-history"_s;

/// When and as what the difference is entered: by this program, and no later than what is there already.
template <class Record>
std::pair<EventKind, QDate> eventFor(const Record &, const Record &, QDate beginning)
{
    return {RecordEvent::Upgraded, beginning};
}
template <>
std::pair<EventKind, QDate> eventFor(const Snapshot &told, const Snapshot &row, QDate beginning)
{
    if (row.voidedOn && !told.voidedOn)
        return {RecordEvent::Voided, *row.voidedOn};
    return {RecordEvent::Upgraded, beginning};
}

template <class Record>
Result<void> tell(Transaction &transaction, const Record &told, const Record &row)
{
    const auto record = RecordRef::of(row.id);
    LICET_ASSIGN(const auto changes, changesOf(transaction.database(), record));
    Q_ASSERT(!changes.empty());
    // As the history has it, so that a column it never heard of is one that changes.
    LICET_ASSIGN(const auto state, stateAsOf(transaction.database(), record, {}));
    const auto whole = recordJson(told);
    QJsonObject before;
    for (const auto &name : state.keys())
        if (whole.contains(name))
            before.insert(name, whole.value(name));
    const auto [kind, day] = eventFor(told, row, changes.front().day);
    const Stamp stamp{u"licet"_s, day, QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC)};
    return appendEvent(transaction, EventDraft{record, kind, before, recordJson(row)}, stamp);
}

template <class Record>
Result<void> tellAll(Transaction &transaction)
{
    LICET_ASSIGN(const auto told, recordsAsOf<Record>(transaction.database(), {}));
    LICET_ASSIGN(const auto rows, RecordStore<Record>::all(transaction.database()));
    auto next = told.begin();
    for (const auto &row : rows) {
        while (next != told.end() && next->id < row.id)
            ++next;
        // An extract may have left out what would tell of a row.
        const bool isTold = next != told.end() && next->id == row.id;
        if (isTold && !changedColumns(*next, row).isEmpty())
            LICET_TRY(tell(transaction, *next, row));
    }
    return {};
}

} // namespace

Result<void> bringRowsIntoHistory(Database &database)
{
    LICET_ASSIGN(const bool pending, isPending(database, step));
    if (!pending)
        return {};
    LICET_ASSIGN(const auto transaction, Transaction::begin(database));
    LICET_TRY(forEveryRecord(
        [&]<class Record>(std::type_identity<Record>) { return tellAll<Record>(*transaction); }));
    LICET_TRY(takeStep(*transaction, step));
    return transaction->commit();
}

} // namespace licet
