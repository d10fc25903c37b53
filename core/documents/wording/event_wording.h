#pragma once

#include "documents/wording/phrases.h"

#include <QString>

namespace licet {

/// An event in words: "Request: finalised", "Person: changed".
QString eventSentence(const Phrases &phrases, const QString &record, const QString &kind);
/// A kind of record by its table's name: "request" → "Request".
QString recordName(const Phrases &phrases, const QString &record);
/// A member of a record by its column's name: "valid_from" → "Valid from".
QString memberName(const Phrases &phrases, const QString &member);

} // namespace licet
