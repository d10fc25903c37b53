#pragma once

#include <vector>

namespace licet {

/// What one of a finding's arguments is, and so how it is shown. Findings are frozen with their version as
/// texts, so it stands with the words, not with the finding.
enum class FindingArgument {
    AsItStands, ///< a name, a number or a count
    Day,        ///< in ISO
    Environment,
    Language,
    DossierState, ///< by their codes
    Role,
    LogQuestions,    ///< "WHO, HOW"
    TextInLanguages, ///< a name, with what it is in other languages (codedTexts)
    Request          ///< its number, or its coded name while it has none
};

/// The words of one outcome of a rule; English sources in the context "Findings".
struct FindingRow
{
    const char *rule;
    const char *outcome;
    const char *problem;
    const char *remedy;
    std::vector<FindingArgument> arguments = {}; ///< of %1, %2, …; those not said stand as they are
    /// The problem where the request among the arguments has no number: its place says for what it is, and
    /// one more argument its day.
    const char *withoutNumber = nullptr;
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
