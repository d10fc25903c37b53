#include "base/kbo_number.h"

#include "base/text_gate.h"

#include <QRegularExpression>

namespace licet {

Result<KboNumber> KboNumber::parse(QStringView text)
{
    // The groups in which it is printed, and no other: "403019261.0" is a spreadsheet's decimal.
    static const QRegularExpression shape(
        QStringLiteral("^(?:BE[ .-]?)?(?:\\(0\\)|([01]))?[ .-]?([0-9]{3})[ .-]?([0-9]{3})[ .-]?([0-9]{3})$"),
        QRegularExpression::CaseInsensitiveOption);
    const Error refused{ErrorKind::NotAKboNumber, {}, text.toString()};
    const auto match = shape.match(enteredNumber(text));
    if (!match.hasMatch())
        return refused;
    const auto leading = match.captured(1).isEmpty() ? QStringLiteral("0") : match.captured(1);
    const auto digits = leading + match.captured(2) + match.captured(3) + match.captured(4);
    const auto stem = digits.left(8).toInt();
    if (stem == 0 || digits.right(2).toInt() != 97 - stem % 97)
        return refused;
    return KboNumber(digits);
}

QString KboNumber::printed() const
{
    return m_digits.left(4) + u'.' + m_digits.mid(4, 3) + u'.' + m_digits.mid(7);
}

} // namespace licet
