#include "followup/open_mergers.h"

#include "authorization/transferring.h"
#include "institution/merging.h"
#include "request/merger_outcome.h"
#include "request/requests_as_of.h"

#include <algorithm>

namespace licet {

namespace {

void countRights(OpenMerger &open, const std::vector<RightInTransfer> &rights)
{
    for (const auto &one : rights) {
        if (one.state == TransferState::ToTransfer)
            ++open.notAsked;
        if (one.state != TransferState::Asked)
            continue;
        ++open.asked;
        const auto &askedOn = one.transfer.askedOn;
        if (askedOn && (!open.askedSince || *askedOn < *open.askedSince))
            open.askedSince = askedOn;
    }
}

} // namespace

Result<std::vector<OpenMerger>> openMergers(const RegisterAsOf &from, QDate day, Id<Institution> only)
{
    std::vector<OpenMerger> open;
    LICET_ASSIGN(const auto mergers, from.all<Merger>());
    if (mergers.empty())
        return open;
    LICET_ASSIGN(const auto institutions, from.all<Institution>());
    LICET_ASSIGN(const auto requests, requestSummaries(from));
    const auto nameOf = [&](Id<Institution> id) {
        const auto found = std::find_if(institutions.begin(), institutions.end(),
                                        [&](const Institution &one) { return one.id == id; });
        return found == institutions.end() ? QString() : found->name;
    };
    for (const auto &merger : mergers) {
        if (only.isSet() && only != merger.predecessor && only != merger.successor)
            continue;
        LICET_ASSIGN(const auto successor,
                     standingFor(from.database(), merger.successor, std::max(day, merger.holdsFrom)));
        OpenMerger one{merger, nameOf(merger.predecessor), nameOf(successor), 0, 0, {}, 0};
        // Of one that is to come: what will be open on its day.
        LICET_ASSIGN(const auto rights, rightsInTransfer(from, merger, std::max(day, merger.holdsFrom)));
        countRights(one, rights);
        one.unsentForms = int(std::count_if(requests.begin(), requests.end(), [&](const auto &request) {
            return request.institution == merger.predecessor && isUnsent(request.state);
        }));
        open.push_back(std::move(one));
    }
    return open;
}

} // namespace licet
