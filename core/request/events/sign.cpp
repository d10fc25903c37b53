#include "base/text_fold.h"
#include "database/content_store.h"
#include "history/record_store.h"
#include "request/events/electronic_signing.h"
#include "request/events/events.h"
#include "request/request_writing.h"
#include "request/signing.h"

namespace licet::events_of_requests {

using namespace Qt::StringLiterals;

namespace {

Result<Snapshot> versionInForce(const Database &database, Id<Request> id)
{
    LICET_ASSIGN(const auto all, RecordStore<Snapshot>::where(database, u"request_id"_s, id));
    if (all.empty() || all.back().voidedOn)
        return notFinalised(database, id);
    return all.back();
}

/// The paper is signed, by somebody else than it names: that is recorded with its reason, and whether the
/// mandate allowed it.
Result<void> signInstead(EventWork &work, const SnapshotContent &paper, const QString &name)
{
    if (foldForComparison(name) == foldForComparison(paper.signatory.name))
        return Error{ErrorKind::SignsAsPrinted, name};
    if (work.input.note.trimmed().isEmpty())
        return Error{ErrorKind::ReasonMissing, codeOf(work.event)};
    const auto entitlement =
        work.facts.institution
            ? signatoryOn(*work.facts.institution, work.facts.staff, name, work.stamp.happenedOn).entitlement
            : Entitlement::UnknownPerson;
    work.recorded.isEntitled = maySign(entitlement);
    work.recorded.isSignerKnown = entitlement != Entitlement::UnknownPerson;
    return {};
}

} // namespace

Result<void> sign(EventWork &work)
{
    auto &database = work.transaction.database();
    LICET_ASSIGN(const auto version, versionInForce(database, work.before.id));
    LICET_ASSIGN(const auto bytes, readContent(database, version.data));
    LICET_ASSIGN(const auto paper, readJsonBytes<SnapshotContent>(bytes));
    const auto name = work.input.signedBy.trimmed().isEmpty() ? paper.signatory.name : work.input.signedBy;
    if (work.input.signsInstead)
        LICET_TRY(signInstead(work, paper, name));
    else
        LICET_TRY(signsAsPrinted(paper, work.facts, name, work.stamp.happenedOn));
    LICET_TRY(readSignedFiles(work, version, name));
    auto isSigned = version;
    isSigned.signedOn = work.stamp.happenedOn;
    return RecordStore<Snapshot>::update(work.transaction, isSigned, work.stamp, RecordEvent::Signed);
}

} // namespace licet::events_of_requests
