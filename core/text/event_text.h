#pragma once

#include "text/translator.h"

#include <QString>

namespace licet {

/// An event in words: "Request: finalised", "Person: changed".
QString eventSentence(const Translator &translator, const QString &record, const QString &kind);
/// A kind of record by its table's name: "request" → "Request".
QString recordName(const Translator &translator, const QString &record);
/// A member of a record by its column's name: "valid_from" → "Valid from".
QString memberName(const Translator &translator, const QString &member);

} // namespace licet
