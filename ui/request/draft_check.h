#pragma once

#include "documents/paper.h"
#include "register/register.h"
#include "request/check.h"

namespace licet {

/// What the editor shows of a draft: the facts around it, the findings, the paper as it would print.
struct CheckedDraft
{
    Facts facts;
    CheckOutcome outcome;
};
Result<CheckedDraft> checkDraft(const Register &reg, const Draft &draft, QDate today, Id<Request> self);

/// The page as it will print, marked as a draft.
Result<std::shared_ptr<const PagedDocument>> draftPages(const Draft &draft, const CheckedDraft &checked,
                                                        const ConsultantAdvice &advice,
                                                        const QByteArray &logo);
/// The same as a PDF.
Result<QByteArray> draftPdf(const Draft &draft, const CheckedDraft &checked, const ConsultantAdvice &advice,
                            const QByteArray &logo);
/// The institution's logo as bytes, empty where it has none.
Result<QByteArray> logoOf(const Register &reg, const Facts &facts);

} // namespace licet
