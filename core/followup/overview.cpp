#include "followup/overview.h"

namespace licet {

std::vector<QDate> nextWorkingDays(const WorkingCalendar &calendar, QDate from, int count)
{
    std::vector<QDate> days;
    auto day = calendar.nextWorkingDay(from);
    while (int(days.size()) < count && calendar.isWorkingDay(day)) {
        days.push_back(day);
        day = calendar.nextWorkingDay(day.addDays(1));
    }
    return days;
}

std::vector<SigningDay> signingDays(const std::vector<StaffedInstitution> &institutions,
                                    const std::vector<QDate> &days, const MergedOn &mergedOn)
{
    std::vector<SigningDay> all;
    for (const auto day : days) {
        SigningDay one;
        one.day = day;
        for (const auto &at : institutions) {
            const auto merged = mergedOn ? mergedOn(at.institution.id) : std::nullopt;
            if (merged && *merged <= day)
                continue;
            SigningAt here{at.institution.name, {}};
            for (const auto &person : signatoriesOn(at.institution, at.staff, day)) {
                if (!maySign(person.entitlement))
                    continue;
                here.names << person.name;
                if (!one.names.contains(person.name))
                    one.names << person.name;
            }
            if (here.names.isEmpty())
                one.without << at.institution.name;
            one.at.push_back(std::move(here));
        }
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<SigningStretch> signingStretches(const std::vector<SigningDay> &days)
{
    std::vector<SigningStretch> all;
    for (const auto &one : days) {
        if (!all.empty() && all.back().names == one.names && all.back().without == one.without &&
            all.back().at == one.at)
            all.back().until = one.day;
        else
            all.push_back({one.day, one.day, one.names, one.without, one.at});
    }
    return all;
}

AgeBand ageBand(QDate began, QDate day)
{
    const auto days = began.daysTo(day);
    return days <= 14   ? AgeBand::TwoWeeks
           : days <= 31 ? AgeBand::Month
           : days <= 92 ? AgeBand::ThreeMonths
                        : AgeBand::Longer;
}

} // namespace licet
