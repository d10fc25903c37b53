#pragma once

#include "list_import/import_preview.h"
#include "text/translator.h"

namespace licet {

/// "program number"
QString term(const Translator &translator, ListField field);
/// "imported", "duplicate", "refused".
QString term(const Translator &translator, RowStatus status);

/// One sentence: why this is no list, and what to do.
QString describe(const Translator &translator, ListFault fault);
/// The same of a reading that has a fault, with the line where there is one.
QString describe(const Translator &translator, const ListReading &reading);
QString term(const Translator &translator, ListEncoding encoding);
/// "Read as Windows-1252: “identité”, “Liège”": at its words people see whether an encoding is the right one.
/// Empty where every sign is certain.
QString oddWordsSentence(const Translator &translator, const ListReading &reading);
/// One sentence on a row: what is wrong, missing or to be looked at.
QString describe(const Translator &translator, const ListRemark &remark);
/// All that there is to say of a row, in sentences; empty when there is nothing.
QString describe(const Translator &translator, const PreviewedRow &row);

/// "A, B, C and 12 more": the first names of a list that may be long.
QString firstNames(const Translator &translator, const QStringList &names);

/// Name of the column in which the reasons stand beside refused rows. One of those that `isReasonHead` knows.
QString reasonHead(const Translator &translator);

} // namespace licet
