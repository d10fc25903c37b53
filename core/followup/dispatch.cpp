#include "followup/dispatch.h"

#include "database/content_store.h"
#include "history/correction.h"
#include "history/record_store.h"
#include "request/awaited_on.h"
#include "request/known_day.h"
#include "request/request_name.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkSignedForms(const std::vector<Envelope> &envelopes, SignedForms forms)
{
    QStringList missing;
    for (const auto &one : envelopes)
        missing << withoutSignedForm(one);
    if (forms == SignedForms::GoByPost || missing.isEmpty())
        return {};
    return Error{ErrorKind::ScanMissing, u"request"_s, missing.join(u", "_s)};
}

Outgoing outgoingOf(DispatchKind kind, const Envelope &envelope, ChaseWay way, QDate day)
{
    Outgoing outgoing;
    outgoing.kind = kind;
    outgoing.way = way;
    outgoing.day = day;
    outgoing.recipient = envelope.recipient.code;
    outgoing.recipientName = envelope.recipient.name;
    outgoing.senderName = envelope.sender.name;
    outgoing.language = envelope.language();
    for (const auto &one : envelope.requests)
        outgoing.requests.push_back(one.id);
    return outgoing;
}

/// What is sent a second time went before, in whatever envelope: on paper it can't lie in another one. What
/// went by mail is still here to be enclosed.
WithoutScan withoutScanOf(const EnclosedRequest &one, ChaseWay way)
{
    if (way == ChaseWay::Mail)
        return one.leftBy ? WithoutScan::CopySentBefore : WithoutScan::CopyAndPost;
    const bool isPaperAway = one.leftBy && *one.leftBy != LeavingWay::Mail && *one.leftBy != LeavingWay::Ebox;
    return isPaperAway ? WithoutScan::CopySentBefore : WithoutScan::OriginalEnclosed;
}

Result<void> checkNotChased(const Database &database, const Chase &chase)
{
    LICET_ASSIGN(const auto chases, RecordStore<Chase>::where(database, u"request_id"_s, chase.request));
    for (const auto &earlier : chases) {
        if (earlier.chasedOn != chase.chasedOn || earlier.recipient != chase.recipient)
            continue;
        LICET_ASSIGN(const auto office, RecordStore<Recipient>::where(database, u"code"_s, chase.recipient));
        return Error{ErrorKind::AlreadyChased, office.empty() ? chase.recipient : office.front().name,
                     chase.chasedOn.toString(Qt::ISODate)};
    }
    return {};
}

} // namespace

bool isAsked(const Dispatch &dispatch, const Request &request)
{
    // A reminder can have left before the answer came, and is noted late then.
    const bool isState = dispatch.kind == DispatchKind::Send
                             ? stateAfter(request, RequestEvent::Send).has_value()
                             : canBeChased(request) || mayHaveWaited(request);
    return isState && dispatch.version == request.version;
}

QStringList withoutSignedForm(const Envelope &envelope)
{
    QStringList names;
    for (const auto &one : envelope.requests)
        if (one.lacksSignedForm())
            names << one.frozen.number;
    return names;
}

Result<std::vector<Outgoing>> prepareSending(const Database &database,
                                             const std::vector<Id<Request>> &requests, SignedForms forms,
                                             ChaseWay way, QDate day, const PaperWriters &writers)
{
    LICET_ASSIGN(auto envelopes, packEnvelopes(database, requests, day));
    for (auto &envelope : envelopes)
        for (auto &one : envelope.requests)
            one.withoutScan = withoutScanOf(one, way);
    LICET_TRY(checkSignedForms(envelopes, forms));
    std::vector<Outgoing> all;
    for (auto &envelope : envelopes) {
        auto outgoing = outgoingOf(DispatchKind::Send, envelope, way, day);
        LICET_ASSIGN(outgoing.papers, writers.send(envelope, way, day));
        all.push_back(std::move(outgoing));
    }
    return all;
}

Result<std::vector<Outgoing>> prepareChases(const Database &database,
                                            const std::vector<Id<Request>> &requests, SignedForms forms,
                                            ChaseWay way, QDate day, const PaperWriters &writers)
{
    LICET_ASSIGN(auto chases, packChases(database, requests, day));
    std::vector<Outgoing> all;
    for (auto &chase : chases) {
        LICET_TRY(checkSignedForms({chase.envelope}, forms));
        auto outgoing = outgoingOf(DispatchKind::Chase, chase.envelope, way, day);
        LICET_ASSIGN(outgoing.papers, writers.chase(chase, way));
        all.push_back(std::move(outgoing));
    }
    return all;
}

Result<void> keepWritten(Transaction &transaction, const Outgoing &outgoing, const Stamp &stamp)
{
    Q_ASSERT(outgoing.way != ChaseWay::Telephone);
    Dispatch written;
    LICET_ASSIGN(written.letter, storeContent(transaction, outgoing.papers.kept));
    written.kind = outgoing.kind;
    written.way = outgoing.way;
    written.recipient = outgoing.recipient;
    written.recipientName = outgoing.recipientName;
    written.writtenOn = stamp.happenedOn;
    written.fileName = outgoing.fileName;
    for (const auto id : outgoing.requests) {
        LICET_ASSIGN(const auto request, RecordStore<Request>::get(transaction.database(), id));
        LICET_TRY(dropWritten(transaction, id, outgoing.kind, stamp));
        written.request = id;
        written.version = request.version;
        LICET_ASSIGN([[maybe_unused]] const auto kept,
                     RecordStore<Dispatch>::insert(transaction, written, stamp));
    }
    return {};
}

Result<std::vector<WaitingDispatch>> waitingDispatches(const Database &database)
{
    LICET_ASSIGN(const auto dispatches, RecordStore<Dispatch>::all(database));
    std::vector<WaitingDispatch> waiting;
    for (const auto &one : dispatches) {
        LICET_ASSIGN(const auto request, RecordStore<Request>::get(database, one.request));
        if (!isAsked(one, request))
            continue;
        auto fits = std::find_if(waiting.begin(), waiting.end(), [&](const WaitingDispatch &other) {
            return other.first.letter == one.letter && other.first.kind == one.kind &&
                   other.first.recipient == one.recipient && other.first.writtenOn == one.writtenOn;
        });
        if (fits == waiting.end())
            fits = waiting.insert(waiting.end(), {one, {}, {}, false});
        fits->isAnswered = fits->isAnswered || (one.kind == DispatchKind::Chase && !canBeChased(request));
        fits->all.push_back(one);
        fits->names << codedName(request);
    }
    return waiting;
}

Result<void> checkNotChased(const Database &database, const ChasedEnvelope &chase)
{
    for (const auto &one : chase.chased)
        LICET_TRY(checkNotChased(database, {{}, one.id, chase.day, {}, chase.envelope.recipient.code}));
    return {};
}

Result<void> recordChase(Transaction &transaction, const Chase &chase, const QString &note,
                         const std::vector<NewFile> &files, const Stamp &stamp, Again again)
{
    auto &database = transaction.database();
    LICET_ASSIGN(const auto request, RecordStore<Request>::get(database, chase.request));
    LICET_TRY(awaitedOn(database, chase.request, stamp.happenedOn));
    if (again == Again::No)
        LICET_TRY(checkNotChased(database, chase));
    const auto kept = recordJson(request);
    // Its trail says whether it was written or spoken.
    auto told = kept;
    told.insert(sentWayName, codeOf(chase.way));
    LICET_TRY(appendEvent(
        transaction, EventDraft{RecordRef::of(request.id), RecordEvent::Chased, kept, told, note.trimmed()},
        stamp));
    LICET_ASSIGN(const auto event, lastSequence(database));
    LICET_ASSIGN(auto letters, writtenLetters(database, chase.request, DispatchKind::Chase));
    if (chase.way == ChaseWay::Telephone)
        letters.clear();
    letters.insert(letters.end(), files.begin(), files.end());
    for (const auto &file : letters) {
        LICET_ASSIGN([[maybe_unused]] const auto id,
                     attach(transaction, RecordRef::of(request.id), file, event, stamp));
    }
    LICET_ASSIGN([[maybe_unused]] const auto id, RecordStore<Chase>::insert(transaction, chase, stamp));
    return dropWritten(transaction, chase.request, DispatchKind::Chase, stamp);
}

Result<std::vector<NewFile>> writtenLetters(const Database &database, Id<Request> request, DispatchKind kind)
{
    LICET_ASSIGN(const auto written, RecordStore<Dispatch>::where(database, u"request_id"_s, request));
    std::vector<NewFile> letters;
    for (const auto &one : written) {
        if (one.kind != kind)
            continue;
        LICET_ASSIGN(const auto bytes, readContent(database, one.letter));
        letters.push_back({AttachmentRole::Letter, one.fileName, bytes});
    }
    return letters;
}

Result<void> dropWritten(Transaction &transaction, Id<Request> request, DispatchKind kind, const Stamp &stamp)
{
    LICET_ASSIGN(const auto written,
                 RecordStore<Dispatch>::where(transaction.database(), u"request_id"_s, request));
    for (const auto &one : written)
        if (one.kind == kind)
            LICET_TRY(RecordStore<Dispatch>::remove(transaction, one.id, stamp));
    return {};
}

} // namespace licet
