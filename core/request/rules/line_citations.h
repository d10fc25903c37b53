#pragma once

#include "request/line_bases.h"
#include "request/rules/common.h"

namespace licet::rules {

/// A decision that lines of the request cite.
struct Citation
{
    CommitteeBasis cited;
    const DecisionWithSteps *decision; ///< null where its number fits none of the register, or several
};

/// By which a line stands or falls: of those that it cites, the one that passes every rule, else the one that
/// comes nearest.
struct LineCitation : Citation
{
    int line; ///< -1 for a request that names no service
};

/// Of every line that cites a decision.
std::vector<LineCitation> decisiveCitations(const Draft &draft, const Facts &facts);
/// Cited, and neither does a line pass by it nor is it what a line falls by.
std::vector<CommitteeBasis> unusedCitations(const Draft &draft, const Facts &facts);

/// The forerunner of the draft's institution that a scope names instead of it: itself under an earlier
/// number, or what merged into it by that day. Null where the institution is named, or nothing of it is.
const Forerunner *forerunnerIn(const DecisionScope &scope, const Facts &facts, QDate day);
/// Whether a scope names the draft's institution or such a forerunner. There is an institution.
bool coversInstitution(const DecisionScope &scope, const Facts &facts, QDate day);

/// As it is cited: its deliberation number, else its dossier's.
QString typedNumber(const CommitteeBasis &cited);

/// What is wrong with single lines as faults of the request: what is the same of several stands once. Where
/// the lines rest on different things the services concerned are the last argument.
std::vector<Fault> faultsOfLines(const Draft &draft, const std::vector<Fault> &ofLines);

/// Each decisive citation that is recorded and for which `find` gives a fault.
template <class Find>
std::vector<Fault> faultsOfCited(const Draft &draft, const Facts &facts, Find &&find)
{
    std::vector<Fault> found;
    for (const auto &one : decisiveCitations(draft, facts)) {
        if (!one.decision)
            continue;
        if (std::optional<Fault> fault = find(*one.decision)) {
            fault->line = one.line;
            found.push_back(*std::move(fault));
        }
    }
    return faultsOfLines(draft, found);
}

} // namespace licet::rules
