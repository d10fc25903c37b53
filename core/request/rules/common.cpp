#include "request/rules/common.h"

#include "base/text_fold.h"
#include "request/line_bases.h"

namespace licet::rules {

namespace {

QString textOf(const std::optional<Contact> &contact)
{
    return contact ? contact->name + u'\n' + contact->email : QString();
}

/// Reasons and laws; a number is no free text.
QString textsOfBasis(const Draft &draft)
{
    QStringList texts;
    for (const auto &one : everyBasis(draft))
        for (const auto &text : {one.notApplicable.value_or(QString()), one.law, one.article})
            if (!text.isEmpty())
                texts << text;
    return texts.join(u'\n');
}

} // namespace

std::vector<FreeText> freeTextsOf(const Draft &draft)
{
    std::vector<FreeText> texts{{"purpose", draft.purpose},
                                {"dataConcerned", draft.dataConcerned},
                                {"legalContext", draft.legalContext},
                                {"legalBasis", draft.legalBasis},
                                {"committee", textsOfBasis(draft)},
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

QString numberOf(const DecisionWithSteps &decision)
{
    if (!isBlank(decision.decision.deliberation) || decision.steps.empty())
        return decision.decision.deliberation;
    return decision.steps.front().dossier;
}

const WebService *catalogued(const Facts &facts, const ServiceLine &line)
{
    const auto wanted = foldForComparison(line.name);
    for (const auto &service : facts.services)
        if (foldForComparison(service.name) == wanted)
            return &service;
    return nullptr;
}

bool isBatch(const Facts &facts, const ServiceLine &line)
{
    if (line.mode)
        return *line.mode == ServiceMode::Batch;
    const auto *service = catalogued(facts, line);
    return service && service->audience == Audience::Batch;
}

const Connection *connectionOf(const Draft &draft, const Facts &facts)
{
    for (const auto &connection : facts.connections)
        if (connection.environment == draft.environment)
            return &connection;
    return nullptr;
}

} // namespace licet::rules
