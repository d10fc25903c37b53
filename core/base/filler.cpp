#include "base/filler.h"

#include "base/text_fold.h"
#include "base/text_gate.h"

#include <QSet>

#include <algorithm>

namespace licet {

namespace {

using namespace Qt::StringLiterals;

/// Without the stops and dashes in which spellings of one filler differ.
QString lettersOf(const QString &folded)
{
    auto letters = folded;
    letters.removeIf([](QChar sign) { return !sign.isLetterOrNumber() && sign != u' '; });
    return letters.simplified();
}

const QSet<QString> &fillers()
{
    static const auto all = [] {
        QSet<QString> words;
        for (const auto &one :
             u"n.v.t.|niet van toepassing|te bepalen|nog te bepalen|t.b.d.|tbd|tbc|todo|to do|in te vullen|"
             "nog in te vullen|aan te vullen|nog aan te vullen|nader te bepalen|onbekend|niet bekend|"
             "nog niet bekend|niet gekend|geen|leeg|volgt|volgt later|"
             "sans objet|s.o.|non applicable|pas applicable|pas d'application|à compléter|à déterminer|"
             "à définir|à préciser|à remplir|à venir|inconnu|inconnue|non connu|pas connu|aucun|aucune|néant|"
             "nicht zutreffend|entfällt|nicht anwendbar|keine|kein|keiner|keines|unbekannt|auszufüllen|"
             "noch auszufüllen|zu ergänzen|noch zu ergänzen|zu bestimmen|noch zu bestimmen|k.a.|"
             "keine angabe|folgt|n.z.|"
             "n/a|n.a.|na|not applicable|none|nil|null|unknown|to be determined|to be completed|"
             "to be confirmed|to be defined|to follow|empty|"
             "xx|xxx|xxxx|xxxxx"_s.split(u'|'))
            words.insert(lettersOf(foldForComparison(one)));
        return words;
    }();
    return all;
}

} // namespace

bool tellsNothing(QStringView text)
{
    constexpr qsizetype longestFiller = 40;
    const auto entered = enteredLine(text.toString());
    if (std::none_of(entered.begin(), entered.end(),
                     [](QChar sign) { return sign.isLetterOrNumber() || sign.isSurrogate(); }))
        return true;
    return entered.size() <= longestFiller && fillers().contains(lettersOf(foldForComparison(entered)));
}

} // namespace licet
