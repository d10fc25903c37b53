#include "ui/overview/due_places.h"

#include "followup/reminder.h"
#include "register/register.h"
#include "review/review.h"

#include <QCoreApplication>

#include <array>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

struct KindPlace
{
    RecordKind kind;
    PageId page;
    std::optional<InstitutionPart> part = {}; ///< of the institution's page, which goes by its institution
};
constexpr std::array kindPlaces{
    KindPlace{RecordKind::Request, PageId::Request},
    KindPlace{RecordKind::Authorization, PageId::Authorizations},
    KindPlace{RecordKind::ReceivedProgramNumber, PageId::ProgramNumbers},
    KindPlace{RecordKind::Decision, PageId::Committee},
    KindPlace{RecordKind::Institution, PageId::Institutions, InstitutionPart::Facts},
    KindPlace{RecordKind::Person, PageId::Institutions, InstitutionPart::People},
    KindPlace{RecordKind::Mandate, PageId::Institutions, InstitutionPart::People},
    KindPlace{RecordKind::Absence, PageId::Institutions, InstitutionPart::People},
    KindPlace{RecordKind::Application, PageId::Institutions, InstitutionPart::Applications},
    KindPlace{RecordKind::Certificate, PageId::Institutions, InstitutionPart::Certificates},
    KindPlace{RecordKind::Merger, PageId::Institutions, InstitutionPart::Facts},
    KindPlace{RecordKind::Connection, PageId::Institutions, InstitutionPart::Applications},
    KindPlace{RecordKind::NormsAssessment, PageId::Institutions, InstitutionPart::Norms},
    KindPlace{RecordKind::Recipient, PageId::Institutions, InstitutionPart::Recipients},
    KindPlace{RecordKind::WebService, PageId::Catalogue},
    KindPlace{RecordKind::Project, PageId::PrepareRequests},
};

/// A review is shown with its decision.
Place placeOfReview(const Register &reg, qint64 id)
{
    const auto review = reg.get(Id<Review>(id));
    return review ? Place{PageId::Committee, review->decision.row(), DecisionPart::Review}
                  : Place{PageId::Committee};
}

/// A reminder leads to the record on which it was put.
DueItem remindedOf(const Register &reg, qint64 id)
{
    DueItem item;
    if (const auto reminder = reg.get(Id<Reminder>(id))) {
        item.record = reminder->record;
        if (item.record.kind == RecordKind::Institution && item.record.isSet())
            item.institution = Id<Institution>(item.record.id);
    }
    return item;
}

QString said(const char *text)
{
    return QCoreApplication::translate("Overview", text);
}

} // namespace

Place placeOf(const Register &reg, const DueItem &item)
{
    if (item.record.kind == RecordKind::Reminder)
        return placeOf(reg, remindedOf(reg, item.record.id));
    if (item.record.kind == RecordKind::Review)
        return placeOfReview(reg, item.record.id);
    if (item.kind == DueKind::Incomplete && item.record.kind == RecordKind::Institution)
        return {PageId::Authorizations};
    if (item.kind == DueKind::Question && item.record.kind == RecordKind::Request)
        return {PageId::RequestEditor, item.record.id};
    if (item.kind == DueKind::NobodyToSign)
        return {PageId::Institutions, item.institution.row(), InstitutionPart::People};
    if (item.kind == DueKind::Norms || item.kind == DueKind::OpenPoint)
        return {PageId::Institutions, item.institution.row(), InstitutionPart::Norms};
    for (const auto &one : kindPlaces)
        if (item.record.kind == one.kind)
            return one.part ? Place{one.page, item.institution.row(), *one.part}
                            : Place{one.page, item.record.id};
    return {PageId::Overview};
}

std::vector<DueStep> stepsFor(const Register &reg, const DueItem &item)
{
    const auto request = [&item](const char *text, const PlaceDetail &detail) {
        return DueStep{said(text), {PageId::Request, item.record.id, detail}};
    };
    switch (item.kind) {
    case DueKind::Answer:
    case DueKind::Execution:
        return {request(QT_TRANSLATE_NOOP("Overview", "Chase…"), RequestPanel::Chase),
                request(QT_TRANSLATE_NOOP("Overview", "Record the answer…"), RequestPanel::Record)};
    case DueKind::Letter:
        return {request(QT_TRANSLATE_NOOP("Overview", "Record the letter…"), RequestPanel::Record),
                request(QT_TRANSLATE_NOOP("Overview", "Chase…"), RequestPanel::Chase)};
    case DueKind::Information:
        return {request(QT_TRANSLATE_NOOP("Overview", "Answer…"), RequestPanel::Record)};
    case DueKind::Returned:
    case DueKind::Refused:
        return {request(QT_TRANSLATE_NOOP("Overview", "Reopen…"), RequestEvent::Reopen)};
    case DueKind::Signature:
        return {request(QT_TRANSLATE_NOOP("Overview", "Sign…"), RequestPanel::Record)};
    case DueKind::Sending:
        return {request(QT_TRANSLATE_NOOP("Overview", "Send…"), RequestPanel::Send)};
    case DueKind::Leaving:
        // The window's bar asks there (ui/leaving_bar.h).
        return {request(QT_TRANSLATE_NOOP("Overview", "Say whether it has left"), {})};
    case DueKind::Review:
        return {{said(QT_TRANSLATE_NOOP("Overview", "Go on with the review")),
                 placeOfReview(reg, item.record.id)}};
    default:
        return {};
    }
}

} // namespace licet
