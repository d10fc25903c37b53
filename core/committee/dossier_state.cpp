#include "committee/dossier_state.h"

#include <algorithm>

namespace licet {

std::vector<DossierEvent> possibleEvents(DossierState state)
{
    std::vector<DossierEvent> events;
    for (const auto &transition : dossierTransitions)
        if (transition.from == state)
            events.push_back(transition.event);
    // A filed dossier comes on the agenda more often than that it is asked about.
    const auto agenda = std::find(events.begin(), events.end(), DossierEvent::PutOnTheAgenda);
    if (state == DossierState::Filed && agenda != events.end())
        std::rotate(events.begin(), agenda, agenda + 1);
    return events;
}

} // namespace licet
