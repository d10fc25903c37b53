#pragma once

#include "committee/decision.h"
#include "ui/page/record_panel.h"

namespace licet {

/// The fields of a decision. Its state stands there only while it is new: later the events lead it.
void addDecisionFields(RecordPanel<Decision> &panel, const Translator &translator, Choice *replacedBy);

/// The fields of a step: what it adds, and what it takes away.
void addStepFields(RecordPanel<DecisionStep> &panel, const Translator &translator);

} // namespace licet
