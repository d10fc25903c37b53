#include "request/authorization_change.h"

#include "base/text_fold.h"
#include "history/register_as_of.h"
#include "institution/merging.h"
#include "institution/staff_reader.h"
#include "request/declared_none.h"
#include "request/drafting.h"
#include "request/request.h"

namespace licet {

Result<Draft> draftAbout(const Database &database, const Authorization &authorization, RequestKind kind,
                         QDate today)
{
    LICET_ASSIGN(const auto holder, RecordStore<Institution>::get(database, authorization.institution));
    LICET_ASSIGN(const auto institution, holdingOn(database, holder, today));
    LICET_ASSIGN(const auto row, RecordStore<Application>::get(database, authorization.application));
    LICET_ASSIGN(const auto application, holdingOn(database, row, today));
    LICET_ASSIGN(const auto staff, readStaff(RegisterAsOf(database, {}, {}, today), institution.id));
    auto draft = newDraft(institution, staff, today);
    // What the executed form said comes along: contacts, logging, data concerned.
    if (authorization.request.isSet()) {
        LICET_ASSIGN(const auto request, RecordStore<Request>::get(database, authorization.request));
        draft = copyAsNew(request.draft);
    }
    ServiceLine line;
    for (const auto &asked : draft.services)
        if (foldForComparison(asked.name) == foldForComparison(authorization.service))
            line = asked;
    draft.kind = kind;
    draft.authorization = authorization.id;
    draft.application = application.name;
    draft.environment = authorization.environment;
    draft.purpose = authorization.purpose;
    draft.legalContext = authorization.legalContext;
    // The remarks of an end are its reason, and no older form knows it.
    if (kind == RequestKind::End) {
        draft.remarks.clear();
        for (const auto &own : {QStringLiteral("remarks"), QStringLiteral("endDate")})
            declareNone(draft, own, false);
    }
    // A change leaves the last day as it is, unless it asks for another one.
    if (kind == RequestKind::Change)
        draft.endDate = authorization.validUntil;
    draft.committee = authorization.committee;
    line.name = authorization.service;
    line.version = authorization.version;
    line.operations = authorization.operations;
    // One decision is the request's; more than that is what the line rests on.
    line.basis.clear();
    if (!authorization.furtherBasis.empty()) {
        line.basis = basesOf(authorization);
        draft.committee = {};
    }
    draft.services = {line};
    if (draft.identification && authorization.programNumber)
        draft.identification->programNumber = authorization.programNumber->digits();
    // Nobody knows a number of it: left empty, the change would ask for one.
    else if (kind == RequestKind::Change && draft.identification &&
             draft.identification->by == IdentificationBy::ProgramNumber)
        draft.identification.reset();
    dropOvertakenNone(draft);
    return draft;
}

Result<Id<Request>> openTransferRequest(const Database &database, Id<Authorization> right)
{
    LICET_ASSIGN(const auto row, RecordStore<Authorization>::get(database, right));
    LICET_ASSIGN(const auto all, RecordStore<Request>::where(database, u"prepared_from_id"_s, right));
    for (const auto &one : all)
        if (one.institution != row.institution && isOpen(one.state))
            return one.id;
    return Id<Request>();
}

Result<Draft> draftOfTransfer(const Database &database, const Authorization &right, QDate today)
{
    LICET_ASSIGN(const auto successor, standingFor(database, right.institution, today));
    if (successor == right.institution)
        return Error{ErrorKind::NothingToTransfer, right.service};
    LICET_ASSIGN(const auto row, RecordStore<Institution>::get(database, successor));
    LICET_ASSIGN(const auto institution, holdingOn(database, row, today));
    LICET_ASSIGN(const auto staff, readStaff(RegisterAsOf(database, {}, {}, today), successor));
    LICET_ASSIGN(auto draft, draftAbout(database, right, RequestKind::New, today));
    const auto theirs = newDraft(institution, staff, today);
    draft.authorization = {};
    draft.institution = theirs.institution;
    draft.language = theirs.language;
    draft.signatory = theirs.signatory;
    draft.preparedBy = theirs.preparedBy;
    draft.endDate = right.validUntil;
    dropOvertakenNone(draft);
    return draft;
}

} // namespace licet
