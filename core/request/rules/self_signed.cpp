#include "base/text_fold.h"
#include "request/rules/common.h"

namespace licet::rules {

namespace {

bool isPreparedBy(const Draft &draft, const QString &signer)
{
    return !isBlank(signer) && foldForComparison(signer) == foldForComparison(draft.preparedBy);
}

} // namespace

std::vector<Fault> selfSigned(const Draft &draft, const Facts &facts)
{
    for (const auto &one : facts.signatures)
        if (isPreparedBy(draft, one.signer))
            return {{{}, {one.signer}}};
    if (facts.isSigned || !isPreparedBy(draft, draft.signatory))
        return holds;
    return {{{}, {draft.signatory.trimmed()}}};
}

} // namespace licet::rules
