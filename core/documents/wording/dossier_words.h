#pragma once

#include "committee/authority.h"
#include "committee/dossier_check.h"
#include "committee/dossier_state.h"
#include "committee/review.h"
#include "documents/wording/phrases.h"

namespace licet {

// What is said of the committee's dossiers and decisions.

/// What happened, for lists of events: "Filed", "Information asked".
QString word(const Phrases &phrases, DossierEvent event);
QString word(const Phrases &phrases, ChecklistTopic topic);
QString word(const Phrases &phrases, Authority authority);
QString word(const Phrases &phrases, ReviewCause cause);
QString word(const Phrases &phrases, Verdict verdict);

/// A usual point's word, the user's own subject, or else the beginning of what stands in it.
QString nameOf(const Phrases &phrases, const ChecklistPoint &point);
/// What the dossier lacks, in one sentence.
QString describe(const Phrases &phrases, const DossierFinding &finding);
/// What has to happen next, in one sentence.
QString nextSentence(const Phrases &phrases, DossierState state);

} // namespace licet
