#include "committee/dossier_state.h"

#include <algorithm>

namespace licet {

std::optional<DossierState> stateAfter(const Decision &dossier, DossierEvent event)
{
    const bool isLost = dossier.undeliveredOn.has_value();
    const bool isPossible = dossier.state != DossierState::Filed ||
                            (event == DossierEvent::File ? isLost
                                                         : !isLost || (event != DossierEvent::NotDelivered &&
                                                                       event != DossierEvent::Contacted));
    return isPossible ? stateAfter(dossier.state, event) : std::nullopt;
}

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

std::vector<DossierEvent> possibleEvents(const Decision &dossier)
{
    auto events = possibleEvents(dossier.state);
    std::erase_if(events, [&](DossierEvent one) { return !stateAfter(dossier, one); });
    const auto again = std::find(events.begin(), events.end(), DossierEvent::File);
    if (again != events.end())
        std::rotate(events.begin(), again, again + 1);
    return events;
}

} // namespace licet
