#pragma once

#include <QString>

namespace licet {

/// ASCII digits only: other scripts' digits are no part of any official number.
inline bool allDigits(QStringView text)
{
    for (const QChar sign : text)
        if (sign < u'0' || sign > u'9')
            return false;
    return !text.isEmpty();
}

/// The text without the spaces, dots, dashes and slashes that people put into numbers.
inline QString withoutSeparators(QStringView text)
{
    QString bare;
    for (const QChar sign : text)
        if (!sign.isSpace() && sign != u'.' && sign != u'-' && sign != u'/')
            bare += sign;
    return bare;
}

} // namespace licet
