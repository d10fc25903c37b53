#pragma once

#include "base/result.h"

#include <QStringList>

#include <array>

namespace licet {

/// One allowed word of a closed vocabulary, as files and the database spell it (English, with hyphens).
template <class E>
struct EnumCode
{
    E value;
    const char *code;
};

/// Specialised per enumeration with `static constexpr std::array all{Word<E>{…}, …}`, in display order.
template <class E>
struct EnumCodes;

template <class E>
concept Coded = requires
{
    EnumCodes<E>::all.size();
};

template <Coded E>
QString codeOf(E value)
{
    for (const auto &word : EnumCodes<E>::all)
        if (word.value == value)
            return QString::fromLatin1(word.code);
    Q_UNREACHABLE();
}

template <Coded E>
QStringList allowedCodes()
{
    QStringList words;
    for (const auto &word : EnumCodes<E>::all)
        words << QString::fromLatin1(word.code);
    return words;
}

/// UnknownWord names the allowed words in its hint; an unknown word never becomes a default.
template <Coded E>
Result<E> parseCode(QStringView text)
{
    for (const auto &word : EnumCodes<E>::all)
        if (text == QLatin1StringView(word.code))
            return word.value;
    return Error{ErrorKind::UnknownWord, {}, text.toString(), allowedCodes<E>().join(QStringLiteral(", "))};
}

} // namespace licet
