#include "request/drafting.h"

#include "base/limits.h"
#include "institution/signatory.h"

namespace licet {

namespace {

template <class Part>
void dropWhenEmpty(std::optional<Part> &part, const std::optional<Part> &before)
{
    if (part == Part{} && !before)
        part.reset();
}

void trimLines(QString &text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
}

} // namespace

Draft newDraft(const Institution &institution, const Staff &staff, QDate today)
{
    Draft draft;
    if (institution.kbo)
        draft.institution = institution.kbo->digits();
    draft.language = institution.formLanguage();
    draft.identification = Identification{IdentificationBy::ProgramNumber, {}};
    draft.services.resize(1);
    if (const auto consultants = consultantsOn(institution, staff, today); !consultants.empty())
        draft.preparedBy = consultants.front().person.name;
    std::vector<Signatory> entitled;
    for (const auto &one : signatoriesOn(institution, staff, today))
        if (maySign(one.entitlement))
            entitled.push_back(one);
    if (entitled.size() == 1)
        draft.signatory = entitled.front().name;
    return draft;
}

Draft copyAsNew(const Draft &original)
{
    auto draft = original;
    draft.kind = RequestKind::New;
    draft.authorization = {};
    draft.startDate.reset();
    draft.endDate.reset();
    draft.signingDate.reset();
    return draft;
}

Result<void> checkServiceCount(const Draft &draft, const QString &path)
{
    if (draft.services.size() > size_t(limits::services))
        return Error{ErrorKind::TooManyServices, path, QString::number(draft.services.size()),
                     QString::number(limits::services)};
    return {};
}

std::optional<LoggingDeclaration> loggingFromCard(const Draft &draft,
                                                  const std::vector<Connection> &connections)
{
    for (const auto &one : connections)
        if (draft.environment == one.environment && one.logging != LoggingDeclaration{})
            return one.logging;
    return {};
}

Draft withEveryPart(Draft draft)
{
    const auto room = [](auto &part) {
        if (!part)
            part.emplace();
    };
    room(draft.identification);
    room(draft.logging);
    room(draft.logging->lastRetrievalTest);
    room(draft.contacts);
    room(draft.contacts->functional);
    room(draft.contacts->technical);
    room(draft.contacts->ppkb);
    return draft;
}

Draft withoutEmptyParts(Draft draft, const Draft &before)
{
    for (auto *text : {&draft.purpose, &draft.dataConcerned, &draft.legalBasis, &draft.remarks})
        trimLines(*text);
    const auto logging = before.logging.value_or(LoggingDeclaration{});
    const auto contacts = before.contacts.value_or(Contacts{});
    dropWhenEmpty(draft.identification, before.identification);
    if (draft.logging)
        dropWhenEmpty(draft.logging->lastRetrievalTest, logging.lastRetrievalTest);
    dropWhenEmpty(draft.logging, before.logging);
    if (draft.contacts) {
        dropWhenEmpty(draft.contacts->functional, contacts.functional);
        dropWhenEmpty(draft.contacts->technical, contacts.technical);
        dropWhenEmpty(draft.contacts->ppkb, contacts.ppkb);
    }
    dropWhenEmpty(draft.contacts, before.contacts);
    std::erase(draft.services, ServiceLine{});
    return draft;
}

} // namespace licet
