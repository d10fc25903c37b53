#pragma once

#include "calendar/working_calendar.h"
#include "committee/decision.h"
#include "settings/settings.h"
#include "text/translator.h"
#include "ui/widgets/list_model.h"

#include <map>

namespace licet {

/// What the list of decisions shows beside them.
struct CommitteeFacts
{
    QDate day;
    Settings settings;
    WorkingCalendar calendar;
    std::map<Id<Decision>, int> dependents; ///< authorizations and open requests of the institution chosen
    std::map<Id<Decision>, int> reviews;    ///< that are not done

    [[nodiscard]] int dependentsOf(Id<Decision> decision) const;
    [[nodiscard]] int openReviews(Id<Decision> decision) const;
    /// Of the first step, once it was granted.
    [[nodiscard]] std::optional<Deadline> inForce(const DecisionWithSteps &one) const;
};

/// `facts` are read whenever a cell is shown.
std::vector<ListColumn<DecisionWithSteps>> committeeColumns(const Translator &translator,
                                                            const CommitteeFacts &facts);

} // namespace licet
