#pragma once

#include "calendar/working_calendar.h"
#include "followup/due_item.h"
#include "institution/signatory.h"
#include "request/request_state.h"

#include <array>
#include <functional>

namespace licet {

/// Who may sign at one institution; nobody, where there is no name.
struct SigningAt
{
    QString institution;
    QStringList names;

    bool operator==(const SigningAt &) const = default;
};

/// A working day, and who may sign on it.
struct SigningDay
{
    QDate day;
    QStringList names;              ///< of everybody who may, each once
    QStringList without;            ///< institutions at which nobody may
    std::vector<SigningAt> at = {}; ///< the same by institution: a name says nothing without whose it is

    bool operator==(const SigningDay &) const = default;
};

/// The next `count` working days from `from` on, `from` with them when it is one. Fewer when the calendar
/// holds no more.
std::vector<QDate> nextWorkingDays(const WorkingCalendar &calendar, QDate from, int count);
/// `mergedOn`: since when an institution is a part of another one; it is left out from then on, for nothing
/// is signed in its name.
using MergedOn = std::function<std::optional<QDate>(Id<Institution>)>;
std::vector<SigningDay> signingDays(const std::vector<StaffedInstitution> &institutions,
                                    const std::vector<QDate> &days, const MergedOn &mergedOn = {});

/// Working days after each other with the same answer.
struct SigningStretch
{
    QDate from;
    QDate until; ///< inclusive
    QStringList names;
    QStringList without;
    std::vector<SigningAt> at = {};

    bool operator==(const SigningStretch &) const = default;
};
std::vector<SigningStretch> signingStretches(const std::vector<SigningDay> &days);

struct EnvironmentCount
{
    int authorizations = 0; ///< that did not end
    int openRequests = 0;

    bool operator==(const EnvironmentCount &) const = default;
};

/// How long a request has been open, in days of the calendar.
enum class AgeBand { TwoWeeks, Month, ThreeMonths, Longer };
inline constexpr size_t ageBandCount = 4;
/// Up to 14 days, up to 31, up to 92, more.
AgeBand ageBand(QDate began, QDate day);

} // namespace licet
