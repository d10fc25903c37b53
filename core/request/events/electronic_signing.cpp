#include "request/events/electronic_signing.h"

#include "base/text_fold.h"
#include "database/content_store.h"
#include "history/record_store.h"

#include <algorithm>

namespace licet::events_of_requests {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &name)
{
    return foldForComparison(name).split(QChar(u' '), Qt::SkipEmptyParts);
}

/// A card bears every first name, and "(Signature)".
bool isOf(const ElectronicSignature &signature, const QString &name)
{
    const auto onCard = wordsOf(signature.signer);
    const auto printed = wordsOf(name);
    return std::all_of(printed.begin(), printed.end(),
                       [&](const QString &word) { return onCard.contains(word); });
}

/// Without what the card says of its purpose.
QString nameOnCard(const ElectronicSignature &signature)
{
    return signature.signer.section(QChar(u'('), 0, 0).simplified();
}

Result<void> checkSignatures(const std::vector<ElectronicSignature> &signatures, const NewFile &file,
                             const QString &name, bool isInstead)
{
    for (const auto &one : signatures)
        if (!one.fits)
            return Error{ErrorKind::SignatureBroken, file.name};
    if (std::any_of(signatures.begin(), signatures.end(),
                    [&](const ElectronicSignature &one) { return isOf(one, name); }))
        return {};
    const auto signer = nameOnCard(signatures.front());
    // The form names somebody else than is said to have signed.
    return isInstead ? Error{ErrorKind::MemberContradicts, file.name, signer, name}
                     : Error{ErrorKind::SignatoryDiffers, name, signer};
}

/// Form and cover of every version of every request, as they were made: none of them is signed.
Result<void> checkIsNoneOfOurs(const Database &database, const NewFile &file)
{
    const auto hash = sha256(file.bytes);
    for (const auto &column : {QStringLiteral("form_sha256"), QStringLiteral("cover_sha256")}) {
        LICET_ASSIGN(const auto made, RecordStore<Snapshot>::where(database, column, hash));
        if (!made.empty())
            return Error{ErrorKind::NotSignedYet, file.name};
    }
    return {};
}

} // namespace

Result<void> checkSignedForm(const Database &database, Id<Request> request, const NewFile &file,
                             const SignatureReader &readSignatures)
{
    LICET_TRY(checkIsNoneOfOurs(database, file));
    if (!readSignatures)
        return {};
    LICET_ASSIGN(const auto versions, RecordStore<Snapshot>::where(database, u"request_id"_s, request));
    if (versions.empty() || versions.back().voidedOn)
        return {};
    LICET_ASSIGN(const auto frozen, readContent(database, versions.back().form));
    if (!file.bytes.startsWith(frozen))
        return {};
    const auto signatures = readSignatures(file.bytes);
    if (signatures.empty())
        return Error{ErrorKind::NotSignedYet, file.name};
    const bool allFit = std::all_of(signatures.begin(), signatures.end(),
                                    [](const ElectronicSignature &one) { return one.fits; });
    return allFit ? Result<void>() : Error{ErrorKind::SignatureBroken, file.name};
}

Result<void> readSignedFiles(EventWork &work, const Snapshot &version, const QString &name)
{
    if (!work.input.readSignatures)
        return {};
    LICET_ASSIGN(const auto frozen, readContent(work.transaction.database(), version.form));
    for (const auto &file : work.input.files) {
        if (file.role != AttachmentRole::SignedForm)
            continue;
        LICET_TRY(checkIsNoneOfOurs(work.transaction.database(), file));
        const auto signatures = work.input.readSignatures(file.bytes);
        const bool isForm = file.bytes.startsWith(frozen);
        if (isForm && signatures.empty())
            return Error{ErrorKind::NotSignedYet, file.name};
        if (isForm)
            LICET_TRY(checkSignatures(signatures, file, name, work.input.signsInstead));
        for (const auto &one : signatures)
            (isForm ? work.recorded.electronicSigners : work.recorded.otherSigners) << one.signer;
    }
    return {};
}

} // namespace licet::events_of_requests
