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
        visit(Member{"reminder_first", QT_TRANSLATE_NOOP("Members", "Working days until the first reminder")},
              &Settings::reminderFirst);
        visit(Member{"reminder_every", QT_TRANSLATE_NOOP("Members", "Working days between reminders")},
              &Settings::reminderEvery);
        visit(
            Member{"telephone_after", QT_TRANSLATE_NOOP("Members", "By telephone after so many in writing")},
            &Settings::telephoneAfter);
        visit(Member{"lead_time", QT_TRANSLATE_NOOP("Members", "Usual working days until execution")},
              &Settings::leadTime);
        visit(Member{"decision_rule_from", QT_TRANSLATE_NOOP("Members", "For decisions from")},
              &Settings::decisionRuleFrom);
        visit(Member{"decision_days",
                     QT_TRANSLATE_NOOP("Members", "Working days until a decision is in force")},
              &Settings::decisionDays);
        visit(Member{"expiring", QT_TRANSLATE_NOOP("Members", "Days before an end")}, &Settings::expiring);
        visit(Member{"norms_due", QT_TRANSLATE_NOOP("Members", "Norms questionnaire due on")},
              &Settings::normsDue);
    }
};

} // namespace licet
