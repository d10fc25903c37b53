#include "base/language_texts.h"

#include "base/filler.h"
#include "base/json_record.h"

namespace licet {

template struct RecordJson<LanguageTexts>;

namespace {

/// The place of a language; English has none.
template <class Texts>
auto placeOf(Texts &texts, Language language) -> decltype(&texts.nl)
{
    switch (language) {
    case Language::Dutch:
        return &texts.nl;
    case Language::French:
        return &texts.fr;
    case Language::German:
        return &texts.de;
    case Language::English:
        return nullptr;
    }
    Q_UNREACHABLE();
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
