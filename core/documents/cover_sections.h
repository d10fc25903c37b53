#pragma once

#include "documents/labels.h"
#include "documents/page_frame.h"
#include "text/translator.h"

namespace licet {

/// The cover speaks the signatory's language; the form's words for the same facts come from the form's
/// labels.
struct CoverWords
{
    Labels cover;
    Labels form;
    Translator translator;
};

/// What the signatory needs first stands first: where and by when to sign, what changed and why it came back,
/// what is asked, open warnings; then the long texts, what signing commits to, and the consultant's opinion.
Result<std::vector<Section>> coverSections(const PaperInput &input, const CoverWords &words);

/// Boxes for the consultant's opinion, the one given ticked, or lines to write on; his name and initials.
Result<Section> opinionSection(const PaperInput &input, const CoverWords &words);

/// The text as it fits six lines of a section's right column, with `rest` where it was shortened.
QString shortenedToSixLines(const QString &text, const QString &rest);

} // namespace licet
