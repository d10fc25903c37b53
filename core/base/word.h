#pragma once

#include "base/result.h"

#include <QStringList>

#include <array>

namespace licet {

/// One allowed word of a closed vocabulary, as files and the database spell it (English, with hyphens).
template <class E>
struct Word
{
    E value;
    const char *code;
};

/// Specialised per enumeration with `static constexpr std::array all{Word<E>{…}, …}`, in display order.
template <class E>
struct Words;

template <class E>
concept Worded = requires
{
    Words<E>::all.size();
};

template <Worded E>
QString wordOf(E value)
{
    for (const auto &word : Words<E>::all)
        if (word.value == value)
            return QString::fromLatin1(word.code);
    Q_UNREACHABLE();
}

template <Worded E>
QStringList allowedWords()
{
    QStringList words;
    for (const auto &word : Words<E>::all)
        words << QString::fromLatin1(word.code);
    return words;
}

/// UnknownWord names the allowed words in its hint; an unknown word never becomes a default.
template <Worded E>
Result<E> parseWord(QStringView text)
{
    for (const auto &word : Words<E>::all)
        if (text == QLatin1StringView(word.code))
            return word.value;
    return Error{ErrorKind::UnknownWord, {}, text.toString(), allowedWords<E>().join(QStringLiteral(", "))};
}

} // namespace licet
