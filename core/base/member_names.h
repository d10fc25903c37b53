#pragma once

#include "base/member.h"

#include <QStringList>

namespace licet {

/// "institution_id" → "institution", "valid_from" → "validFrom".
inline QString camelCase(QString column)
{
    if (column.endsWith(QStringLiteral("_id")))
        column.chop(3);
    auto words = column.split(u'_');
    for (qsizetype word = 1; word < words.size(); ++word)
        words[word][0] = words[word][0].toUpper();
    return words.join(QString());
}

/// A member's names in files: one, or those of the parts of a reference.
inline QStringList namesInFiles(const Member &member)
{
    const auto told = QString::fromLatin1(member.inFiles);
    return told.isEmpty() ? QStringList{camelCase(QString::fromLatin1(member.name))} : told.split(u' ');
}

} // namespace licet
