#pragma once

#include "request/answer/ksz_answer.h"

namespace licet {

// One letter may bring the number of every line, another one that of a single line (P20).

/// What the answer says of a line; nothing where it says nothing.
const LineAnswer *answerOn(const Answer &answer, int line);
/// The answer on a line is to come by letter.
bool hasLineThatFollows(const Answer &answer);
/// Whether a line is granted, or may be yet: else the answer is a refusal.
bool grantsAny(const Answer &answer);
/// Nothing is left that a letter would bring: the answer on a line, or its number.
bool isToldOfEveryLine(const Answer &answer);
/// The number that the line uses: its own, else that of the whole answer.
std::optional<ProgramNumber> numberOf(const Answer &answer, int line);
/// Whether a line, or all of them, use the number.
bool bearsNumber(const Answer &answer, const ProgramNumber &number);
/// The numbers of the answer and of its lines, each once.
std::vector<ProgramNumber> numbersOf(const Answer &answer);

/// The number, or that none is used, as that of these lines alone.
void giveToLines(Answer &answer, const std::vector<int> &lines, const std::optional<ProgramNumber> &number);
/// As that of the whole answer, which these lines have too.
void giveToAll(Answer &answer, const std::vector<int> &lines, const ProgramNumber &number);
/// Wherever the answer bears the one, it bears the other; without one, nothing but what has no number.
void replaceNumber(Answer &answer, const std::optional<ProgramNumber> &number,
                   const std::optional<ProgramNumber> &by);

} // namespace licet
