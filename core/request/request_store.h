#pragma once

#include "base/stamp.h"
#include "database/transaction.h"
#include "history/event_kind.h"
#include "request/check.h"
#include "request/events/event_input.h"
#include "request/request_reader.h"

namespace licet {

/// What a check of the request's draft found, as it is frozen beside its version.
Result<SnapshotCheck> checkOf(const Database &database, const Request &request, const Facts &facts,
                              const CheckOutcome &outcome);

/// What a new request came from.
struct RequestLinks
{
    Id<Request> copiedFrom = {};
    Id<Authorization> preparedFrom = {};
    Id<Project> project = {};
};

/// Who will sign a version that is issued anew, and on which day.
struct NewSignatory
{
    QString name;
    std::optional<QDate> signingDay; ///< by which it is to be signed
};

/// Requests, their frozen versions and their states. Each writing function is one transaction with its event.
class RequestStore : public RequestReader
{
public:
    explicit RequestStore(Database &database) : RequestReader(database), m_database(database) {}

    /// TooManyServices; so does `save` where lines are added.
    Result<Id<Request>> create(const Draft &draft, const Stamp &stamp, const RequestLinks &links = {});
    /// As `create`, within a larger transaction.
    Result<Id<Request>> create(Transaction &transaction, const Draft &draft, const Stamp &stamp,
                               const RequestLinks &links = {});
    /// Writes the draft and one event when something changed. StateForbids unless it is a draft,
    /// ChangedMeanwhile when `revision` is no longer the stored one. Drops what was kept of it.
    Result<void> save(Id<Request> id, qint64 revision, const Draft &draft, const ConsultantAdvice &advice,
                      const Stamp &stamp);
    /// Keeps typing in a scratch row, without an event.
    Result<void> keep(Id<Request> id, const Draft &draft, const ConsultantAdvice &advice,
                      const QDateTime &at);
    /// Writes whatever a crash left in scratch rows as events "recovered"; how many requests.
    Result<int> recoverAutosaved(const Stamp &stamp);

    /// Checks, numbers, freezes, renders and records in one transaction. ErrorsRemain when the check finds
    /// errors. `facts` were read for `stamp.happenedOn` and the stored draft.
    Result<Snapshot> finalise(Id<Request> id, const Facts &facts, const Stamp &stamp,
                              const PaperRenderer &render);
    /// Somebody else signs than the paper names: reopens for `reason`, puts the signatory and the signing day
    /// into the draft and finalises the next version of the same number, all or nothing. Errors as of
    /// `record` and `finalise`.
    Result<Snapshot> reissue(Id<Request> id, const NewSignatory &signatory, const QString &reason,
                             const Stamp &stamp, const PaperRenderer &render);
    /// Every event but finalise, with what it brings about, in one transaction (request/events). `facts` were
    /// read for the day on which it happened. StateForbids, ReasonMissing, DayInFuture (after `today`),
    /// MandateUnusable and SignatoryDiffers (sign), ProgramNumberMissing and NumberOfAnother (execute).
    Result<EventOutcome> record(Id<Request> id, RequestEvent event, const EventInput &input,
                                const Facts &facts, const Stamp &stamp);
    /// As `record`, within a larger transaction: several requests that are led together.
    Result<EventOutcome> record(Transaction &transaction, Id<Request> id, RequestEvent event,
                                const EventInput &input, const Facts &facts, const Stamp &stamp);
    /// A note, files, or a correction of an earlier event (`about`, its sequence, NotFound when it is not one
    /// of this request): an event that changes no state. `kind`: Noted, Attached, Corrected.
    Result<void> remark(Id<Request> id, RecordEvent kind, const EventInput &input,
                        std::optional<qint64> about, const Stamp &stamp);
    /// Asks PPKB or the security service, or notes that they answered; a draft then waits on them.
    Result<void> ask(Id<Request> id, const Question &question, const Stamp &stamp);
    /// The pending question was answered on the stamp's day: `said` holds the answer, and files that came
    /// with it. NotFound when none is pending, ReasonMissing when it says nothing.
    Result<void> answerQuestion(Id<Request> id, const EventInput &input, const Stamp &stamp);
    /// Decline, reopen, withdraw: the present version becomes void where the state says so. ReasonMissing
    /// when `reason` is empty.
    Result<void> turnBack(Id<Request> id, RequestEvent event, const QString &reason, const QString &field,
                          const Stamp &stamp);

private:
    Result<Snapshot> finalise(Transaction &transaction, Id<Request> id, const Facts &facts,
                              const Stamp &stamp, const PaperRenderer &render);

    Database &m_database;
};

} // namespace licet
