#pragma once

#include "base/language_texts.h"

namespace licet {

/// One text that keeps what it is in other languages, for what is stored as texts and read in any language.
QString codedTexts(const LanguageTexts &texts, const QString &usual);
/// Of such a text what is read in a language; another text as it stands.
QString codedTextIn(Language language, const QString &coded);

} // namespace licet
