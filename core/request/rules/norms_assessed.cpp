#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> normsAssessed(const Draft &, const Facts &facts)
{
    if (!facts.institution)
        return holds;
    const NormsAssessment *latest = nullptr;
    for (const auto &assessment : facts.normsAssessments)
        if (assessment.year >= facts.today.year() - 1 && assessment.year <= facts.today.year() &&
            (!latest || latest->year < assessment.year))
            latest = &assessment;
    if (!latest)
        return {{QStringLiteral("none"),
                 {QString::number(facts.today.year() - 1), QString::number(facts.today.year())}}};
    QStringList late;
    for (const auto &chapter : latest->chapters)
        for (const auto &point : chapter.points)
            if (!point.doneOn && point.due && *point.due < facts.today)
                late << point.text;
    if (late.isEmpty())
        return holds;
    return {{QStringLiteral("late"), {late.join(QStringLiteral("; "))}}};
}

} // namespace licet::rules
