#pragma once

#include <vector>

namespace licet {

/// The words of one outcome of a rule; English sources in the context "Findings".
struct FindingRow
{
    const char *rule;
    const char *outcome;
    const char *problem;
    const char *remedy;
};
const std::vector<FindingRow> &findingRows();

struct RuleTitle
{
    const char *rule;
    const char *title;
};
const std::vector<RuleTitle> &ruleTitles();

/// P1 to P26 in our own words; context "Procedure".
const std::vector<const char *> &procedureSentences();

} // namespace licet
