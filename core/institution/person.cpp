#include "institution/person.h"

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

} // namespace licet
