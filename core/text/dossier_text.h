#pragma once

#include "committee/authority.h"
#include "committee/dossier_check.h"
#include "committee/dossier_state.h"
#include "review/review.h"
#include "text/translator.h"

namespace licet {

// What is said of the committee's dossiers and decisions.

/// What happened, for lists of events: "Filed", "Information asked".
QString term(const Translator &translator, DossierEvent event);
QString term(const Translator &translator, ChecklistTopic topic);
QString term(const Translator &translator, Authority authority);
QString term(const Translator &translator, ReviewCause cause);
QString term(const Translator &translator, Verdict verdict);

/// A usual point's word, the user's own subject, or else the beginning of what stands in it.
QString nameOf(const Translator &translator, const ChecklistPoint &point);
/// What the dossier lacks, in one sentence.
QString describe(const Translator &translator, const DossierFinding &finding);
/// What has to happen next, in one sentence.
QString nextSentence(const Translator &translator, DossierState state);
/// The same of a dossier: that it did not arrive, by when something was promised.
QString nextSentence(const Translator &translator, const Decision &dossier);

} // namespace licet
