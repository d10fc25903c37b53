#include "ui/overview/due_codes.h"

#include "text/due_text.h"

namespace licet {

namespace {

const char *shapeOf(DueKind kind)
{
    switch (kind) {
    case DueKind::Answer:
        return "request-sent";
    case DueKind::Execution:
    case DueKind::Letter:
        return "request-acknowledged";
    case DueKind::Question:
    case DueKind::Information:
        return "request-information-asked";
    case DueKind::Returned:
        return "request-returned";
    case DueKind::Refused:
        return "request-refused";
    case DueKind::Signature:
        return "request-finalised";
    case DueKind::Sending:
    case DueKind::Leaving:
        return "request-signed";
    case DueKind::DossierToFile:
    case DueKind::Dossier:
        return "rail-committee";
    case DueKind::DecisionInForce:
        return "authorization-not-yet-in-force";
    case DueKind::AuthorizationEnds:
    case DueKind::CertificateEnds:
    case DueKind::CertificateToTell:
    case DueKind::CertificateToUse:
    case DueKind::CertificateToRemove:
        return "authorization-expiring";
    case DueKind::EchoTest:
    case DueKind::LogTest:
    case DueKind::OpenPoint:
        return "finding-remark";
    case DueKind::NobodyToSign:
        return "due-nobody";
    case DueKind::Review:
        return "due-review";
    case DueKind::Incomplete:
        return "request-draft";
    case DueKind::Norms:
    case DueKind::RightsToTransfer:
    case DueKind::FormsInOldName:
        return "rail-institutions";
    case DueKind::GoLive:
        return "finding-warning";
    case DueKind::Reminder:
        return "due-reminder";
    }
    Q_UNREACHABLE();
}

} // namespace

Tone toneOf(const DueItem &item)
{
    if (item.snoozedUntil)
        return Tone::Quiet;
    switch (item.state) {
    case DueState::Overdue:
        return Tone::Wrong;
    case DueState::Due:
        return Tone::Attention;
    case DueState::Waiting:
        return Tone::Plain;
    }
    Q_UNREACHABLE();
}

StatusBadge badgeOf(const Translator &translator, const DueItem &item)
{
    return {QString::fromLatin1(shapeOf(item.kind)), dueTitle(translator, item), toneOf(item)};
}

} // namespace licet
