#include "request/rules/common.h"

namespace licet::rules {

using namespace Qt::StringLiterals;

std::vector<Fault> languageOfInstitution(const Draft &draft, const Facts &facts)
{
    const auto language = formLanguage(draft, facts);
    if (!facts.institution || !facts.institution->languageRegime ||
        allows(*facts.institution->languageRegime, language))
        return holds;
    const bool isUnilingual = onlyLanguageOf(*facts.institution->languageRegime).has_value();
    return {{isUnilingual ? u"unilingual"_s : u"bilingual"_s,
             {codeOf(language), codeOf(facts.institution->formLanguage())}}};
}

} // namespace licet::rules
