#pragma once

#include "request/events/event_input.h"

namespace licet::events_of_requests {

/// What each line of a change or an end is about. The authorization that the request names stands for the
/// line of its service, else for the first one; any other line is about what is in force for its service in
/// the request's environment, of the same purpose where there are several.
class Concerned
{
public:
    /// NothingToChange where the one that is named is another institution's, or of another environment.
    static Result<Concerned> by(const EventWork &work);

    /// Nothing where no authorization stands for the line. AuthorizationGone.
    [[nodiscard]] Result<std::optional<Authorization>> of(int line) const;

private:
    Concerned(const Draft &draft, QDate day) : m_draft(draft), m_day(day) {}
    [[nodiscard]] int lineOfNamed() const;
    [[nodiscard]] bool isOfPurpose(const Authorization &one) const;

    const Draft &m_draft;
    QDate m_day; ///< of the execution
    std::optional<Authorization> m_named;
    std::vector<Authorization> m_others; ///< of the application
};

} // namespace licet::events_of_requests
