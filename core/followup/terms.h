#pragma once

#include "followup/due_facts.h"

namespace licet {

/// Terms that no setting holds, in working days [M].
namespace term {
/// A signed form leaves within so many.
inline constexpr int sending = 2;
/// What was written has left within so many.
inline constexpr int leaving = 1;
/// What follows an execution by letter is there within so many.
inline constexpr int letter = 5;
/// Days on which nobody may sign are looked for so far ahead.
inline constexpr int lookAhead = 60;
/// What ended without anything after it is told so many days of the calendar more; then it is past.
inline constexpr int toldAfterTheEnd = 30;
} // namespace term

/// The most specific term for an answer: one that names more of recipient, environment and kind counts
/// before one that names less, a recipient before an environment before a kind; else that of the settings.
AnswerTerm termFor(const DueFacts &facts, const QString &recipient, std::optional<Environment> environment,
                   RequestKind kind);

/// So many days of the calendar before an end it is told first.
int daysAhead(const Settings &settings);

/// OutOfRange naming the member, where a term can't be used.
Result<void> checkTerm(const AnswerTerm &term);
Result<void> checkTerms(const Settings &settings);

} // namespace licet
