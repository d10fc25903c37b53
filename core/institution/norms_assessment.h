#pragma once

#include "institution/institution.h"

namespace licet {

enum class NormsState { Met, PartlyMet, Open, NotApplicable };
template <>
struct EnumCodes<NormsState>
{
    static constexpr std::array all{EnumCode<NormsState>{NormsState::Met, "met"},
                                    EnumCode<NormsState>{NormsState::PartlyMet, "partly-met"},
                                    EnumCode<NormsState>{NormsState::Open, "open"},
                                    EnumCode<NormsState>{NormsState::NotApplicable, "not-applicable"}};
};

struct OpenPoint
{
    QString text;
    QString owner;
    std::optional<QDate> due;
    std::optional<QDate> doneOn;

    bool operator==(const OpenPoint &) const = default;
};
template <>
struct JsonFields<OpenPoint>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("text", &OpenPoint::text);
        visit("owner", &OpenPoint::owner);
        visit("due", &OpenPoint::due);
        visit("doneOn", &OpenPoint::doneOn);
    }
};

struct NormsChapter
{
    QString chapter; ///< in the edition's words, "logical access"
    NormsState state = NormsState::Open;
    std::vector<OpenPoint> points;

    bool operator==(const NormsChapter &) const = default;
};
template <>
struct JsonFields<NormsChapter>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("chapter", &NormsChapter::chapter);
        visit("state", &NormsChapter::state);
        visit("points", &NormsChapter::points);
    }
};

/// The yearly questionnaire on the minimum security norms (P9, P10); one a year for an institution.
struct NormsAssessment
{
    Id<NormsAssessment> id;
    Id<Institution> institution;
    QString edition;
    int year = 0;
    std::vector<NormsChapter> chapters;

    bool operator==(const NormsAssessment &) const = default;
};
template <>
struct Columns<NormsAssessment>
{
    static constexpr const char *table = "norms_assessment";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("institution_id", &NormsAssessment::institution);
        visit("edition", &NormsAssessment::edition);
        visit("year", &NormsAssessment::year);
        visit("chapters", &NormsAssessment::chapters);
    }
};

} // namespace licet
