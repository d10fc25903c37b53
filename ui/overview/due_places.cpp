#include "ui/overview/due_places.h"

#include "followup/reminder.h"
#include "register/register.h"
#include "review/review.h"

#include <QCoreApplication>

#include <array>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

struct TablePlace
{
    const char *table;
    PageId page;
    const char *tab; ///< of the institution's page, which goes by its institution
};
constexpr std::array tablePlaces{
    TablePlace{"request", PageId::Request, nullptr},
    TablePlace{"authorization", PageId::Authorizations, nullptr},
    TablePlace{"received_program_number", PageId::ProgramNumbers, nullptr},
    TablePlace{"decision", PageId::Committee, nullptr},
    TablePlace{"institution", PageId::Institutions, "institution"},
    TablePlace{"person", PageId::Institutions, "people"},
    TablePlace{"mandate", PageId::Institutions, "people"},
    TablePlace{"absence", PageId::Institutions, "people"},
    TablePlace{"application", PageId::Institutions, "applications"},
    TablePlace{"connection", PageId::Institutions, "applications"},
    TablePlace{"norms_assessment", PageId::Institutions, "norms"},
    TablePlace{"recipient", PageId::Institutions, "recipients"},
    TablePlace{"web_service", PageId::Catalogue, nullptr},
    TablePlace{"project", PageId::PrepareRequests, nullptr},
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
        item.recordId = reminder->recordId;
        if (item.record == u"institution" && item.recordId > 0)
            item.institution = Id<Institution>(item.recordId);
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
    if (item.record == u"reminder")
        return placeOf(reg, remindedOf(reg, item.recordId));
    if (item.record == u"review")
        return placeOfReview(reg, item.recordId);
    if (item.kind == DueKind::Incomplete && item.record == u"institution")
        return {PageId::Authorizations};
    if (item.kind == DueKind::Question && item.record == u"request")
        return {PageId::RequestEditor, item.recordId};
    if (item.kind == DueKind::NobodyToSign)
        return {PageId::Institutions, item.institution.row(), u"people"_s};
    if (item.kind == DueKind::Norms || item.kind == DueKind::OpenPoint)
        return {PageId::Institutions, item.institution.row(), u"norms"_s};
    for (const auto &one : tablePlaces)
        if (item.record == QLatin1StringView(one.table))
            return one.tab ? Place{one.page, item.institution.row(), QString::fromLatin1(one.tab)}
                           : Place{one.page, item.recordId};
    return {PageId::Overview};
}

std::vector<DueStep> stepsFor(const Register &reg, const DueItem &item)
{
    const auto request = [&item](const char *text, const char *detail) {
        return DueStep{said(text), {PageId::Request, item.recordId, QString::fromLatin1(detail)}};
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
                 placeOfReview(reg, item.recordId)}};
    default:
        return {};
    }
}

} // namespace licet
