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
        visit(Member{"text", QT_TRANSLATE_NOOP("Members", "Text")}, &OpenPoint::text);
        visit(Member{"owner", QT_TRANSLATE_NOOP("Members", "Who")}, &OpenPoint::owner);
        visit(Member{"due", QT_TRANSLATE_NOOP("Members", "Until")}, &OpenPoint::due);
        visit(Member{"doneOn", QT_TRANSLATE_NOOP("Members", "Done on")}, &OpenPoint::doneOn);
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
        visit(Member{"chapter", QT_TRANSLATE_NOOP("Members", "Chapter")}, &NormsChapter::chapter);
        visit(Member{"state", QT_TRANSLATE_NOOP("Members", "State")}, &NormsChapter::state);
        visit(Member{"points", QT_TRANSLATE_NOOP("Members", "Open points")}, &NormsChapter::points);
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
    static constexpr const char *key = "institution year";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"institution_id", QT_TRANSLATE_NOOP("Members", "Institution"), MemberKind::Needed},
              &NormsAssessment::institution);
        visit(Member{"edition", QT_TRANSLATE_NOOP("Members", "Edition")}, &NormsAssessment::edition);
        visit(Member{"year", QT_TRANSLATE_NOOP("Members", "Year"), MemberKind::Needed},
              &NormsAssessment::year);
        visit(Member{"chapters", QT_TRANSLATE_NOOP("Members", "Chapters")}, &NormsAssessment::chapters);
    }
};

} // namespace licet
