#include "request/request_number.h"

#include "institution/institution.h"

#include <QRegularExpression>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

Result<QString> printedNumber(const QString &pattern, int year, int serial)
{
    static const QRegularExpression serialPart(u"\\{number(?::([1-9]))?\\}"_s);
    const auto match = serialPart.match(pattern);
    if (!match.hasMatch() || !pattern.contains(u"{year}"_s))
        return Error{ErrorKind::WrongMemberType, u"numberPattern"_s, pattern, usualNumberPattern};
    auto constant = pattern;
    constant.remove(match.captured()).remove(u"{year}"_s);
    // Such a number would be read as the row of another request.
    if (std::all_of(constant.begin(), constant.end(), [](QChar sign) { return sign.isDigit(); }))
        return Error{ErrorKind::WrongMemberType, u"numberPattern"_s, pattern, usualNumberPattern};
    auto printed = pattern;
    printed.replace(match.capturedStart(), match.capturedLength(),
                    u"%1"_s.arg(serial, match.captured(1).toInt(), 10, QLatin1Char('0')));
    printed.replace(u"{year}"_s, u"%1"_s.arg(year, 4, 10, QLatin1Char('0')));
    return printed;
}

} // namespace licet
