#pragma once

#include "documents/paper.h"

namespace licet::test {

/// A finalised version of the draft, as the example register knows its facts on 7 December 2026.
PaperInput finalVersionOf(const Draft &draft);

/// What the PDF's pages say, laid out in columns, as pdftotext reads it; a form feed ends each page.
QString textOfPdf(const QByteArray &pdf);

/// The signs on its pages in the order in which they were painted, without blanks: a word that lies across a
/// page is found so.
QString signsOfPdf(const QByteArray &pdf);

/// The text of a form in a language.
QString textOfForm(const PaperInput &input, Marking marking, Language language);

} // namespace licet::test
