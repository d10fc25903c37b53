#pragma once

#include "text/translator.h"

namespace licet {

/// A value of a record's member as the history keeps it, in words: codes in the language's terms, days as
/// dd/mm/yyyy; any other text as it is.
QString valueWord(const Translator &translator, const QString &record, const QString &member,
                  const QString &value);

} // namespace licet
