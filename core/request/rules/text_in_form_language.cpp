#include "institution/signatory.h"
#include "request/rules/common.h"

namespace licet::rules {

using namespace Qt::StringLiterals;

namespace {

/// Whether a text is stated, and the form falls back on it for it has none in its language.
bool fallsBack(const QString &usual, Language usualLanguage, const LanguageTexts &texts, Language language)
{
    return !isBlank(usual) && usualLanguage != language && !texts.has(language);
}

template <class Addressed>
bool fallsBack(const Addressed &one, Language language)
{
    return fallsBack(one.name, one.language, one.names, language) ||
           fallsBack(one.address, one.language, one.addresses, language);
}

bool fallsBack(const PrintedTitle &title, Language language)
{
    return isBlank(title.in(language)) && !isBlank(title.printedIn(language));
}

} // namespace

std::vector<Fault> textInFormLanguage(const Draft &draft, const Facts &facts)
{
    const auto language = formLanguage(draft, facts);
    // A form in English is for reading.
    if (language == Language::English)
        return holds;
    std::vector<Fault> faults;
    const auto add = [&](const QString &outcome, const QString &name, const QString &field) {
        faults.push_back({outcome, {name, codeOf(language)}, -1, {}, field});
    };
    if (facts.institution && fallsBack(*facts.institution, language))
        add(u"institution"_s, nameForFinding(*facts.institution), u"institution"_s);
    if (facts.recipient && fallsBack(*facts.recipient, language))
        add(u"recipient"_s, nameForFinding(*facts.recipient), u"recipient"_s);
    if (facts.institution && !draft.signatory.trimmed().isEmpty()) {
        const auto signatory =
            signatoryOn(*facts.institution, facts.staff, draft.signatory, signingDay(draft, facts));
        if (signatory.holder && fallsBack(signatory.holder->mandate.title, language))
            add(u"title"_s, signatory.holder->person.name, u"signatory"_s);
    }
    return faults;
}

} // namespace licet::rules
