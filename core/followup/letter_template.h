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
    static constexpr const char *key = "letter language";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"letter", QT_TRANSLATE_NOOP("Members", "Letter"), MemberKind::Needed},
              &LetterTemplate::letter);
        visit(Member{"language", QT_TRANSLATE_NOOP("Members", "Language"), MemberKind::Needed},
              &LetterTemplate::language);
        visit(Member{"subject", QT_TRANSLATE_NOOP("Members", "Subject")}, &LetterTemplate::subject);
        visit(Member{"text", QT_TRANSLATE_NOOP("Members", "Text"), MemberKind::Needed},
              &LetterTemplate::text);
    }
};

} // namespace licet
