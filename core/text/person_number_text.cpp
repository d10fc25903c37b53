#include "text/person_number_text.h"

#include "base/insz.h"

namespace licet {

using namespace Qt::StringLiterals;

QString personNumberInText(const Translator &translator, const QString &text, QDate today)
{
    if (inszNumbersIn(text, today).isEmpty())
        return {};
    // The number itself is not repeated.
    return translator.translate("Requests",
                                "The text holds what looks like somebody’s national number: leave it out, "
                                "for it stays in the history.");
}

QString personNumberAsProgramNumber(const Translator &translator, const ProgramNumber &number, QDate today)
{
    if (!isInszWithBirthDate(number.digits(), today))
        return {};
    return fillPlaces(translator.translate("Requests",
                                           "The program number %1 would also be a valid national number: "
                                           "check that it is the number that KSZ allotted."),
                      {number.digits()});
}

} // namespace licet
