#pragma once

#include "database/columns.h"

namespace licet {

/// The register's settings; one row. Terms are in working days (Mon–Fri).
struct Settings
{
    Id<Settings> id;
    int reminderFirst = 15;
    int reminderEvery = 5;
    int telephoneAfter = 2;                     ///< so many reminders in writing, then by telephone; 0 to 20
    int leadTime = 15;                          ///< usual time from sending to execution
    QDate decisionRuleFrom{2024, 1, 1};         ///< decisions from this day on come into force later
    int decisionDays = 10;                      ///< by this many working days (domain 4)
    std::vector<int> expiring{90, 30, 7};       ///< days before an end at which it is told
    QString normsDue = QStringLiteral("03-01"); ///< "MM-DD"

    bool operator==(const Settings &) const = default;
};
template <>
struct Columns<Settings>
{
    static constexpr const char *table = "settings";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("reminder_first", &Settings::reminderFirst);
        visit("reminder_every", &Settings::reminderEvery);
        visit("telephone_after", &Settings::telephoneAfter);
        visit("lead_time", &Settings::leadTime);
        visit("decision_rule_from", &Settings::decisionRuleFrom);
        visit("decision_days", &Settings::decisionDays);
        visit("expiring", &Settings::expiring);
        visit("norms_due", &Settings::normsDue);
    }
};

} // namespace licet
