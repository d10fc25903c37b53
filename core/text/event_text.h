#pragma once

#include "text/translator.h"

#include <QString>

namespace licet {

/// An event in words: "Request: finalised", "Person: changed".
QString eventSentence(const Translator &translator, const QString &record, const QString &kind);
/// What happened alone, within a sentence: "finalised", "changed".
QString happenedWord(const Translator &translator, const QString &kind);
/// A kind of record by its table's name: "request" → "Request".
QString recordName(const Translator &translator, const QString &record);
/// A member of a record by its column's name or its name in files, "valid_from" → "Valid from", as the
/// record's description says it; without a record, as the first that has such a member.
QString memberName(const Translator &translator, const QString &member, const QString &record = {});

} // namespace licet
