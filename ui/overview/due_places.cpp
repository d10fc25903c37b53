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
    const char *tab; ///< of the institution's page, which goes by its institution
};
constexpr std::array kindPlaces{
    KindPlace{RecordKind::Request, PageId::Request, nullptr},
    KindPlace{RecordKind::Authorization, PageId::Authorizations, nullptr},
    KindPlace{RecordKind::ReceivedProgramNumber, PageId::ProgramNumbers, nullptr},
    KindPlace{RecordKind::Decision, PageId::Committee, nullptr},
    KindPlace{RecordKind::Institution, PageId::Institutions, "institution"},
    KindPlace{RecordKind::Person, PageId::Institutions, "people"},
    KindPlace{RecordKind::Mandate, PageId::Institutions, "people"},
    KindPlace{RecordKind::Absence, PageId::Institutions, "people"},
    KindPlace{RecordKind::Application, PageId::Institutions, "applications"},
    KindPlace{RecordKind::Connection, PageId::Institutions, "applications"},
    KindPlace{RecordKind::NormsAssessment, PageId::Institutions, "norms"},
    KindPlace{RecordKind::Recipient, PageId::Institutions, "recipients"},
    KindPlace{RecordKind::WebService, PageId::Catalogue, nullptr},
    KindPlace{RecordKind::Project, PageId::PrepareRequests, nullptr},
};

/// A review is shown with its decision.
Place placeOfReview(const Register &reg, qint64 id)
{
    const auto review = reg.get(Id<Review>(id));
    return review ? Place{PageId::Committee, review->decision.row(), u"review"_s} : Place{PageId::Committee};
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
        return {PageId::Institutions, item.institution.row(), u"people"_s};
    if (item.kind == DueKind::Norms || item.kind == DueKind::OpenPoint)
        return {PageId::Institutions, item.institution.row(), u"norms"_s};
    for (const auto &one : kindPlaces)
        if (item.record.kind == one.kind)
            return one.tab ? Place{one.page, item.institution.row(), QString::fromLatin1(one.tab)}
                           : Place{one.page, item.record.id};
    return {PageId::Overview};
}

std::vector<DueStep> stepsFor(const Register &reg, const DueItem &item)
{
    const auto request = [&item](const char *text, const char *detail) {
        return DueStep{said(text), {PageId::Request, item.record.id, QString::fromLatin1(detail)}};
    };
    switch (item.kind) {
    case DueKind::Answer:
    case DueKind::Execution:
        return {request(QT_TRANSLATE_NOOP("Overview", "Chase…"), "chase"),
                request(QT_TRANSLATE_NOOP("Overview", "Record the answer…"), "record")};
    case DueKind::Information:
        return {request(QT_TRANSLATE_NOOP("Overview", "Answer…"), "record")};
    case DueKind::Returned:
    case DueKind::Refused:
        return {request(QT_TRANSLATE_NOOP("Overview", "Reopen…"), "reopen")};
    case DueKind::Signature:
        return {request(QT_TRANSLATE_NOOP("Overview", "Sign…"), "record")};
    case DueKind::Sending:
        return {request(QT_TRANSLATE_NOOP("Overview", "Send…"), "send")};
    case DueKind::Review:
        return {{said(QT_TRANSLATE_NOOP("Overview", "Go on with the review")),
                 placeOfReview(reg, item.record.id)}};
    default:
        return {};
    }
}

} // namespace licet
