#include "base/text_fold.h"
#include "request/rules/common.h"

#include <QRegularExpression>

namespace licet::rules {

std::vector<Fault> notApplicableGenuine(const Draft &draft, const Facts &)
{
    if (!draft.committee.isDeclaredNotApplicable())
        return holds;
    // The words for authorization and deliberation in four languages, and the shapes of their numbers
    // (which no date has: 01/02/2027, 02/2027).
    static const QRegularExpression named(QStringLiteral(
        "machtig|beraadslaging|authori[sz]ation|autorisation|deliberation|ermachtig|beschluss|beratung|"
        "(?<![0-9/])[0-9]{2}/[0-9]{2,3}(?![0-9/])|\\b(tc|scszg?|cssss?|ivc|csi)/"));
    const auto reason = foldForComparison(*draft.committee.notApplicable);
    const auto match = named.match(reason);
    if (!match.hasMatch())
        return holds;
    return {{{}, {draft.committee.notApplicable->trimmed()}}};
}

} // namespace licet::rules
