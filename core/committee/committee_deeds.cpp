#include "committee/committee_deeds.h"

#include "base/enum_codes.h"
#include "committee/dossier_state.h"

#include <algorithm>

namespace licet {

namespace {

constexpr std::array ofTheCommittee{DossierEvent::AskInformation, DossierEvent::PutOnTheAgenda,
                                    DossierEvent::Grant,          DossierEvent::Refuse,
                                    DossierEvent::Withdraw,       DossierEvent::Replace};

} // namespace

bool isDoneByCommittee(const EventKind &kind)
{
    const auto event = kind.as<DossierEvent>();
    return event && std::find(ofTheCommittee.begin(), ofTheCommittee.end(), *event) != ofTheCommittee.end();
}

} // namespace licet
