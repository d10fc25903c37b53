#include "followup/envelope.h"

#include "database/content_store.h"
#include "files/file_content.h"
#include "history/foretold.h"
#include "history/history.h"
#include "history/record_store.h"
#include "request/corrections/correcting.h"
#include "request/request_name.h"
#include "request/request_reader.h"
#include "request/request_writing.h"
#include "request/requests_as_of.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<Snapshot> versionToSend(const RegisterAsOf &from, Id<Request> id)
{
    LICET_ASSIGN(const auto all, versionsAsOf(from, id));
    if (all.empty() || all.back().voidedOn)
        return notFinalised(from.database(), id);
    return all.back();
}

/// The number in the history of the event by which a version was frozen; 0 where there is none.
Result<qint64> frozenAt(const Database &database, const Snapshot &version)
{
    constexpr int most = 100;
    LICET_ASSIGN(const auto all, events(database, most, RecordRef::of(version.id)));
    return all.empty() ? 0 : all.back().sequence;
}

/// That of the version after it; nothing where it is the last one.
Result<std::optional<qint64>> nextFrozenAt(const Database &database, const Snapshot &version)
{
    LICET_ASSIGN(const auto all, RequestReader(database).versions(version.request));
    for (const auto &one : all)
        if (one.version > version.version) {
            LICET_ASSIGN(const auto at, frozenAt(database, one));
            return std::optional(at);
        }
    return std::optional<qint64>();
}

Result<void> checkState(const Request &request)
{
    if (canBeSent(request.state))
        return {};
    if (request.state == RequestState::Draft || request.state == RequestState::Finalised)
        return Error{ErrorKind::NotSigned, u"request"_s, codedName(request)};
    return forbidden(request.state, RequestEvent::Send);
}

/// The newest scan that was attached since the version was frozen, and before the next one was: an older one
/// shows a version that is void.
Result<std::optional<Attachment>> signedScan(const Database &database, const Snapshot &version)
{
    LICET_ASSIGN(const auto first, frozenAt(database, version));
    LICET_ASSIGN(const auto next, nextFrozenAt(database, version));
    LICET_ASSIGN(const auto all, attachmentsOf(database, RecordRef::of(version.request)));
    std::optional<Attachment> newest;
    for (const auto &one : all)
        if (const auto at = one.event.value_or(0);
            one.role == AttachmentRole::SignedForm && at > first && at < next.value_or(at + 1)) {
            LICET_ASSIGN(const auto attached, eventAt(database, at));
            // Noted late, it can still be the paper of a version that is void.
            if (version.finalisedOn <= attached.happenedOn)
                newest = one;
        }
    return newest;
}

/// As was said when it was sent, also while a letter is awaited after its execution; nothing before that, and
/// where it was not said.
Result<std::optional<LeavingWay>> howItLeft(const Database &database, Id<Request> id)
{
    LICET_ASSIGN(const auto request, RecordStore<Request>::get(database, id));
    if (!isWithKsz(request.state) && request.state != RequestState::Executed)
        return std::optional<LeavingWay>();
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(id)));
    for (auto one = changes.rbegin(); one != changes.rend(); ++one) {
        if (one->kind != RequestEvent::Send)
            continue;
        LICET_ASSIGN(const auto trail, events(database, std::numeric_limits<int>::max(), RecordRef::of(id)));
        const auto sending = std::find_if(
            trail.begin(), trail.end(), [&](const Event &event) { return event.sequence == one->sequence; });
        return sending == trail.end() ? std::nullopt : asCorrected(trail, *sending).way;
    }
    return std::optional<LeavingWay>();
}

Result<void> checkTogether(const SnapshotContent &first, const SnapshotContent &other)
{
    const auto named = [](const SnapshotContent &one) { return one.recipient.value_or(SnapshotRecipient{}); };
    if (named(first).code != named(other).code)
        return Error{ErrorKind::SeveralRecipients, named(first).name, named(other).name};
    return {};
}

Result<void> checkSender(const SnapshotInstitution &first, const SnapshotInstitution &other)
{
    return first.kbo == other.kbo ? Result<void>() : Error{ErrorKind::SeveralSenders, first.name, other.name};
}

Result<Envelope> emptyEnvelope(const Database &database, const SnapshotContent &frozen,
                               const SnapshotInstitution &sender, const std::optional<QDate> &day)
{
    Envelope envelope;
    LICET_ASSIGN(envelope.recipient, recipientOf(database, frozen, day));
    envelope.sender = sender;
    LICET_ASSIGN(envelope.logo, logoOf(database, envelope.sender));
    return envelope;
}

} // namespace

Result<EnclosedRequest> enclosed(const Database &database, Id<Request> id)
{
    return enclosed(RegisterAsOf(database), id);
}

Result<EnclosedRequest> enclosed(const RegisterAsOf &from, Id<Request> id)
{
    const auto &database = from.database();
    LICET_ASSIGN(const auto version, versionToSend(from, id));
    LICET_ASSIGN(const auto data, readContent(database, version.data));
    LICET_ASSIGN(const auto scan, signedScan(database, version));
    EnclosedRequest one;
    one.id = id;
    LICET_ASSIGN(one.frozen, readJsonBytes<SnapshotContent>(data));
    one.isScan = scan.has_value();
    one.fileName = scan ? scan->name : fileNameOf(version.number, version.version);
    LICET_ASSIGN(one.leftBy, howItLeft(database, id));
    LICET_ASSIGN(one.paper, readContent(database, scan ? scan->sha256 : version.form));
    if (scan) {
        LICET_ASSIGN(const auto form, readContent(database, version.form));
        one.isElectronic = one.paper.startsWith(form) && one.paper != form;
    }
    // Older versions of this program attached whatever they were given.
    if (scan)
        LICET_TRY(checkContent(scan->name, one.paper));
    if (one.paper.isEmpty())
        return Error{ErrorKind::EnclosureMissing, u"request"_s, version.number};
    return one;
}

Result<bool> lacksSignedForm(const Database &database, const Request &request)
{
    LICET_ASSIGN(const auto versions, RequestReader(database).versions(request.id));
    if (versions.empty())
        return false;
    LICET_ASSIGN(const auto version, versionToSend(RegisterAsOf(database), request.id));
    LICET_ASSIGN(const auto scan, signedScan(database, version));
    LICET_ASSIGN(const auto way, howItLeft(database, request.id));
    return !scan && !way;
}

Result<Recipient> recipientOf(const Database &database, const SnapshotContent &frozen,
                              const std::optional<QDate> &day)
{
    if (!frozen.recipient)
        return Error{ErrorKind::NotFound, u"recipient"_s, frozen.number};
    LICET_ASSIGN(auto known, RecordStore<Recipient>::where(database, u"code"_s, frozen.recipient->code));
    if (day) {
        LICET_ASSIGN(known, holdingOn(database, std::move(known), *day));
    }
    if (!known.empty())
        return addressedIn(frozen.language, known.front());
    const auto &printed = *frozen.recipient;
    return Recipient{{}, printed.code, printed.name, printed.address, printed.email, {}};
}

Result<SnapshotInstitution> senderOn(const Database &database, const Request &request,
                                     const SnapshotContent &frozen, const std::optional<QDate> &day)
{
    if (!request.institution.isSet())
        return frozen.institution;
    LICET_ASSIGN(auto institution, RecordStore<Institution>::get(database, request.institution));
    if (day) {
        LICET_ASSIGN(institution, standingOn(database, institution, *day));
    }
    return paperInstitution(institution, frozen.language);
}

Result<QByteArray> logoOf(const Database &database, const SnapshotInstitution &sender)
{
    if (sender.logo.isEmpty())
        return QByteArray();
    return readContent(database, QByteArray::fromHex(sender.logo.toLatin1()));
}

Result<std::vector<Envelope>> packEnvelopes(const Database &database,
                                            const std::vector<Id<Request>> &requests,
                                            const std::optional<QDate> &day)
{
    Q_ASSERT(!requests.empty());
    std::vector<Envelope> all;
    for (const auto id : requests) {
        LICET_ASSIGN(const auto request, RecordStore<Request>::get(database, id));
        LICET_TRY(checkState(request));
        LICET_ASSIGN(auto one, enclosed(database, id));
        one.theirReference = request.answer.reference;
        LICET_ASSIGN(const auto sender, senderOn(database, request, one.frozen, day));
        if (!all.empty()) {
            LICET_TRY(checkTogether(all.front().requests.front().frozen, one.frozen));
            LICET_TRY(checkSender(all.front().sender, sender));
        }
        auto fits = std::find_if(all.begin(), all.end(), [&](const Envelope &packed) {
            return packed.language() == one.frozen.language;
        });
        if (fits == all.end()) {
            LICET_ASSIGN(auto begun, emptyEnvelope(database, one.frozen, sender, day));
            fits = all.insert(all.end(), std::move(begun));
        }
        fits->requests.push_back(std::move(one));
    }
    return all;
}

Result<Envelope> packEnvelope(const Database &database, const std::vector<Id<Request>> &requests,
                              const std::optional<QDate> &day)
{
    LICET_ASSIGN(auto all, packEnvelopes(database, requests, day));
    if (all.size() > 1)
        return Error{ErrorKind::SeveralLanguages, codeOf(all[0].language()), codeOf(all[1].language())};
    return std::move(all.front());
}

QString fileNameOf(const QString &number, int version, const QString &part)
{
    static const QRegularExpression unfit(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    auto name = version > 0 ? number + u"-v"_s + QString::number(version) : number;
    if (!part.isEmpty())
        name += u'-' + part;
    return name.replace(unfit, u"-"_s) + u".pdf"_s;
}

} // namespace licet
