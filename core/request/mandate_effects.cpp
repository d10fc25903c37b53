#include "request/mandate_effects.h"

#include "base/text_fold.h"

#include <algorithm>

namespace licet {

namespace {

bool somebodyMaySign(const Institution &institution, const Staff &staff, QDate day)
{
    const auto signatories = signatoriesOn(institution, staff, day);
    return std::any_of(signatories.begin(), signatories.end(),
                       [](const Signatory &one) { return maySign(one.entitlement); });
}

bool covers(const std::vector<DayRange> &ranges, QDate day)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const DayRange &one) { return one.from <= day && day <= one.until; });
}

void addDay(std::vector<DayRange> &ranges, QDate day)
{
    if (!ranges.empty() && ranges.back().until.addDays(1) == day)
        ranges.back().until = day;
    else
        ranges.push_back({day, day});
}

bool names(const Request &request, const QString &person)
{
    const auto &draft = request.draft;
    auto named = QStringList{draft.signatory, draft.preparedBy} + awaitedSignatories(request.signatures);
    if (draft.contacts)
        for (const auto &contact :
             {draft.contacts->functional, draft.contacts->technical, draft.contacts->ppkb})
            if (contact)
                named << contact->name;
    const auto folded = foldForComparison(person);
    return std::any_of(named.begin(), named.end(),
                       [&](const QString &one) { return foldForComparison(one) == folded; });
}

} // namespace

std::vector<DayRange> daysWithoutSignatory(const Institution &institution, const Staff &staff, QDate from,
                                           QDate until)
{
    std::vector<DayRange> ranges;
    for (auto day = from; day <= until; day = day.addDays(1))
        if (!somebodyMaySign(institution, staff, day))
            addDay(ranges, day);
    return ranges;
}

MandateEffects mandateEffects(const Institution &institution, const Staff &before, const Staff &after,
                              const QString &person, const std::vector<Request> &openRequests, QDate today)
{
    MandateEffects effects{today, today.addYears(1), {}, {}, {}};
    for (const auto &request : openRequests) {
        if (!isOpen(request.state) || request.institution != institution.id || !names(request, person))
            continue;
        const bool isUnsigned =
            request.state == RequestState::Draft || request.state == RequestState::Finalised;
        const auto chosen = request.draft.signingDate.value_or(today);
        const auto day = isUnsigned ? std::max(chosen, today) : chosen;
        const auto &signatory = request.draft.signatory;
        const bool could = maySign(signatoryOn(institution, before, signatory, day).entitlement);
        const bool still = maySign(signatoryOn(institution, after, signatory, day).entitlement);
        effects.requests.push_back({request.id, request.number, could && !still});
    }
    const auto gapsBefore = daysWithoutSignatory(institution, before, today, effects.until);
    for (const auto &gap : daysWithoutSignatory(institution, after, today, effects.until))
        for (auto day = gap.from; day <= gap.until; day = day.addDays(1))
            addDay(covers(gapsBefore, day) ? effects.stillWithoutSignatory : effects.newlyWithoutSignatory,
                   day);
    return effects;
}

Staff withMandate(Staff staff, const Mandate &mandate)
{
    for (auto &one : staff.mandates)
        if (mandate.id.isSet() && one.id == mandate.id) {
            one = mandate;
            return staff;
        }
    staff.mandates.push_back(mandate);
    return staff;
}

Staff withAbsence(Staff staff, const Absence &absence)
{
    for (auto &one : staff.absences)
        if (absence.id.isSet() && one.id == absence.id) {
            one = absence;
            return staff;
        }
    staff.absences.push_back(absence);
    return staff;
}

} // namespace licet
