#include "base/language_texts.h"

#include "base/filler.h"
#include "base/json_record.h"

namespace licet {

template struct RecordJson<LanguageTexts>;

namespace {

/// The place of one of the country's three languages; another one has none.
template <class Texts>
auto placeOf(Texts &texts, Language language) -> decltype(&texts.nl)
{
    if (language == Language::Dutch)
        return &texts.nl;
    if (language == Language::French)
        return &texts.fr;
    return language == Language::German ? &texts.de : nullptr;
}

} // namespace

QString LanguageTexts::in(Language language, const QString &usual) const
{
    return has(language) ? *placeOf(*this, language) : usual;
}

bool LanguageTexts::has(Language language) const
{
    const auto *text = placeOf(*this, language);
    return text && !tellsNothing(*text);
}

LanguageTexts LanguageTexts::with(const QString &usual, Language itsLanguage) const
{
    auto all = *this;
    if (auto *text = placeOf(all, itsLanguage); text && !has(itsLanguage))
        *text = usual;
    return all;
}

} // namespace licet
