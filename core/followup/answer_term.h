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
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("recipient_id", &AnswerTerm::recipient);
        visit("environment", &AnswerTerm::environment);
        visit("kind", &AnswerTerm::kind);
        visit("reminder_first", &AnswerTerm::reminderFirst);
        visit("reminder_every", &AnswerTerm::reminderEvery);
        visit("telephone_after", &AnswerTerm::telephoneAfter);
    }
};

} // namespace licet
