#include "institution/signatory.h"
#include "request/cosignatories.h"
#include "request/rules/common.h"
#include "request/signing.h"

#include <algorithm>

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

bool isGiven(const Facts &facts, std::optional<Role> post)
{
    return std::any_of(facts.signatures.begin(), facts.signatures.end(),
                       [&](const GivenSignature &one) { return one.post == post; });
}

/// Where the form asks for several signatures: each other post that has yet to sign has somebody who is
/// there.
std::vector<Fault> othersMissing(const Draft &draft, const Facts &facts)
{
    std::vector<Fault> faults;
    const auto day = signingDay(draft, facts);
    for (const auto &one : cosignatoriesOn(facts.form, facts.staff, draft.signatory, day)) {
        if (isGiven(facts, one.role))
            continue;
        if (!one.holder)
            faults.push_back({QStringLiteral("other-vacant"), {codeOf(one.role), iso(day)}});
        else if (one.absentUntil)
            faults.push_back({QStringLiteral("absent"), {one.holder->person.name, iso(*one.absentUntil)}});
    }
    return faults;
}

std::vector<Fault> willBeSigned(const Draft &draft, const Facts &facts)
{
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

/// Who really signed, on that day: what was recorded all the same stays found.
std::vector<Fault> wasSigned(const GivenSignature &given, const Facts &facts)
{
    const auto right = signingRight(facts, given.post, given.signer, given.day);
    if (right.maySign)
        return holds;
    const auto &signatory = right.signatory;
    switch (signatory.entitlement) {
    case Entitlement::Absent:
        return {
            {QStringLiteral("signed-absent"), {signatory.name, iso(given.day), iso(*signatory.absentUntil)}}};
    case Entitlement::OthersArePresent:
        return {{QStringLiteral("signed-others-present"),
                 {signatory.name, iso(given.day), signatory.present.join(QStringLiteral(", "))}}};
    case Entitlement::UnknownPerson:
        // Whoever was entitled then goes by another name now.
        if (given.wasEntitled)
            return holds;
        return {{QStringLiteral("signed-unknown"), {given.signer, iso(given.day), facts.institution->name}}};
    default:
        return {{QStringLiteral("signed-no-mandate"), {signatory.name, iso(given.day)}}};
    }
}

} // namespace

std::vector<Fault> signatoryEntitled(const Draft &draft, const Facts &facts)
{
    if (isBlank(draft.signatory) && facts.signatures.empty())
        return {{QStringLiteral("none")}};
    if (!facts.institution)
        return holds;
    std::vector<Fault> faults;
    const auto add = [&](const std::vector<Fault> &more) {
        faults.insert(faults.end(), more.begin(), more.end());
    };
    for (const auto &one : facts.signatures)
        add(wasSigned(one, facts));
    if (!facts.isSigned)
        add(isGiven(facts, {}) ? othersMissing(draft, facts) : willBeSigned(draft, facts));
    return faults;
}

} // namespace licet::rules
