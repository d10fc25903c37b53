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

/// The first questionnaire of which the day came while the register held the institution.
int firstYear(const DueFacts &facts, Id<Institution> institution)
{
    const auto since = facts.heldSince.find(institution);
    if (since == facts.heldSince.end())
        return 0;
    const int year = since->second.year();
    return since->second <= dayIn(year, facts.settings.normsDue) ? year : year + 1;
}

/// The first questionnaire after the last assessment: however long it is overdue, it stays until it is done.
/// Of who never was assessed nobody knows since when: it is this year's from its day on, before it last
/// year's; none of before the register.
int yearAsked(const DueFacts &facts, Id<Institution> institution, QDate day)
{
    const auto &assessments = facts.assessments;
    std::optional<int> last;
    for (const auto &one : assessments)
        if (one.institution == institution && one.year <= day.year())
            last = std::max(last.value_or(one.year), one.year);
    if (last)
        return *last + 1;
    const bool isToCome = day < dayIn(day.year(), facts.settings.normsDue);
    return std::max(isToCome ? day.year() - 1 : day.year(), firstYear(facts, institution));
}

void addQuestionnaire(DueList &list, const StaffedInstitution &one)
{
    const auto &assessments = list.facts().assessments;
    const auto &yearly = list.facts().settings.normsDue;
    const int year = yearAsked(list.facts(), one.institution.id, list.day());
    const bool isThere =
        std::any_of(assessments.begin(), assessments.end(), [&](const NormsAssessment &assessment) {
            return assessment.institution == one.institution.id && assessment.year == year;
        });
    const auto due = dayIn(year, yearly);
    const auto merged = list.facts().mergedOn(one.institution.id);
    if (!list.isNear(due) || isThere || (merged && *merged <= due))
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
