#include "institution/person.h"

#include "base/filler.h"

namespace licet {

// A language that has no title of its own is printed with the role's word.
const QString &PrintedTitle::in(Language language) const
{
    static const QString none;
    const QString *title = &none;
    JsonFields<PrintedTitle>::fields([&](const Member &member, auto text) {
        if (codeOf(language) == QLatin1StringView(member.name))
            title = &(this->*text);
    });
    return *title;
}

const QString &PrintedTitle::printedIn(Language language) const
{
    for (const auto *text : {&in(language), &nl, &fr, &de, &en})
        if (!tellsNothing(*text))
            return *text;
    return in(language);
}

} // namespace licet
