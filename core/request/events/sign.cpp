#include "base/text_fold.h"
#include "database/content_store.h"
#include "history/record_store.h"
#include "history/revocation.h"
#include "request/events/electronic_signing.h"
#include "request/events/events.h"
#include "request/request_writing.h"
#include "request/signing.h"

#include <algorithm>
#include <limits>

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
Result<void> signInstead(EventWork &work, const SnapshotContent &paper, const QString &printed,
                         const QString &name)
{
    const bool isPrinted = foldForComparison(name) == foldForComparison(printed);
    // Whom the paper names may sign it although away, or no longer in office: that is what happened.
    if (isPrinted && signsAsPrinted(paper, work.facts, name, work.stamp.happenedOn))
        return Error{ErrorKind::SignsAsPrinted, name};
    if (work.input.note.trimmed().isEmpty())
        return Error{ErrorKind::ReasonMissing, codeOf(work.event)};
    if (!work.facts.institution) {
        work.recorded.isEntitled = work.recorded.isSignerKnown = false;
        return {};
    }
    const auto right = signingRight(work.facts, postBeside(paper, printed), name, work.stamp.happenedOn);
    work.recorded.isEntitled = right.maySign;
    work.recorded.isSignerKnown = right.signatory.entitlement != Entitlement::UnknownPerson;
    return {};
}

const QString *nameIn(const QStringList &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const QString &one) {
        return foldForComparison(one) == foldForComparison(name);
    });
    return found == names.end() ? nullptr : &*found;
}

/// Whose signature on the paper it is, or stands for; of several the first that is awaited, where nobody is
/// named.
Result<QString> signatureOf(const EventWork &work, const SnapshotContent &paper)
{
    const auto &signatures = work.before.signatures;
    if (signatures.empty())
        return paper.signatory.name;
    const auto awaited = awaitedSignatories(signatures);
    const auto &said = work.input.signsInstead ? work.input.signsFor : work.input.signedBy;
    if (said.trimmed().isEmpty())
        return awaited.front();
    if (const auto *name = nameIn(awaited, said))
        return *name;
    const auto given = givenSignatories(signatures);
    if (const auto *name = nameIn(given, said))
        return Error{ErrorKind::AlreadyRecorded, *name};
    return Error{ErrorKind::SignatoryDiffers, awaited.join(u", "_s), said.simplified()};
}

/// The number in the history of the signature before.
Result<qint64> sequenceOfSignature(const EventWork &work)
{
    LICET_ASSIGN(const auto trail, events(work.transaction.database(), std::numeric_limits<int>::max(),
                                          RecordRef::of(work.before.id)));
    const auto last = std::find_if(trail.begin(), trail.end(), [&](const Event &one) {
        return one.kind == RequestEvent::Sign && !revocationOf(trail, one.sequence);
    });
    return last == trail.end() ? qint64(0) : last->sequence;
}

/// One of several signatures. They are recorded in the order of their days: what the register says of a day
/// in between follows from it.
Result<void> noteSignature(EventWork &work, const QString &printed)
{
    const auto day = work.stamp.happenedOn;
    auto &signatures = work.after.signatures;
    if (const auto before = lastSignedOn(signatures); before && day < *before) {
        LICET_ASSIGN(const auto sequence, sequenceOfSignature(work));
        return Error{ErrorKind::BeforeLaterEvent, u"request sign"_s, before->toString(Qt::ISODate),
                     QString::number(sequence)};
    }
    for (auto &one : signatures)
        if (one.name == printed)
            one.signedOn = day;
    work.recorded.stillToSign = awaitedSignatories(signatures);
    if (work.recorded.stillToSign.isEmpty())
        return {};
    work.after.state = work.before.state;
    work.after.stateSince = work.before.stateSince;
    return {};
}

} // namespace

Result<void> sign(EventWork &work)
{
    auto &database = work.transaction.database();
    LICET_ASSIGN(const auto version, versionInForce(database, work.before.id));
    LICET_ASSIGN(const auto bytes, readContent(database, version.data));
    LICET_ASSIGN(const auto paper, readJsonBytes<SnapshotContent>(bytes));
    LICET_ASSIGN(const auto printed, signatureOf(work, paper));
    const auto name = work.input.signedBy.trimmed().isEmpty() ? printed : work.input.signedBy;
    if (work.input.signsInstead)
        LICET_TRY(signInstead(work, paper, printed, name));
    else
        LICET_TRY(signsAsPrinted(paper, work.facts, name, work.stamp.happenedOn));
    LICET_TRY(noteSignature(work, printed));
    LICET_TRY(readSignedFiles(work, version, name));
    if (!work.recorded.stillToSign.isEmpty())
        return {};
    auto isSigned = version;
    isSigned.signedOn = work.stamp.happenedOn;
    return RecordStore<Snapshot>::update(work.transaction, isSigned, work.stamp, RecordEvent::Signed);
}

} // namespace licet::events_of_requests
