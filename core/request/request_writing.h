#pragma once

#include "base/stamp.h"
#include "database/transaction.h"
#include "history/event_kind.h"
#include "request/request.h"

namespace licet {

/// Writes `after` over `before` with its event. ChangedMeanwhile when the stored state or revision is no
/// longer that of `before`; the revision goes up by one. StateForbids: no event of the table leads from the
/// one state to the other, or a draft is changed that was finalised. `also`: what the event says beside
/// columns; `doneBy`: who did it, where that is not who notes it; `restated`: the columns that the event says
/// even where they stay as they are.
Result<void> rewriteRequest(Transaction &transaction, const Request &before, Request after,
                            const EventKind &eventKind, const QString &note, const Stamp &stamp,
                            const QJsonObject &also = {}, const QString &doneBy = {},
                            const QStringList &restated = {});

/// Writes the request as it is without one of its events, with the revocation of that event. It may lead back
/// to a state to which the table has no way. ChangedMeanwhile.
Result<void> replayRequest(Transaction &transaction, const Request &before, Request after, qint64 event,
                           const QString &reason, const Stamp &stamp);

/// Other requests, authorizations and projects than it came from, or none, where records are brought or taken
/// out together; all else stays as it is stored. The event is of this kind.
Result<void> relinkRequest(Transaction &transaction, const Request &request, const EventKind &eventKind,
                           const Stamp &stamp);

/// Whether its draft can be written: while it is one; and while a request from outside is open, for no paper
/// of ours says otherwise and what its list left out is to be completed.
bool mayBeWritten(const Request &request);
/// StateForbids with the events that the state allows.
Error forbidden(RequestState state, RequestEvent event);

/// `before` after `event`, or StateForbids with the events that its state allows.
Result<Request> turned(const Request &before, RequestEvent event, const Stamp &stamp);

/// NotFinalised, FormNotHere, FormToRenew or VersionsVoid, with the request's name.
Error notFinalised(const Database &database, Id<Request> id);

/// The institution with this KBO number, or an id that is not set.
Result<Id<Institution>> institutionOf(const Database &database, const QString &kbo);

/// The institution that a request stands under with this draft: the one with its KBO number. A request that
/// has a number stays under the one in whose series the number is.
Result<Id<Institution>> institutionWith(const Database &database, const Request &request, const Draft &draft);

/// NumberStays where the draft names another institution than the one in whose series the request's number
/// is.
Result<void> checkSeries(const Database &database, const Request &request, const Draft &draft);

/// Forgets what was kept of a request's typing.
Result<void> dropAutosaved(Transaction &transaction, Id<Request> request);

} // namespace licet
