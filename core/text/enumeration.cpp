#include "text/enumeration.h"

namespace licet {

using namespace Qt::StringLiterals;

QString enumerated(QStringList names, const Translator &translator)
{
    if (names.size() < 2)
        return names.join(QString());
    const auto last = names.takeLast();
    return fillPlaces(translator.translate("Enumeration", "%1 and %2", "names, the last one"),
                      {names.join(u", "_s), last});
}

} // namespace licet
