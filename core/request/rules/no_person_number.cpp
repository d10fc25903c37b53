#include "base/insz.h"
#include "request/rules/common.h"

namespace licet::rules {

namespace {

struct FreeText
{
    const char *field; ///< the draft's member
    QString text;
};

QString textOf(const std::optional<Contact> &contact)
{
    return contact ? contact->name + u'\n' + contact->email : QString();
}

std::vector<FreeText> freeTextsOf(const Draft &draft)
{
    std::vector<FreeText> texts{{"purpose", draft.purpose},
                                {"dataConcerned", draft.dataConcerned},
                                {"legalContext", draft.legalContext},
                                {"legalBasis", draft.legalBasis},
                                {"committee", draft.committee.notApplicable.value_or(QString())},
                                {"application", draft.application},
                                {"enclosures", draft.enclosures.join(u'\n')},
                                {"place", draft.place},
                                {"remarks", draft.remarks}};
    if (draft.logging)
        texts.push_back({"logging", draft.logging->system + u'\n' + draft.logging->keeper + u'\n' +
                                        draft.logging->joinedBy});
    if (draft.contacts)
        texts.push_back({"contacts", textOf(draft.contacts->functional) + u'\n' +
                                         textOf(draft.contacts->technical) + u'\n' +
                                         textOf(draft.contacts->ppkb)});
    return texts;
}

} // namespace

std::vector<Fault> noPersonNumber(const Draft &draft, const Facts &facts)
{
    for (const auto &free : freeTextsOf(draft))
        if (!inszNumbersIn(free.text, facts.today).isEmpty())
            // The number itself is not repeated: findings are frozen and printed.
            return {{{}, {}, -1, {}, QString::fromLatin1(free.field)}};
    return holds;
}

} // namespace licet::rules
