#include "request/signing.h"

#include "base/text_fold.h"
#include "request/facts_reader.h"

namespace licet {

Result<void> signsAsPrinted(const SnapshotContent &paper, const Facts &facts, const QString &name, QDate day)
{
    if (foldForComparison(name) != foldForComparison(paper.signatory.name))
        return Error{ErrorKind::SignatoryDiffers, paper.signatory.name, name};
    if (!facts.institution)
        return Error{ErrorKind::MandateUnusable, name, day.toString(Qt::ISODate)};
    const auto signatory = signatoryOn(*facts.institution, facts.staff, name, day);
    if (!maySign(signatory.entitlement))
        return Error{ErrorKind::MandateUnusable, name, day.toString(Qt::ISODate)};
    const auto role = signatory.holder ? std::optional(signatory.holder->mandate.role) : std::nullopt;
    if (role != paper.signatory.role || signatory.inAbsenceOf != paper.signatory.inAbsenceOf)
        return Error{ErrorKind::SignatoryDiffers, paper.signatory.name, name};
    return {};
}

Result<bool> maySignOn(const Database &database, const Request &request, QDate day)
{
    LICET_ASSIGN(const auto facts, readFacts(database, request.draft, day, request.id));
    return facts.institution &&
           maySign(signatoryOn(*facts.institution, facts.staff, request.draft.signatory, day).entitlement);
}

} // namespace licet
