#pragma once

#include "authorization/received_program_number.h"
#include "base/stamp.h"
#include "request/request.h"

namespace licet {

class Transaction;

/// Brings what is kept of a number in line with the answers that bear it: a number that came with an answer
/// counts as received from the earliest of them, also where that one is entered late or put right, and goes
/// with the last of them. One that was entered by itself or by a list stays as it is. `of`: the request whose
/// answer was put right, which may bear another number by now.
Result<void> settleReceipt(Transaction &transaction, const ProgramNumber &number, Id<Institution> institution,
                           Environment environment, Id<Request> of, const Stamp &stamp);

/// An answer of `day` bears a number that is kept already: from that day, if it is earlier.
Result<void> receivedAlsoOn(Transaction &transaction, const ReceivedProgramNumber &known, QDate day,
                            const Stamp &stamp);

} // namespace licet
