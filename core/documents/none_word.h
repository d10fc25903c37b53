#pragma once

#include "documents/labels.h"
#include "request/draft.h"

namespace licet {

/// What a form prints for a field that is declared to have nothing to state: "none"; for its last day
/// "without end date". `field`: its path (request/declared_none.h).
QString noneWord(const QString &field, const Labels &labels);
/// The text of that field; for an empty one the word, where the draft declares it so.
QString orDeclaredNone(const QString &text, const QString &field, const Draft &draft, const Labels &labels);

} // namespace licet
