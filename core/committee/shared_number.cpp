#include "committee/shared_number.h"

#include "committee/cited_decision.h"

namespace licet {

std::vector<const DecisionWithSteps *> sharingNumber(const Decision &decision,
                                                     const std::vector<DecisionWithSteps> &decisions)
{
    std::vector<const DecisionWithSteps *> sharing;
    const auto number = DeliberationNumber::parse(decision.deliberation);
    if (!number)
        return sharing;
    for (const auto &one : decisions) {
        const auto other = deliberationNumberOf(one);
        if (one.decision.id != decision.id && other && other->names(*number))
            sharing.push_back(&one);
    }
    return sharing;
}

} // namespace licet
