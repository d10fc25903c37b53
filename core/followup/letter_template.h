#pragma once

#include "database/columns.h"

namespace licet {

/// The user's own words for a letter, in place of the shipped ones (resources/forms/letter). Mustache.
struct LetterTemplate
{
    Id<LetterTemplate> id;
    QString letter; ///< "chase"
    Language language = Language::Dutch;
    QString subject;
    QString text;

    bool operator==(const LetterTemplate &) const = default;
};
template <>
struct Columns<LetterTemplate>
{
    static constexpr const char *table = "letter_template";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("letter", &LetterTemplate::letter);
        visit("language", &LetterTemplate::language);
        visit("subject", &LetterTemplate::subject);
        visit("text", &LetterTemplate::text);
    }
};

} // namespace licet
