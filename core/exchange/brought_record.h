#pragma once

#include "base/stamp.h"
#include "exchange/file_kinds.h"

namespace licet {

/// Makes whole and judges what a file says of a record, beyond what each member's own type says: usual values
/// for what it leaves out, and the first thing that can't be, with its path.
Result<void> completeBrought(Institution &institution, const QString &path, const Stamp &stamp);
Result<void> completeBrought(Certificate &certificate, const QString &path, const Stamp &stamp);
Result<void> completeBrought(Mandate &mandate, const QString &path, const Stamp &stamp);
Result<void> completeBrought(Authorization &authorization, const QString &path, const Stamp &stamp);
Result<void> completeBrought(Absence &absence, const QString &path, const Stamp &stamp);
Result<void> completeBrought(Recipient &recipient, const QString &path, const Stamp &stamp);
Result<void> completeBrought(ReceivedProgramNumber &number, const QString &path, const Stamp &stamp);
Result<void> completeBrought(ClosingDay &day, const QString &path, const Stamp &stamp);
Result<void> completeBrought(AnswerTerm &term, const QString &path, const Stamp &stamp);
Result<void> completeBrought(Request &request, const QString &path, const Stamp &stamp);
Result<void> completeBrought(Setback &setback, const QString &path, const Stamp &stamp);
Result<void> completeBrought(Chase &chase, const QString &path, const Stamp &stamp);
template <class Record>
Result<void> completeBrought(Record &, const QString &, const Stamp &)
{
    return {};
}

} // namespace licet
