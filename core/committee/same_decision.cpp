#include "committee/same_decision.h"

#include "committee/cited_decision.h"

namespace licet {

namespace {

bool bearSameNumber(const DecisionWithSteps &one, const DecisionWithSteps &other)
{
    const auto number = deliberationNumberOf(one);
    const auto others = deliberationNumberOf(other);
    if (number && others)
        return number->names(*others);
    const auto text = one.decision.deliberation.trimmed();
    return !text.isEmpty() && text.compare(other.decision.deliberation.trimmed(), Qt::CaseInsensitive) == 0;
}

QString firstDossier(const DecisionWithSteps &one)
{
    if (one.steps.empty())
        return {};
    const auto typed = one.steps.front().dossier.trimmed();
    const auto key = dossierKey(typed);
    return key.isEmpty() ? typed.toUpper() : key;
}

bool isSame(const DecisionWithSteps &one, const DecisionWithSteps &other)
{
    const auto &authority = one.decision.authority;
    const auto &others = other.decision.authority;
    if (one.decision.kind != other.decision.kind || (authority && others && *authority != *others))
        return false;
    const auto dossier = firstDossier(one);
    const auto othersDossier = firstDossier(other);
    return bearSameNumber(one, other) &&
           (dossier.isEmpty() || othersDossier.isEmpty() || dossier == othersDossier);
}

} // namespace

const DecisionWithSteps *sameDecision(const DecisionWithSteps &told,
                                      const std::vector<DecisionWithSteps> &known)
{
    const DecisionWithSteps *same = nullptr;
    for (const auto &one : known) {
        if (!isSame(told, one))
            continue;
        if (same)
            return nullptr;
        same = &one;
    }
    return same;
}

} // namespace licet
