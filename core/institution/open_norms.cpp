#include "institution/open_norms.h"

namespace licet {

std::optional<OpenNorms> openNormsOn(const std::vector<NormsAssessment> &assessments, QDate day)
{
    const NormsAssessment *last = nullptr;
    for (const auto &one : assessments)
        if (one.year <= day.year() && (!last || last->year < one.year))
            last = &one;
    if (!last)
        return {};
    OpenNorms open{last->year, {}};
    for (const auto &chapter : last->chapters) {
        if (chapter.state == NormsState::NotApplicable)
            continue;
        for (const auto &point : chapter.points)
            if (!point.doneOn && !point.text.trimmed().isEmpty())
                open.points.push_back({chapter.chapter, point.text.trimmed(), point.due});
        if (chapter.points.empty() && chapter.state != NormsState::Met)
            open.points.push_back({chapter.chapter, {}, {}});
    }
    return open;
}

} // namespace licet
