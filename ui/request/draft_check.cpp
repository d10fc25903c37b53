#include "ui/request/draft_check.h"

#include "database/content_store.h"
#include "request/facts_reader.h"

namespace licet {

Result<CheckedDraft> checkDraft(const Register &reg, const Draft &draft, QDate today, Id<Request> self)
{
    CheckedDraft checked;
    LICET_ASSIGN(checked.facts, readFacts(reg.database(), draft, today, self));
    checked.outcome = check(draft, checked.facts);
    return checked;
}

namespace {

Result<std::unique_ptr<PagedDocument>> paper(const Draft &draft, const CheckedDraft &checked,
                                             const ConsultantAdvice &advice, const QByteArray &logo)
{
    PaperInput input;
    input.frozen = paperOf(draft, checked.facts);
    input.check.findings = checked.outcome.findings;
    input.check.passed = checked.outcome.passed;
    input.check.advice = advice;
    input.logo = logo;
    const auto language = input.frozen.language;
    return requestForm(input, Marking::Draft, language);
}

} // namespace

Result<std::shared_ptr<const PagedDocument>> draftPages(const Draft &draft, const CheckedDraft &checked,
                                                        const ConsultantAdvice &advice,
                                                        const QByteArray &logo)
{
    LICET_ASSIGN(auto pages, paper(draft, checked, advice, logo));
    return std::shared_ptr<const PagedDocument>(std::move(pages));
}

Result<QByteArray> draftPdf(const Draft &draft, const CheckedDraft &checked, const ConsultantAdvice &advice,
                            const QByteArray &logo)
{
    LICET_ASSIGN(const auto pages, paper(draft, checked, advice, logo));
    return writePdf(*pages);
}

Result<QByteArray> logoOf(const Register &reg, const Facts &facts)
{
    if (!facts.institution || facts.institution->logo.isEmpty())
        return QByteArray();
    return readContent(reg.database(), facts.institution->logo);
}

} // namespace licet
