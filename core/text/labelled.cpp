#include "text/labelled.h"

namespace licet {

QString labelled(const Translator &translator, const QString &label, const QString &text)
{
    return fillPlaces(translator.translate("Lists", "%1: %2", "a label and what it says"), {label, text});
}

QString labelled(const Translator &translator, const QString &label)
{
    return labelled(translator, label, {}).trimmed();
}

} // namespace licet
