#pragma once

#include "files/attachment.h"
#include "history/register_as_of.h"
#include "institution/recipient.h"
#include "request/leaving_way.h"
#include "request/request.h"
#include "request/snapshot_content.h"

namespace licet {

/// What a letter says of a form whose signed scan is not there.
enum class WithoutScan {
    Unsaid,
    OriginalEnclosed, ///< the signed form itself lies in the envelope: no copy goes along
    CopyAndPost,      ///< an unsigned copy goes along, and the signed form by post
    CopySentBefore    ///< an unsigned copy goes along, and the signed form went before
};

/// One request in an envelope: what its version in force says, and the paper that goes along.
struct EnclosedRequest
{
    Id<Request> id;
    SnapshotContent frozen;
    QString fileName; ///< of the scan as it was attached, or "2026-0001-v1.pdf"
    QByteArray paper; ///< the scan of the signed form, else the frozen form; empty: came from outside
    bool isScan = false;
    bool isElectronic = false; ///< the "scan" is the form itself, signed as a file
    WithoutScan withoutScan = WithoutScan::Unsaid;
    QString theirReference = {};           ///< of the answer after which it is sent again, or empty
    std::optional<LeavingWay> leftBy = {}; ///< how the signed form went when it was sent, where that was said

    /// Whether an unsigned form goes along of which nobody said where the signed one is.
    [[nodiscard]] bool lacksSignedForm() const
    {
        return !paper.isEmpty() && !isScan && !(withoutScan == WithoutScan::CopySentBefore && leftBy);
    }
};

/// What goes to one recipient at once (issue: one envelope, one list).
struct Envelope
{
    /// As both hold on the letter's day, addressed in the forms' language; as the form names them where they
    /// are not recorded.
    Recipient recipient;
    SnapshotInstitution sender;
    QByteArray logo; ///< image bytes, or empty
    std::vector<EnclosedRequest> requests;

    /// Of all its forms: a letter speaks one language.
    [[nodiscard]] Language language() const { return requests.front().frozen.language; }
};

/// Packs signed requests, in the order given, with the newest scan of the version in force. NotSigned,
/// StateForbids once it is answered, SeveralRecipients, SeveralSenders, SeveralLanguages, NotFinalised.
/// `day`: the letter's; not set: as the register stands.
Result<Envelope> packEnvelope(const Database &database, const std::vector<Id<Request>> &requests,
                              const std::optional<QDate> &day = {});
/// One for each language, in the order in which the requests are given. The other errors of packEnvelope.
Result<std::vector<Envelope>> packEnvelopes(const Database &database,
                                            const std::vector<Id<Request>> &requests,
                                            const std::optional<QDate> &day = {});

/// The version in force of one request, with its newest scan. NotFinalised when there is none; errors of
/// checkContent and EnclosureMissing when its paper is none.
Result<EnclosedRequest> enclosed(const Database &database, Id<Request> id);
/// The same of the version that was in force on a day.
Result<EnclosedRequest> enclosed(const RegisterAsOf &from, Id<Request> id);
/// Whether a request with a form of ours has no scan of it as it was signed, so that an unsigned form would
/// go in its place, and it was not said on sending how the signed one went.
Result<bool> lacksSignedForm(const Database &database, const Request &request);
/// As the recipient of a form holds on a day, addressed in the form's language; as the form names it where it
/// is not recorded.
Result<Recipient> recipientOf(const Database &database, const SnapshotContent &frozen,
                              const std::optional<QDate> &day);
/// The institution that asks, as it holds on a letter's day: what it is called and where it is may have
/// changed since the form was signed.
Result<SnapshotInstitution> senderOn(const Database &database, const Request &request,
                                     const SnapshotContent &frozen, const std::optional<QDate> &day);
/// The sender's picture, or nothing.
Result<QByteArray> logoOf(const Database &database, const SnapshotInstitution &sender);

/// Whether a paper can be sent in this state: from signed on until it is answered, so that a letter that got
/// lost can be written again.
constexpr bool canBeSent(RequestState state)
{
    return state == RequestState::Signed || state == RequestState::Sent ||
           state == RequestState::Acknowledged || state == RequestState::InformationAsked;
}

/// "2026-0001-v1.pdf": without signs that files can't bear. `part`: "cover", "fr", or empty. Without version
/// (0) none is named: what came from outside has none.
QString fileNameOf(const QString &number, int version, const QString &part = {});

} // namespace licet
