#pragma once

#include "history/history_query.h"
#include "request/corrections/correcting.h"

namespace licet {

// What an answer granted of a line was entered wrongly: its operations, version, days or conditions.

/// What is believed of the lines of an answer before the event `until` of the trail was entered.
std::vector<LineAnswer> believedLines(const std::vector<Event> &trail, const Event &answer, qint64 until);
/// Of the lines that the correction names: what was believed until then, and what is right.
CorrectedFact correctedLines(const std::vector<Event> &trail, const Event &answer, const Event &correction);

/// OutcomeStays where a line was not granted, or would not be any more, AnsweredSince, GrantedUntilPast, and
/// as checkLine.
Result<void> checkCorrectedLines(const std::vector<Event> &trail, const Request &request, const Event &answer,
                                 const std::vector<LineAnswer> &lines);
/// The line with its terms; the number that it uses is told by itself.
void putRight(Answer &answer, const LineAnswer &line);

} // namespace licet
