#pragma once

#include "followup/chase_facts.h"
#include "followup/written_dispatch.h"
#include "request/events/event_input.h"

#include <functional>

namespace licet {

// The order in which papers leave, the same in the window and on the command line: packed, written, handed
// over, and recorded once somebody says that they have left.

/// What is written for an envelope.
struct WrittenPapers
{
    QByteArray whole; ///< as it goes out
    QByteArray kept;  ///< the part that is kept with the event: the papers behind it are kept already
};

/// Given by documents and exchange.
struct PaperWriters
{
    std::function<Result<WrittenPapers>(const Envelope &, ChaseWay, QDate)> send;
    std::function<Result<WrittenPapers>(const ChasedEnvelope &, ChaseWay)> chase;
};

/// What the signed form of a request without a scan does, where its sending did not say how it went.
enum class SignedForms {
    MustBeAttached, ///< ScanMissing without it: an unsigned form never leaves in its place unsaid
    GoByPost        ///< the letter says so
};

/// Papers that are written and have not left.
struct Outgoing
{
    DispatchKind kind = DispatchKind::Send;
    ChaseWay way = ChaseWay::Mail;
    QDate day;
    QString recipient; ///< code
    QString recipientName;
    QString senderName;
    Language language = Language::Dutch;
    std::vector<Id<Request>> requests;
    QString fileName; ///< suggested, with its ending; then as the user has chosen it
    WrittenPapers papers;
};

/// Of signed requests to one recipient, one letter for each language of their forms. Errors as of
/// packEnvelopes, ScanMissing, and of the writers.
Result<std::vector<Outgoing>> prepareSending(const Database &database,
                                             const std::vector<Id<Request>> &requests, SignedForms forms,
                                             ChaseWay way, QDate day, const PaperWriters &writers);
/// Of requests that wait, one for each recipient, sender and language. Errors as of packChases, ScanMissing,
/// and of the writers.
Result<std::vector<Outgoing>> prepareChases(const Database &database,
                                            const std::vector<Id<Request>> &requests, SignedForms forms,
                                            ChaseWay way, QDate day, const PaperWriters &writers);

/// Those of an envelope whose signed form is neither attached nor known to have left, by name: an unsigned
/// one would go in its place unsaid.
QStringList withoutSignedForm(const Envelope &envelope);

/// Notes that papers were written, in the place of what was written for the same before.
Result<void> keepWritten(Transaction &transaction, const Outgoing &outgoing, const Stamp &stamp);

/// One envelope that was written and of which nobody has said yet that it left.
struct WaitingDispatch
{
    Dispatch first;
    std::vector<Dispatch> all; ///< one a request
    QStringList names;         ///< of the requests (request/request_name.h)
    bool isAnswered = false;   ///< a reminder, and an answer came since: it left before that, or not at all
};
/// The oldest first. One that became idle, for its request was sent, withdrawn or made anew, is not among
/// them.
Result<std::vector<WaitingDispatch>> waitingDispatches(const Database &database);

/// Whether one may be chased twice on a day.
enum class Again { No, Yes };

/// A reminder went out, or was given by telephone: the next one is counted from it. Adds an event "chased" to
/// the request, with what was said, the files that went along and the letter that was written for it.
/// NotPending unless the request waits on somebody else; AlreadyChased.
Result<void> recordChase(Transaction &transaction, const Chase &chase, const QString &note,
                         const std::vector<NewFile> &files, const Stamp &stamp, Again again = Again::No);
/// AlreadyChased where one of them was chased at the same office on that day.
Result<void> checkNotChased(const Database &database, const ChasedEnvelope &chase);

/// The letters that were written of a kind for a request, as files of the event by which they leave.
Result<std::vector<NewFile>> writtenLetters(const Database &database, Id<Request> request, DispatchKind kind);
/// Forgets what was written of a kind for a request: it left, or never will.
Result<void> dropWritten(Transaction &transaction, Id<Request> request, DispatchKind kind,
                         const Stamp &stamp);

} // namespace licet
