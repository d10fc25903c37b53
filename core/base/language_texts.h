#pragma once

#include "base/json_fields.h"
#include "base/vocabulary.h"

namespace licet {

/// A text beside its usual form, in each language that a form is written in. There is none in English: a form
/// in English is for reading.
struct LanguageTexts
{
    QString nl, fr, de;

    /// As it is printed in that language: its own text, else the usual one. A filler is none (base/filler.h).
    [[nodiscard]] QString in(Language language, const QString &usual) const;
    /// Whether it has a text of its own in that language.
    [[nodiscard]] bool has(Language language) const;
    /// With the usual text in its own language, where there is no other.
    [[nodiscard]] LanguageTexts with(const QString &usual, Language itsLanguage) const;

    bool operator==(const LanguageTexts &) const = default;
};
template <>
struct JsonFields<LanguageTexts>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit(Member{"nl", QT_TRANSLATE_NOOP("Members", "Dutch")}, &LanguageTexts::nl);
        visit(Member{"fr", QT_TRANSLATE_NOOP("Members", "French")}, &LanguageTexts::fr);
        visit(Member{"de", QT_TRANSLATE_NOOP("Members", "German")}, &LanguageTexts::de);
    }
};

} // namespace licet
