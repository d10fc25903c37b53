#pragma once

#include "text/translator.h"

namespace licet {

/// "Purpose: …" in the language's own spacing: French has a space before the colon.
QString labelled(const Translator &translator, const QString &label, const QString &text);
/// A label that stands before its field: "Purpose:".
QString labelled(const Translator &translator, const QString &label);

} // namespace licet
