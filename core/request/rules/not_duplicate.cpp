#include "authorization/computed_state.h"
#include "base/text_fold.h"
#include "request/rules/common.h"

#include <algorithm>
#include <map>

namespace licet::rules {

namespace {

/// More lines than these are said together.
constexpr size_t saidEach = 3;

/// How often each service stands elsewhere, by the first line that asks for it; of requests the first one.
struct Elsewhere
{
    std::map<int, int> authorizations;
    std::map<int, int> requests;
    std::map<int, QString> firstRequest;
    std::map<int, QString> firstEnd;
};

bool isOfLine(const QString &folded, const QString &service)
{
    return !folded.isEmpty() && foldForComparison(service) == folded;
}

Elsewhere linesElsewhere(const Draft &draft, const Facts &facts)
{
    const auto purpose = foldForComparison(draft.purpose);
    Elsewhere elsewhere;
    // Several versions of a service are one service here.
    QStringList named;
    for (int index = 0; index < int(draft.services.size()); ++index) {
        const auto name = foldForComparison(draft.services[size_t(index)].name);
        if (named.contains(name))
            continue;
        named << name;
        for (const auto &authorization : facts.authorizations)
            if (!(facts.request.isSet() && authorization.request == facts.request) &&
                stateOn(authorization, facts.today) == AuthorizationState::Active &&
                authorization.environment == draft.environment && isOfLine(name, authorization.service) &&
                foldForComparison(authorization.purpose) == purpose)
                ++elsewhere.authorizations[index];
        for (const auto &other : facts.openRequests)
            if (other.draft.environment == draft.environment &&
                foldForComparison(other.draft.purpose) == purpose &&
                std::any_of(other.draft.services.begin(), other.draft.services.end(),
                            [&](const ServiceLine &line) { return isOfLine(name, line.name); })) {
                if (other.draft.kind == RequestKind::End) {
                    elsewhere.firstEnd.emplace(index, other.number);
                    continue;
                }
                ++elsewhere.requests[index];
                elsewhere.firstRequest.emplace(index, other.number);
            }
    }
    return elsewhere;
}

} // namespace

/// The same is said once, with how often: many requests or many lines that stand elsewhere are one fault.
std::vector<Fault> notDuplicate(const Draft &draft, const Facts &facts)
{
    const auto elsewhere = linesElsewhere(draft, facts);
    const auto nameOf = [&](int line) { return draft.services[size_t(line)].name; };
    std::vector<Fault> faults;
    if (elsewhere.authorizations.size() > saidEach)
        faults.push_back({QStringLiteral("lines-authorized"),
                          {QString::number(elsewhere.authorizations.size())},
                          elsewhere.authorizations.begin()->first});
    else
        for (const auto &[line, count] : elsewhere.authorizations)
            faults.push_back(
                count == 1
                    ? Fault{QStringLiteral("authorization"), {nameOf(line)}, line}
                    : Fault{QStringLiteral("authorizations"), {nameOf(line), QString::number(count)}, line});
    if (elsewhere.requests.size() > saidEach)
        faults.push_back(
            {QStringLiteral("lines-requested"),
             {QString::number(elsewhere.requests.size()), elsewhere.firstRequest.begin()->second},
             elsewhere.requests.begin()->first});
    else
        for (const auto &[line, count] : elsewhere.requests)
            faults.push_back(
                count == 1
                    ? Fault{QStringLiteral("request"), {nameOf(line), elsewhere.firstRequest.at(line)}, line}
                    : Fault{QStringLiteral("requests"),
                            {nameOf(line), QString::number(count), elsewhere.firstRequest.at(line)},
                            line});
    // What is asked for anew while it is being ended: one of the two is no longer wanted.
    for (const auto &[line, request] : elsewhere.firstEnd)
        faults.push_back({QStringLiteral("end"), {nameOf(line), request}, line});
    return faults;
}

} // namespace licet::rules
