#pragma once

#include "text/translator.h"

namespace licet {

/// The chapters of the minimum norms of 2017 as they are kept, in English (domain 4).
const QStringList &normsChapters();
/// In the language of the phrases; a chapter of another edition as it is.
QString chapterWord(const Translator &translator, const QString &chapter);
/// The chapter that bears this name in the language of the phrases, as it is kept; else the text itself.
QString chapterFrom(const Translator &translator, const QString &shown);

} // namespace licet
