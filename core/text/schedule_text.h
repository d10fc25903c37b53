#pragma once

#include "coverage/bulk_drafting.h"
#include "request/schedule.h"
#include "text/translator.h"

namespace licet {

/// What is done in a step: "Send the requests for test and acceptance".
QString term(const Translator &translator, ScheduleStepKind kind);
/// How the last day of a step was computed, in a sentence.
QString sumSentence(const Translator &translator, const ScheduleStep &step);
/// Why a draft is not made, in a sentence.
QString whyNotPrepared(const Translator &translator, const PreparedDraft &draft);

} // namespace licet
