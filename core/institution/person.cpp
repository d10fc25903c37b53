#include "institution/person.h"

#include "base/filler.h"
#include "history/record_store_definitions.h"

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

template struct RecordSql<Person>;
template class RecordStore<Person>;
template struct RecordSql<Mandate>;
template class RecordStore<Mandate>;
template struct RecordSql<Absence>;
template class RecordStore<Absence>;

template struct RecordJson<PrintedTitle>;

} // namespace licet
