#pragma once

#include "register/register.h"

namespace licet::test {

/// Facts and state of a record as a test needs them, past its store and its table of transitions; with its
/// event, as every writing.
template <TableRecord Record>
Result<void> makeAs(Register &reg, const Record &record, const Stamp &stamp)
{
    return reg.write([&](Transaction &transaction) -> Result<void> {
        LICET_ASSIGN(const auto before, RecordStore<Record>::get(transaction.database(), record.id));
        LICET_ASSIGN(Statement statement, updateStatement(transaction.database(), before, record));
        LICET_TRY(statement.run());
        return appendEvent(transaction,
                           EventDraft{RecordRef::of(record.id), RecordEvent::Changed, recordJson(before),
                                      recordJson(record)},
                           stamp);
    });
}

} // namespace licet::test
