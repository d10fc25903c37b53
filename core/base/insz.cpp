#include "base/insz.h"

#include "base/digits.h"
#include "base/text_gate.h"

#include <QRegularExpression>

namespace licet {

namespace {

/// 0: not known.
int monthOf(QStringView digits)
{
    const int month = digits.mid(2, 2).toInt();
    return month >= 40 ? month - 40 : month >= 20 ? month - 20 : month;
}

bool isBornBy(QStringView digits, int century, QDate today)
{
    const int year = century + digits.left(2).toInt();
    const int month = monthOf(digits);
    const int day = digits.mid(4, 2).toInt();
    if (year != today.year() || month == 0)
        return year <= today.year();
    return month < today.month() || (month == today.month() && (day > 31 || day <= today.day()));
}

} // namespace

bool isValidInsz(QStringView digits, QDate today)
{
    constexpr qsizetype size = 11;
    constexpr int lastMonth = 12;
    if (digits.size() != size || !allDigits(digits) || monthOf(digits) > lastMonth)
        return false;
    const auto nine = digits.left(9).toLongLong();
    const auto check = digits.mid(9).toLongLong();
    return (check == 97 - nine % 97 && isBornBy(digits, 1900, today)) ||
           (check == 97 - (2'000'000'000LL + nine) % 97 && isBornBy(digits, 2000, today));
}

bool isInszWithBirthDate(QStringView digits, QDate today)
{
    if (!isValidInsz(digits, today))
        return false;
    const int year = digits.left(2).toInt();
    const int day = digits.mid(4, 2).toInt();
    return QDate::isValid(1900 + year, monthOf(digits), day) ||
           QDate::isValid(2000 + year, monthOf(digits), day);
}

QStringList inszNumbersIn(const QString &text, QDate today)
{
    static const QRegularExpression shape(
        QStringLiteral("(?<![0-9])[0-9]{2}S[0-9]{2}S[0-9]{2}S[0-9]{3}S[0-9]{2}(?![0-9])")
            .replace(u'S', QStringLiteral(" ?[-./]? ?")));
    QStringList found;
    auto matches = shape.globalMatch(enteredNumber(text));
    while (matches.hasNext()) {
        const auto written = matches.next().captured();
        if (isValidInsz(withoutSeparators(written), today))
            found << written;
    }
    return found;
}

} // namespace licet
