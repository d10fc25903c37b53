#pragma once

#include "history/history_query.h"
#include "register/register.h"

namespace licet {

/// The register as it is, or as it was known before an instant: the same questions get the same kinds of
/// answer.
class RegisterAsOf
{
public:
    /// `knownBefore` not set: as it is now.
    RegisterAsOf(const Register &from, std::optional<QDateTime> knownBefore = {})
        : m_register(from)
        , m_knownBefore(std::move(knownBefore))
    {
    }

    template <TableRecord Record>
    Result<std::vector<Record>> all() const
    {
        return m_knownBefore ? recordsAsOf<Record>(m_register.database(), {{}, m_knownBefore})
                             : m_register.all<Record>();
    }
    /// One row, so that a register which did not exist yet has the usual ones.
    Result<Settings> settings() const;
    /// In order of their first step's day.
    Result<std::vector<DecisionWithSteps>> decisions() const;
    Result<Staff> staff(Id<Institution> institution) const;
    /// Until when the history is asked; not set: to its end.
    [[nodiscard]] const std::optional<QDateTime> &knownBefore() const { return m_knownBefore; }
    [[nodiscard]] const Register &reg() const { return m_register; }

private:
    const Register &m_register;
    std::optional<QDateTime> m_knownBefore;
};

} // namespace licet
