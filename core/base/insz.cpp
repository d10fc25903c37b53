#include "base/insz.h"

#include "base/digits.h"

#include <QRegularExpression>

namespace licet {

namespace {

bool isPossibleBirthday(QStringView digits)
{
    const int month = digits.mid(2, 2).toInt();
    const int day = digits.mid(4, 2).toInt();
    const int plainMonth = month > 40 ? month - 40 : month > 20 ? month - 20 : month;
    // 00 stands where the month or day of birth is not known.
    return plainMonth <= 12 && day <= 31;
}

} // namespace

bool isValidInsz(QStringView digits)
{
    if (digits.size() != 11 || !allDigits(digits) || !isPossibleBirthday(digits))
        return false;
    const auto nine = digits.left(9).toLongLong();
    const auto check = digits.mid(9).toLongLong();
    return check == 97 - nine % 97 || check == 97 - (2'000'000'000LL + nine) % 97;
}

QStringList inszNumbersIn(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("(?<![0-9])[0-9]{2}[. ]?[0-9]{2}[. ]?[0-9]{2}[- .]?[0-9]{3}[. -]?[0-9]{2}(?![0-9])"));
    QStringList found;
    auto matches = shape.globalMatch(text);
    while (matches.hasNext()) {
        const auto written = matches.next().captured();
        if (isValidInsz(withoutSeparators(written)))
            found << written;
    }
    return found;
}

} // namespace licet
