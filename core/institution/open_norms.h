#pragma once

#include "institution/norms_assessment.h"

namespace licet {

/// What an assessment leaves to be done: a point in its own words, or a whole chapter that names none.
struct OpenNorm
{
    QString chapter; ///< as it is kept, in the edition's words
    QString text;    ///< of the point; empty: the chapter itself
    std::optional<QDate> due;

    bool operator==(const OpenNorm &) const = default;
};
template <>
struct JsonFields<OpenNorm>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("chapter", &OpenNorm::chapter);
        visit("text", &OpenNorm::text);
        visit("due", &OpenNorm::due);
    }
};

/// Of the last year that was assessed by a day.
struct OpenNorms
{
    int year = 0;
    std::vector<OpenNorm> points; ///< in the order of the chapters
};
template <>
struct JsonFields<OpenNorms>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("year", &OpenNorms::year);
        visit("points", &OpenNorms::points);
    }
};

/// Nothing where no year was assessed yet. Years after that of `day` do not count.
std::optional<OpenNorms> openNormsOn(const std::vector<NormsAssessment> &assessments, QDate day);

} // namespace licet
