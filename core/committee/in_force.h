#pragma once

#include "calendar/working_calendar.h"
#include "committee/decision.h"
#include "settings/settings.h"

namespace licet {

/// What a decision allows on a day: what its steps in force by then added, less what they took away (domain
/// 5).
struct DecisionScope
{
    /// In the order of the steps, each with whether it was taken away.
    std::vector<std::pair<ConcernedInstitution, bool>> institutions;
    QStringList services;
    QStringList purposes;

    [[nodiscard]] bool covers(const Institution &institution) const;
    [[nodiscard]] bool coversService(const QString &service) const;
    /// Compared without case, accents' form, spacing and final stop.
    [[nodiscard]] bool coversPurpose(const QString &purpose) const;
};

/// The day on which a step comes into force: as stated, else its day plus the settings' working days for
/// decisions from `decisionRuleFrom` on, else its own day. Nothing while it has no day. The working days are
/// the committee's: `calendar` holds the legal holidays and the register's closing days, and never those of a
/// request's recipient. Every rule, list, page and paper asks here. Source: domain 4.
std::optional<Deadline> inForceFrom(const DecisionStep &step, const Settings &settings,
                                    const WorkingCalendar &calendar);

/// Granted, its first step in force on `day`, and not withdrawn or replaced by then.
bool isInForceOn(const DecisionWithSteps &decision, QDate day, const Settings &settings,
                 const WorkingCalendar &calendar);

/// Whether a decision was granted, and nobody told since when it is in force.
bool isStartUnknown(const DecisionWithSteps &decision);

DecisionScope scopeOn(const DecisionWithSteps &decision, QDate day, const Settings &settings,
                      const WorkingCalendar &calendar);

} // namespace licet
