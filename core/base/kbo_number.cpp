#include "base/kbo_number.h"

#include "base/digits.h"

namespace licet {

Result<KboNumber> KboNumber::parse(QStringView text)
{
    const Error refused{ErrorKind::NotAKboNumber, {}, text.toString()};
    auto digits = withoutSeparators(text);
    if (digits.size() == 9)
        digits.prepend(u'0');
    if (digits.size() != 10 || !allDigits(digits) || (digits[0] != u'0' && digits[0] != u'1'))
        return refused;
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
