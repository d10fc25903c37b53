#pragma once

#include "calendar/settings.h"
#include "calendar/working_calendar.h"
#include "committee/decision.h"
#include "documents/wording/phrases.h"
#include "ui/widgets/list_model.h"

#include <map>

namespace licet {

/// What the list of decisions shows beside them.
struct CommitteeFacts
{
    QDate day;
    Settings settings;
    WorkingCalendar calendar;
    std::map<Id<Decision>, int> resting; ///< authorizations and open requests of the institution chosen
    std::map<Id<Decision>, int> reviews; ///< that are not done

    [[nodiscard]] int restingOn(Id<Decision> decision) const;
    [[nodiscard]] int openReviews(Id<Decision> decision) const;
    /// Of the first step, once it was granted.
    [[nodiscard]] std::optional<Deadline> inForce(const DecisionWithSteps &one) const;
};

/// `facts` are read whenever a cell is shown.
std::vector<ListColumn<DecisionWithSteps>> committeeColumns(const Phrases &phrases,
                                                            const CommitteeFacts &facts);

} // namespace licet
