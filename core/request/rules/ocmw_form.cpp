#include "request/rules/common.h"

namespace licet::rules {

std::vector<Fault> ocmwForm(const Draft &draft, const Facts &facts)
{
    const bool involved = draft.ocmwInvolved.value_or(false) ||
                          (facts.institution && facts.institution->kind == InstitutionKind::Ocmw);
    const bool onOcmwForm = facts.form.name == codeOf(FormVariant::Ocmw);
    if (involved && !onOcmwForm)
        return {{QStringLiteral("needed")}};
    if (!involved && onOcmwForm)
        return {{QStringLiteral("not-needed")}};
    std::vector<Fault> faults;
    for (int index = 0; index < int(draft.services.size()); ++index) {
        const auto *service = catalogued(facts, draft.services[size_t(index)]);
        if (!involved && service && service->audience == Audience::Ocmw)
            faults.push_back({QStringLiteral("service"), {service->name}, index, Severity::Warning});
    }
    return faults;
}

} // namespace licet::rules
