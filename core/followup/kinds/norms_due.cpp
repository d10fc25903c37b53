#include "followup/due_table.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

DueItem about(const StaffedInstitution &one, DueKind kind)
{
    DueItem item;
    item.kind = kind;
    item.institution = one.institution.id;
    item.name = one.institution.name;
    return item;
}

/// "MM-DD" of a year; 29 February is the 28th where there is none.
QDate dayIn(int year, const QString &yearly)
{
    const auto day = QDate::fromString(QString::number(year) + u'-' + yearly, Qt::ISODate);
    return day.isValid() ? day : QDate(year, 2, 28);
}

/// Before its day those of the coming one, after it those of this year until an assessment is there.
void addQuestionnaire(DueList &list, const StaffedInstitution &one)
{
    const auto isThere = [&](int year) {
        return std::any_of(list.facts().assessments.begin(), list.facts().assessments.end(),
                           [&](const NormsAssessment &assessment) {
                               return assessment.institution == one.institution.id && assessment.year == year;
                           });
    };
    int year = list.day().year();
    if (isThere(year))
        ++year;
    const auto due = dayIn(year, list.facts().settings.normsDue);
    if (!list.isNear(due) || isThere(year))
        return;
    auto item = about(one, DueKind::Norms);
    item.record = RecordRef::of(one.institution.id);
    item.about = QString::number(year);
    item.since = QDate(year, 1, 1);
    item.until = statedDay(due);
    list.add(std::move(item));
}

/// One item an assessment: its earliest open point, and how many more there are.
void addOpenPoints(DueList &list, const StaffedInstitution &one)
{
    for (const auto &assessment : list.facts().assessments) {
        if (assessment.institution != one.institution.id)
            continue;
        std::vector<const OpenPoint *> open;
        for (const auto &chapter : assessment.chapters)
            for (const auto &point : chapter.points)
                if (!point.doneOn && point.due && list.isNear(*point.due))
                    open.push_back(&point);
        if (open.empty())
            continue;
        const auto *first =
            *std::min_element(open.begin(), open.end(),
                              [](const OpenPoint *a, const OpenPoint *b) { return *a->due < *b->due; });
        auto item = about(one, DueKind::OpenPoint);
        item.record = RecordRef::of(assessment.id);
        item.name = first->text;
        item.about = first->owner;
        item.more = int(open.size()) - 1;
        item.since = QDate(assessment.year, 1, 1);
        item.until = statedDay(*first->due);
        list.add(std::move(item));
    }
}

} // namespace

void normsDue(DueList &list)
{
    for (const auto &one : list.facts().institutions) {
        addQuestionnaire(list, one);
        addOpenPoints(list, one);
    }
}

} // namespace licet
