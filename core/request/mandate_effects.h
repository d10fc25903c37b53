#pragma once

#include "institution/signatory.h"
#include "request/request.h"

namespace licet {

/// First and last day, both inclusive.
struct DayRange
{
    QDate from;
    QDate until;

    bool operator==(const DayRange &) const = default;
};

/// The stretches of days between `from` and `until` on which nobody is entitled to sign (P15, P18).
std::vector<DayRange> daysWithoutSignatory(const Institution &institution, const Staff &staff, QDate from,
                                           QDate until);

/// An open request that a change of mandates or absences touches.
struct TouchedRequest
{
    Id<Request> request;
    QString number;                 ///< as printed, or empty for a draft
    bool losesItsSignatory = false; ///< could sign on the day before, no longer does; else it is only named

    bool operator==(const TouchedRequest &) const = default;
};

/// What follows when the people become `after`: open requests that name `person`, and the days from `today`
/// until a year later on which nobody may sign.
struct MandateEffects
{
    QDate from, until; ///< the days that were looked at
    std::vector<TouchedRequest> requests;
    std::vector<DayRange> newlyWithoutSignatory;
    std::vector<DayRange> stillWithoutSignatory; ///< lost them already, or never had any

    [[nodiscard]] bool isEmpty() const { return requests.empty() && newlyWithoutSignatory.empty(); }
};
MandateEffects mandateEffects(const Institution &institution, const Staff &before, const Staff &after,
                              const QString &person, const std::vector<Request> &openRequests, QDate today);

/// `staff` with one mandate or absence changed, added (no id), or taken away.
Staff withMandate(Staff staff, const Mandate &mandate);
Staff withAbsence(Staff staff, const Absence &absence);

} // namespace licet
