#include "documents/pdf_signatures.h"

#include <poppler-form.h>
#include <poppler-qt6.h>

namespace licet {

namespace {

/// What poppler says of a file that it cannot read is no news for the user's terminal.
class Silence
{
public:
    Silence()
    {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    }
    ~Silence() { Poppler::setDebugErrorFunction(nullptr, {}); }
    Q_DISABLE_COPY_MOVE(Silence)
};

} // namespace

std::vector<ElectronicSignature> signaturesOf(const QByteArray &bytes)
{
    const Silence silence;
    const auto document = Poppler::Document::loadFromData(bytes);
    if (!document || document->isLocked())
        return {};
    std::vector<ElectronicSignature> all;
    bool isWhole = false;
    for (const auto &field : document->signatures()) {
        if (field->signatureType() == Poppler::FormFieldSignature::UnsignedSignature)
            continue;
        const auto said = field->validate(Poppler::FormFieldSignature::ValidateForceRevalidation);
        all.push_back({said.signerName().simplified(),
                       said.signatureStatus() == Poppler::SignatureValidationInfo::SignatureValid});
        isWhole = isWhole || said.signsTotalDocument();
    }
    if (!isWhole)
        for (auto &one : all)
            one.fits = false;
    return all;
}

} // namespace licet
