#pragma once

#include "history/history_query.h"
#include "request/corrections/correcting.h"

#include <QJsonArray>

namespace licet {

// What an answer granted of a line was entered wrongly: its operations, version, days or conditions.

/// What is believed of the lines of an answer before the event `until` of the trail was entered.
std::vector<LineAnswer> believedLines(const std::vector<Event> &trail, const Event &answer, qint64 until);
/// Of the lines that the correction names: what was believed until then, and what is right.
CorrectedFact correctedLines(const std::vector<Event> &trail, const Event &answer, const Event &correction);
/// The same line by line, each with its "service" and of "granted" what either side tells: as it was asked
/// where the other one was granted as asked, so that both can be compared term by term.
struct ComparedLines
{
    QJsonArray was;
    QJsonArray is;
};
ComparedLines comparedLines(const std::vector<Event> &trail, const CorrectedFact &fact);
/// The draft as the newest event of the trail that has it; empty where none has.
Draft draftIn(const std::vector<Event> &trail);

/// OutcomeStays where a line was not granted, or would not be any more, AnsweredSince, GrantedUntilPast, and
/// as checkLine.
Result<void> checkCorrectedLines(const std::vector<Event> &trail, const Request &request, const Event &answer,
                                 const std::vector<LineAnswer> &lines);
/// The line with its terms; the number that it uses is told by itself.
void putRight(Answer &answer, const LineAnswer &line);

} // namespace licet
