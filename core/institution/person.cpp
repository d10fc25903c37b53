#include "institution/person.h"

#include "base/filler.h"

namespace licet {

const QString &PrintedTitle::in(Language language) const
{
    switch (language) {
    case Language::Dutch:
        return nl;
    case Language::French:
        return fr;
    case Language::German:
        return de;
    case Language::English:
        return en;
    }
    Q_UNREACHABLE();
}

const QString &PrintedTitle::printedIn(Language language) const
{
    for (const auto *text : {&in(language), &nl, &fr, &de, &en})
        if (!tellsNothing(*text))
            return *text;
    return in(language);
}

} // namespace licet
