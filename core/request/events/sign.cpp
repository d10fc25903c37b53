#include "base/text_fold.h"
#include "database/content_store.h"
#include "history/record_store.h"
#include "institution/signatory.h"
#include "request/events/occurrence.h"
#include "request/frozen_request.h"

namespace licet::events_of_requests {

using namespace Qt::StringLiterals;

namespace {

Result<Snapshot> versionInForce(const Database &database, Id<Request> id)
{
    LICET_ASSIGN(const auto all, RecordStore<Snapshot>::where(database, u"request_id"_s, id));
    if (all.empty() || all.back().voidedOn)
        return Error{ErrorKind::NotFinalised, u"request"_s, QString::number(id.row())};
    return all.back();
}

/// The paper names a person and a capacity; both must be those of the one who signed, on that day (P15, P18).
Result<void> checkAgainstPaper(const EventWork &work, const FrozenRequest &paper, const QString &name)
{
    const auto day = work.stamp.happenedOn;
    if (foldForComparison(name) != foldForComparison(paper.signatory.name))
        return Error{ErrorKind::SignatoryDiffers, paper.signatory.name, name};
    if (!work.facts.institution)
        return Error{ErrorKind::MandateUnusable, name, day.toString(Qt::ISODate)};
    const auto signatory = signatoryOn(*work.facts.institution, work.facts.staff, name, day);
    if (!maySign(signatory.entitlement))
        return Error{ErrorKind::MandateUnusable, name, day.toString(Qt::ISODate)};
    const auto role = signatory.holder ? std::optional(signatory.holder->mandate.role) : std::nullopt;
    if (role != paper.signatory.role || signatory.inAbsenceOf != paper.signatory.inAbsenceOf)
        return Error{ErrorKind::SignatoryDiffers, paper.signatory.name, name};
    return {};
}

} // namespace

Result<void> sign(EventWork &work)
{
    auto &database = work.transaction.database();
    LICET_ASSIGN(const auto version, versionInForce(database, work.before.id));
    LICET_ASSIGN(const auto bytes, readContent(database, version.data));
    LICET_ASSIGN(const auto paper, readJsonBytes<FrozenRequest>(bytes));
    const auto name = work.said.signedBy.trimmed().isEmpty() ? paper.signatory.name : work.said.signedBy;
    LICET_TRY(checkAgainstPaper(work, paper, name));
    auto isSigned = version;
    isSigned.signedOn = work.stamp.happenedOn;
    return RecordStore<Snapshot>::update(work.transaction, isSigned, work.stamp, u"signed"_s);
}

} // namespace licet::events_of_requests
