#include "institution/signatory.h"
#include "request/cosignatories.h"
#include "request/rules/common.h"

namespace licet::rules {

namespace {

std::vector<Fault> pastDay(const Draft &draft, const Facts &facts)
{
    if (!draft.signingDate || *draft.signingDate == signingDay(draft, facts))
        return holds;
    return {{QStringLiteral("past-day"),
             {iso(*draft.signingDate)},
             -1,
             Severity::Warning,
             QStringLiteral("signingDate")}};
}

} // namespace

/// Where the form asks for several signatures: each other post has somebody who is there.
std::vector<Fault> othersMissing(const Draft &draft, const Facts &facts)
{
    std::vector<Fault> faults;
    const auto day = signingDay(draft, facts);
    for (const auto &one : cosignatoriesOn(facts.form, facts.staff, draft.signatory, day)) {
        if (!one.holder)
            faults.push_back({QStringLiteral("other-vacant"), {codeOf(one.role), iso(day)}});
        else if (one.absentUntil)
            faults.push_back({QStringLiteral("absent"), {one.holder->person.name, iso(*one.absentUntil)}});
    }
    return faults;
}

std::vector<Fault> signatoryEntitled(const Draft &draft, const Facts &facts)
{
    if (isBlank(draft.signatory))
        return {{QStringLiteral("none")}};
    if (!facts.institution)
        return holds;
    const auto day = signingDay(draft, facts);
    const auto signatory = signatoryOn(*facts.institution, facts.staff, draft.signatory, day);
    switch (signatory.entitlement) {
    case Entitlement::ManagingOfficial:
    case Entitlement::Deputy:
    case Entitlement::ConsultantInAbsence:
        if (auto faults = othersMissing(draft, facts); !faults.empty())
            return faults;
        return pastDay(draft, facts);
    case Entitlement::Absent:
        return {{QStringLiteral("absent"), {signatory.name, iso(*signatory.absentUntil)}}};
    case Entitlement::OthersArePresent:
        return {{QStringLiteral("others-present"),
                 {signatory.name, iso(day), signatory.present.join(QStringLiteral(", "))}}};
    case Entitlement::NoMandate:
        return {{QStringLiteral("no-mandate"), {signatory.name, iso(day)}}};
    case Entitlement::UnknownPerson:
        return {{QStringLiteral("unknown"), {draft.signatory.trimmed(), facts.institution->name}}};
    }
    Q_UNREACHABLE();
}

} // namespace licet::rules
