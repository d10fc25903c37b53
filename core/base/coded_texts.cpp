#include "base/coded_texts.h"

namespace licet {

namespace {

constexpr QChar bar = u'|';
constexpr int bars = 4;

} // namespace

QString codedTexts(const LanguageTexts &texts, const QString &usual)
{
    const bool canBeCoded = !(texts.nl + texts.fr + texts.de).contains(bar);
    const auto others = canBeCoded ? texts : LanguageTexts{};
    if (others == LanguageTexts{} && !usual.startsWith(bar))
        return usual;
    return bar + QStringList{others.nl, others.fr, others.de, usual}.join(bar);
}

QString codedTextIn(Language language, const QString &coded)
{
    if (!coded.startsWith(bar) || coded.count(bar) < bars)
        return coded;
    const auto part = [&](int place) { return coded.section(bar, place, place); };
    // What is usual may hold a bar itself.
    return LanguageTexts{part(1), part(2), part(3)}.in(language, coded.section(bar, bars));
}

} // namespace licet
