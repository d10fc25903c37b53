#include "base/insz.h"
#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> noPersonNumber(const Draft &draft, const Facts &)
{
    QStringList texts{draft.purpose,      draft.dataConcerned,
                      draft.legalContext, draft.legalBasis,
                      draft.remarks,      draft.place,
                      draft.application,  draft.committee.notApplicable.value_or(QString())};
    texts += draft.enclosures;
    if (draft.logging)
        texts << draft.logging->system << draft.logging->keeper << draft.logging->joinedBy;
    if (inszNumbersIn(texts.join(u'\n')).isEmpty())
        return holds;
    // The number itself is not repeated: findings are frozen and printed.
    return {{}};
}

} // namespace licet::rules
