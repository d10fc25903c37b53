#include "base/text_fold.h"
#include "request/line_bases.h"
#include "request/rules/common.h"

namespace licet::rules {

namespace {

const ServiceLine *lineOf(const Draft &draft, const QString &service)
{
    for (const auto &line : draft.services)
        if (foldForComparison(line.name) == foldForComparison(service))
            return &line;
    return nullptr;
}

bool usesOtherNumber(const Draft &draft, const Authorization &right)
{
    if (!draft.identification || draft.identification->by != IdentificationBy::ProgramNumber)
        return right.programNumber.has_value();
    const auto stated = ProgramNumber::parse(draft.identification->programNumber);
    return !stated || right.programNumber != *stated;
}

bool differs(const Draft &draft, const ServiceLine &line, const Authorization &right)
{
    return line.version.trimmed() != right.version.trimmed() || line.operations != right.operations ||
           draft.legalContext.trimmed() != right.legalContext.trimmed() ||
           heldBasis(basesOf(draft, line)) != HeldBasis{right.committee, right.furtherBasis} ||
           draft.endDate != right.validUntil || usesOtherNumber(draft, right);
}

/// Of what a right does not know, the form by which it was granted tells.
bool differs(const Draft &draft, const ServiceLine &line, const Draft &form)
{
    const auto *granted = lineOf(form, line.name);
    return !granted || line.mode != granted->mode || line.volume != granted->volume ||
           draft.dataConcerned != form.dataConcerned || draft.legalBasis != form.legalBasis ||
           draft.logging != form.logging || draft.contacts != form.contacts;
}

} // namespace

/// A change by which nothing becomes different is sent back.
std::vector<Fault> changeStated(const Draft &draft, const Facts &facts)
{
    if (!facts.concerned || draft.services.size() != 1 || !isBlank(draft.remarks))
        return holds;
    const auto *line = lineOf(draft, facts.concerned->service);
    if (!line || differs(draft, *line, *facts.concerned))
        return holds;
    if (facts.concernedForm && differs(draft, *line, *facts.concernedForm))
        return holds;
    return {Fault{}};
}

} // namespace licet::rules
