#pragma once

#include "documents/covering_letter.h"
#include "documents/letter_text.h"
#include "followup/chase_facts.h"

namespace licet {

/// The user's words for a chase in the envelope's language, else the shipped ones.
Result<LetterText> chaseText(const ChasedEnvelope &chase);

/// A chase in the form's language, as the words of a mail. UnknownField, TagUnclosed, TagUnopened when the
/// user's own words do not fit.
Result<MailWords> chaseMail(const ChasedEnvelope &chase);
Result<MailWords> chaseMail(const ChasedEnvelope &chase, const LetterText &text);

/// The same on paper, dated on its day; papers follow by `letterWithPapers`.
Result<std::unique_ptr<PagedDocument>> chaseLetter(const ChasedEnvelope &chase);

/// Made-up requests that show what a text makes of its fields.
Result<ChasedEnvelope> sampleChase(Language language, QDate day);

} // namespace licet
