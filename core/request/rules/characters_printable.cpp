#include "base/paper_characters.h"
#include "request/rules/common.h"

namespace licet::rules {

using namespace Qt::StringLiterals;

namespace {

template <class Addressed>
QString printedOf(const Addressed &one, Language language)
{
    return one.names.in(language, one.name) + u'\n' + one.addresses.in(language, one.address);
}

/// What the form prints beside the draft's free texts.
std::vector<FreeText> printedTextsOf(const Draft &draft, const Facts &facts)
{
    const auto language = formLanguage(draft, facts);
    auto texts = freeTextsOf(draft);
    QStringList services;
    for (const auto &line : draft.services)
        services << line.name << line.version << line.operations.named;
    texts.push_back({"services", services.join(u'\n')});
    texts.push_back({"signatory", draft.signatory});
    texts.push_back({"preparedBy", draft.preparedBy});
    if (facts.institution)
        texts.push_back({"institution", printedOf(*facts.institution, language)});
    if (facts.application)
        texts.push_back(
            {"application", facts.application->description + u'\n' + facts.application->supplier});
    if (facts.recipient)
        texts.push_back({"recipient", printedOf(*facts.recipient, language)});
    return texts;
}

} // namespace

std::vector<Fault> charactersPrintable(const Draft &draft, const Facts &facts)
{
    std::vector<Fault> faults;
    for (const auto &text : printedTextsOf(draft, facts)) {
        const auto signs = signsWithoutGlyph(text.text);
        if (!signs.isEmpty())
            faults.push_back({{}, {signs.join(u", "_s)}, -1, {}, QString::fromLatin1(text.field)});
    }
    return faults;
}

} // namespace licet::rules
