#include "base/paper_characters.h"
#include "request/rules/common.h"

namespace licet::rules {

using namespace Qt::StringLiterals;

namespace {

/// What the form prints beside the draft's free texts.
std::vector<FreeText> printedTextsOf(const Draft &draft, const Facts &facts)
{
    auto texts = freeTextsOf(draft);
    QStringList services;
    for (const auto &line : draft.services)
        services << line.name << line.version << line.operations.named;
    texts.push_back({"services", services.join(u'\n')});
    texts.push_back({"signatory", draft.signatory});
    texts.push_back({"preparedBy", draft.preparedBy});
    if (facts.institution)
        texts.push_back({"institution", facts.institution->name + u'\n' + facts.institution->address});
    if (facts.application)
        texts.push_back(
            {"application", facts.application->description + u'\n' + facts.application->supplier});
    if (facts.recipient)
        texts.push_back({"recipient", facts.recipient->name + u'\n' + facts.recipient->address});
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
