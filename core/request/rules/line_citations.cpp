#include "request/rules/line_citations.h"

#include <algorithm>

namespace licet::rules {

namespace {

constexpr int unrecorded = 100;

/// Judges citations for one line after the other.
class Judge
{
public:
    Judge(const Draft &draft, const Facts &facts)
        : m_draft(draft)
        , m_facts(facts)
        , m_calendar(committeeCalendar(facts))
        , m_day(startDay(draft, facts))
    {
    }

    Citation citationOf(const CommitteeBasis &cited) const
    {
        const auto found = citedDecisions(cited, m_facts.decisions);
        return {cited, found.size() == 1 ? found.front() : nullptr};
    }

    /// How far a citation is from carrying the line; 0: it passes every rule.
    int distance(const Citation &one, int line) const
    {
        if (!one.decision)
            return unrecorded;
        int distance = 0;
        const auto &decision = *one.decision;
        const auto scope = scopeOn(decision, m_day, m_facts.settings, m_calendar);
        if (decision.decision.kind != DecisionKind::Deliberation)
            distance += 32;
        if (!isInForceOn(decision, m_day, m_facts.settings, m_calendar))
            distance += 16;
        else if (m_facts.institution && !coversInstitution(scope, m_facts, m_day))
            distance += 8;
        else if (m_facts.institution && line >= 0) {
            const auto &name = m_draft.services[size_t(line)].name;
            distance += isBlank(name) || scope.coversService(name) ? 0 : 4;
            distance += scope.covers(*m_facts.institution) ? 0 : 1;
        }
        if (!isBlank(m_draft.purpose) && !scope.purposes.isEmpty() && !scope.coversPurpose(m_draft.purpose))
            distance += 2;
        return distance;
    }

private:
    const Draft &m_draft;
    const Facts &m_facts;
    WorkingCalendar m_calendar;
    QDate m_day;
};

/// Whether a scope takes the one with this number away, by its last word on it; nothing where it names no
/// such.
std::optional<bool> lastWordOn(const DecisionScope &scope, const KboNumber &kbo)
{
    std::optional<bool> isTakenAway;
    for (const auto &[concerned, isAway] : scope.institutions)
        if (concerned.kbo && *concerned.kbo == kbo)
            isTakenAway = isAway;
    return isTakenAway;
}

std::vector<Citation> citationsIn(const Bases &bases, const Judge &judge)
{
    std::vector<Citation> citations;
    for (const auto &one : bases)
        if (one.citesDecision())
            citations.push_back(judge.citationOf(one.committee()));
    return citations;
}

/// Each line with what it cites, where it cites anything.
template <class Visit>
void eachCitingLine(const Draft &draft, const Judge &judge, Visit &&visit)
{
    for (const auto &group : linesByBasis(draft)) {
        const auto citations = citationsIn(group.bases, judge);
        if (citations.empty())
            continue;
        for (const int line : group.lines.empty() ? std::vector<int>{-1} : group.lines)
            visit(line, citations);
    }
}

const Citation &nearest(const std::vector<Citation> &citations, int line, const Judge &judge)
{
    return *std::min_element(citations.begin(), citations.end(),
                             [&](const Citation &one, const Citation &two) {
                                 return judge.distance(one, line) < judge.distance(two, line);
                             });
}

} // namespace

std::vector<LineCitation> decisiveCitations(const Draft &draft, const Facts &facts)
{
    const Judge judge(draft, facts);
    std::vector<LineCitation> decisive;
    eachCitingLine(draft, judge, [&](int line, const std::vector<Citation> &citations) {
        decisive.push_back({nearest(citations, line, judge), line});
    });
    std::stable_sort(decisive.begin(), decisive.end(),
                     [](const auto &one, const auto &two) { return one.line < two.line; });
    return decisive;
}

std::vector<CommitteeBasis> unusedCitations(const Draft &draft, const Facts &facts)
{
    const Judge judge(draft, facts);
    std::vector<CommitteeBasis> cited, used;
    const auto keep = [](std::vector<CommitteeBasis> &all, const CommitteeBasis &one) {
        if (std::find(all.begin(), all.end(), one) == all.end())
            all.push_back(one);
    };
    if (draft.committee.citesDecision())
        keep(cited, draft.committee);
    eachCitingLine(draft, judge, [&](int line, const std::vector<Citation> &citations) {
        for (const auto &one : citations) {
            keep(cited, one.cited);
            if (judge.distance(one, line) == 0)
                keep(used, one.cited);
        }
        keep(used, nearest(citations, line, judge).cited);
    });
    std::erase_if(cited, [&](const CommitteeBasis &one) {
        return std::find(used.begin(), used.end(), one) != used.end();
    });
    return cited;
}

const Forerunner *forerunnerIn(const DecisionScope &scope, const Facts &facts, QDate day)
{
    if (!facts.institution || scope.covers(*facts.institution))
        return nullptr;
    // Whom it takes away by its own number it does not mean by another one.
    const auto &kbo = facts.institution->kbo;
    if (kbo && lastWordOn(scope, *kbo))
        return nullptr;
    for (const auto &one : facts.forerunners)
        if (one.until <= day && lastWordOn(scope, one.kbo) == false)
            return &one;
    return nullptr;
}

bool coversInstitution(const DecisionScope &scope, const Facts &facts, QDate day)
{
    return scope.covers(*facts.institution) || forerunnerIn(scope, facts, day);
}

QString typedNumber(const CommitteeBasis &cited)
{
    return isBlank(cited.deliberation) ? cited.dossier.trimmed() : cited.deliberation.trimmed();
}

std::vector<Fault> faultsOfLines(const Draft &draft, const std::vector<Fault> &ofLines)
{
    const bool linesDiffer = linesByBasis(draft).size() > 1;
    std::vector<Fault> faults;
    std::vector<QStringList> services;
    for (const auto &one : ofLines) {
        const auto same = std::find_if(faults.begin(), faults.end(), [&](const Fault &known) {
            return known.outcome == one.outcome && known.arguments == one.arguments;
        });
        const auto place = size_t(same - faults.begin());
        if (same == faults.end()) {
            faults.push_back(one);
            services.emplace_back();
        }
        if (one.line >= 0)
            services[place] << draft.services[size_t(one.line)].name.trimmed();
    }
    for (size_t index = 0; index < faults.size(); ++index)
        if (linesDiffer)
            faults[index].arguments << services[index].join(QStringLiteral(", "));
        else
            faults[index].line = -1;
    return faults;
}

} // namespace licet::rules
