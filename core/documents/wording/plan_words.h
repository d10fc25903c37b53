#pragma once

#include "documents/wording/phrases.h"
#include "request/backward_plan.h"
#include "request/preparing.h"

namespace licet {

/// What is done in a step: "Send the requests for test and acceptance".
QString word(const Phrases &phrases, PlanStepKind kind);
/// How the last day of a step was computed, in a sentence.
QString sumSentence(const Phrases &phrases, const PlanStep &step);
/// Why a draft is not made, in a sentence.
QString whyNotPrepared(const Phrases &phrases, const PreparedDraft &draft);

} // namespace licet
