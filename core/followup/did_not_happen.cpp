#include "followup/did_not_happen.h"

#include "database/transaction.h"
#include "files/attachment.h"
#include "followup/snooze.h"
#include "followup/written_dispatch.h"
#include "history/revocation.h"
#include "request/corrections/correcting.h"

#include <algorithm>
#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Our own papers leave with these.
bool leavesWith(const EventKind &kind)
{
    return kind == RequestEvent::Send || kind == RequestEvent::AnswerInformation ||
           kind == RecordEvent::Chased;
}

QStringList lettersOf(const std::vector<Attachment> &files, qint64 event)
{
    QStringList names;
    for (const auto &one : files)
        if (one.event == event && one.role == AttachmentRole::Letter)
            names << one.name;
    return names;
}

/// What left after the event, and what was written since it happened.
Result<std::vector<LeftMeanwhile>> leftAfter(const Database &database, Id<Request> request, qint64 event,
                                             QDate happenedOn)
{
    const auto record = RecordRef::of(request);
    LICET_ASSIGN(const auto trail, events(database, std::numeric_limits<int>::max(), record));
    LICET_ASSIGN(const auto files, attachmentsOf(database, record));
    std::vector<LeftMeanwhile> left;
    for (auto one = trail.rbegin(); one != trail.rend(); ++one)
        if (one->sequence > event && leavesWith(one->kind) && !revocationOf(trail, one->sequence))
            left.push_back({asCorrected(trail, *one).happenedOn.value_or(one->happenedOn), one->kind, false,
                            lettersOf(files, one->sequence)});
    LICET_ASSIGN(const auto written, RecordStore<Dispatch>::where(database, u"request_id"_s, request));
    for (const auto &one : written)
        if (one.writtenOn >= happenedOn)
            left.push_back({one.writtenOn,
                            one.kind == DispatchKind::Send ? EventKind(RequestEvent::Send)
                                                           : EventKind(RecordEvent::Chased),
                            true,
                            {one.fileName}});
    std::stable_sort(left.begin(), left.end(), [](const LeftMeanwhile &one, const LeftMeanwhile &other) {
        return one.day < other.day;
    });
    return left;
}

/// What was written for the event and waited no more once it was noted.
Result<std::vector<Dispatch>> writtenFor(const Database &database, const Event &event)
{
    LICET_ASSIGN(const auto together, enteredTogether(database, event, false));
    std::vector<Dispatch> all;
    for (const auto &one : together) {
        if (one.record.kind != RecordKind::Dispatch || one.kind != RecordEvent::Removed)
            continue;
        LICET_ASSIGN(const auto state,
                     stateBefore(database, one.record.table(), one.record.id, one.sequence));
        LICET_ASSIGN(auto written, RecordSql<Dispatch>::fromJson(Id<Dispatch>(one.record.id), state));
        if (RecordRef::of(written.request) == event.record)
            all.push_back(std::move(written));
    }
    return all;
}

/// Somebody has yet to say that it left, unless another one was written since.
Result<void> letWaitAgain(Transaction &transaction, const std::vector<Dispatch> &written, const Stamp &stamp)
{
    for (const auto &one : written) {
        LICET_ASSIGN(const auto waiting,
                     RecordStore<Dispatch>::where(transaction.database(), u"request_id"_s, one.request));
        const bool isWrittenAnew = std::any_of(waiting.begin(), waiting.end(),
                                               [&](const Dispatch &other) { return other.kind == one.kind; });
        if (isWrittenAnew)
            continue;
        LICET_ASSIGN([[maybe_unused]] const auto id, RecordStore<Dispatch>::insert(transaction, one, stamp));
    }
    return {};
}

Result<Revoked> revoke(Transaction &transaction, Id<Request> request, qint64 event, const QString &reason,
                       const Stamp &stamp)
{
    auto &database = transaction.database();
    LICET_ASSIGN(auto revoked, revokeEvent(transaction, request, event, reason, stamp));
    LICET_ASSIGN(revoked.left, leftAfter(database, request, event, revoked.happenedOn));
    LICET_ASSIGN(const auto noted, eventAt(database, event));
    LICET_ASSIGN(const auto written, writtenFor(database, noted));
    LICET_TRY(letWaitAgain(transaction, written, stamp));
    return revoked;
}

Result<RevokedOfDossier> revoke(Transaction &transaction, Id<Decision> dossier, qint64 event,
                                const QString &reason, const Stamp &stamp)
{
    LICET_ASSIGN(const auto revoked, revokeEvent(transaction, dossier, event, reason, stamp));
    if (!revoked.review.isSet())
        return revoked;
    LICET_ASSIGN(const auto snoozes, RecordStore<Snooze>::all(transaction.database()));
    for (const auto &one : snoozes)
        if (one.record == RecordRef::of(revoked.review))
            LICET_TRY(RecordStore<Snooze>::takeBack(transaction, one, stamp, reason.trimmed()));
    return revoked;
}

} // namespace

Result<Revoked> recordDidNotHappen(Database &database, Id<Request> request, qint64 event,
                                   const QString &reason, const Stamp &stamp)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(database));
    LICET_ASSIGN(auto revoked, revoke(*transaction, request, event, reason, stamp));
    LICET_TRY(transaction->commit());
    return revoked;
}

Result<Revoked> foretellDidNotHappen(Database &database, Id<Request> request, qint64 event,
                                     const Stamp &stamp)
{
    // Done and not kept: so what is told is what will be.
    LICET_ASSIGN(const auto transaction, Transaction::begin(database, Telling::Quiet));
    return revoke(*transaction, request, event, u"foretold"_s, stamp);
}

Result<RevokedOfDossier> recordDidNotHappen(Database &database, Id<Decision> dossier, qint64 event,
                                            const QString &reason, const Stamp &stamp)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(database));
    LICET_ASSIGN(const auto revoked, revoke(*transaction, dossier, event, reason, stamp));
    LICET_TRY(transaction->commit());
    return revoked;
}

Result<RevokedOfDossier> foretellDidNotHappen(Database &database, Id<Decision> dossier, qint64 event,
                                              const Stamp &stamp)
{
    const auto transaction = Transaction::begin(database, Telling::Quiet);
    return transaction ? revoke(**transaction, dossier, event, u"foretold"_s, stamp)
                       : Result<RevokedOfDossier>(transaction.error());
}

} // namespace licet
