#pragma once

#include "institution/institution.h"

namespace licet {

enum class NormsState { Met, PartlyMet, Open, NotApplicable };
template <>
struct Words<NormsState>
{
    static constexpr std::array all{Word<NormsState>{NormsState::Met, "met"},
                                    Word<NormsState>{NormsState::PartlyMet, "partly-met"},
                                    Word<NormsState>{NormsState::Open, "open"},
                                    Word<NormsState>{NormsState::NotApplicable, "not-applicable"}};
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
    static constexpr auto fields =
        std::tuple{jsonField("text", &OpenPoint::text), jsonField("owner", &OpenPoint::owner),
                   jsonField("due", &OpenPoint::due), jsonField("doneOn", &OpenPoint::doneOn)};
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
    static constexpr auto fields =
        std::tuple{jsonField("chapter", &NormsChapter::chapter), jsonField("state", &NormsChapter::state),
                   jsonField("points", &NormsChapter::points)};
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
    static constexpr auto columns = std::tuple{
        column("institution_id", &NormsAssessment::institution), column("edition", &NormsAssessment::edition),
        column("year", &NormsAssessment::year), column("chapters", &NormsAssessment::chapters)};
};

} // namespace licet
