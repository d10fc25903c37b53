#pragma once

#include "institution/recipient.h"
#include "request/draft.h"

namespace licet {

/// How long an answer may take, in working days, before it is asked for; the most specific one counts, and
/// Settings where none fits. Unset members fit any.
struct AnswerTerm
{
    Id<AnswerTerm> id;
    Id<Recipient> recipient;
    std::optional<Environment> environment;
    std::optional<RequestKind> kind;
    int reminderFirst = 15; ///< 1 to 250, to the first reminder
    int reminderEvery = 5;  ///< 1 to 250, from each reminder to the next
    int telephoneAfter = 2; ///< 0 to 20: so many in writing, then by telephone

    bool operator==(const AnswerTerm &) const = default;
};
template <>
struct Columns<AnswerTerm>
{
    static constexpr const char *table = "answer_term";
    static constexpr const char *key = "recipient environment kind";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"recipient_id", QT_TRANSLATE_NOOP("Members", "Recipient")}, &AnswerTerm::recipient);
        visit(Member{"environment", QT_TRANSLATE_NOOP("Members", "Environment")}, &AnswerTerm::environment);
        visit(Member{"kind", QT_TRANSLATE_NOOP("Members", "Kind")}, &AnswerTerm::kind);
        visit(Member{"reminder_first", QT_TRANSLATE_NOOP("Members", "Working days until the first reminder")},
              &AnswerTerm::reminderFirst);
        visit(Member{"reminder_every", QT_TRANSLATE_NOOP("Members", "Working days between reminders")},
              &AnswerTerm::reminderEvery);
        visit(
            Member{"telephone_after", QT_TRANSLATE_NOOP("Members", "By telephone after so many in writing")},
            &AnswerTerm::telephoneAfter);
    }
};

} // namespace licet
