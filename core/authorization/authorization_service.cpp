#include "authorization/authorization_service.h"

#include "authorization/authorization_event.h"
#include "authorization/received_program_number.h"
#include "history/foretold.h"
#include "history/record_store.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// What goes on with time: no correction of what was said before.
const QStringList goesOn{u"used"_s, u"proof"_s, u"note"_s};

const QStringList saidByForm{u"institution_id"_s, u"application_id"_s, u"service"_s, u"version"_s,
                             u"operations"_s,     u"environment"_s,    u"purpose"_s, u"legal_context"_s,
                             u"committee"_s,      u"request_id"_s,     u"asked"_s,   u"conditions"_s,
                             u"further_basis"_s};

Result<void> checkAll(const Database &database, const Authorization &authorization)
{
    LICET_TRY(checkFacts(authorization));
    return checkProgramNumber(database, authorization);
}

} // namespace

Result<void> checkFacts(const Authorization &authorization)
{
    if (authorization.service.trimmed().isEmpty())
        return Error{ErrorKind::ServiceMissing};
    if (authorization.validFrom && authorization.validUntil &&
        *authorization.validUntil < *authorization.validFrom)
        return Error{ErrorKind::LastDayBeforeFirst};
    if (authorization.used.since && authorization.used.last &&
        *authorization.used.last < *authorization.used.since)
        return Error{ErrorKind::LastUseBeforeFirst};
    return {};
}

Result<void> checkProgramNumber(const Database &database, const Authorization &authorization)
{
    return authorization.programNumber
               ? checkHolder(database, authorization.programNumber->digits(), authorization.institution)
               : Result<void>();
}

bool isSaidByForm(const QString &column)
{
    return saidByForm.contains(column);
}

Result<bool> restsOnForm(const Database &database, const Authorization &authorization)
{
    if (!authorization.request.isSet())
        return false;
    // A request from outside has no form of ours: what a list says of it may be wrong.
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT origin = 'own' FROM request WHERE id = :request"_s));
    statement.bind(u"request"_s, authorization.request);
    LICET_ASSIGN(const bool found, statement.next());
    if (!found)
        return false;
    LICET_ASSIGN(const int isOwn, statement.read<int>(0));
    statement.finish();
    return isOwn != 0;
}

QStringList correctedColumns(const Authorization &before, const Authorization &after)
{
    const auto nothing = recordJson(Authorization{});
    const auto stated = recordJson(before);
    QStringList corrected;
    for (const auto &column : changedColumns(before, after))
        // Every one is in some environment, also in that of an empty record.
        if (!goesOn.contains(column) &&
            (column == u"environment" || stated.value(column) != nothing.value(column)))
            corrected << column;
    return corrected;
}

Result<Id<Authorization>> AuthorizationService::enter(const Authorization &authorization, const Stamp &stamp)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(m_database));
    LICET_TRY(checkAll(m_database, authorization));
    LICET_ASSIGN(const auto id, RecordStore<Authorization>::insert(*transaction, authorization, stamp));
    LICET_TRY(transaction->commit());
    return id;
}

Result<void> AuthorizationService::keep(const Authorization &authorization, const QString &reason,
                                        const Stamp &stamp)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(m_database));
    LICET_ASSIGN(const auto before, RecordStore<Authorization>::get(m_database, authorization.id));
    LICET_ASSIGN(const bool isSigned, restsOnForm(before));
    LICET_ASSIGN(const auto after, overWhatIsForetold(m_database, authorization, stamp.happenedOn));
    LICET_ASSIGN(const auto seen, holdingOn(m_database, before, stamp.happenedOn));
    for (const auto &column : changedColumns(seen, authorization))
        if ((isSigned && isSaidByForm(column)) || column == u"request_id")
            return Error{ErrorKind::SaidByForm, column};
    LICET_TRY(checkAll(m_database, authorization));
    LICET_TRY(checkAll(m_database, after));
    const auto event = correctedColumns(seen, authorization).isEmpty() ? AuthorizationEvent::Complete
                                                                       : AuthorizationEvent::Correct;
    if (event == AuthorizationEvent::Correct && reason.trimmed().isEmpty())
        return Error{ErrorKind::ReasonMissing, codeOf(event)};
    LICET_TRY(applyUntilTold(*transaction, before, seen, event, authorization, reason, stamp));
    return transaction->commit();
}

Result<std::optional<QDate>> AuthorizationService::record(Id<Authorization> id, AuthorizationEvent event,
                                                          const QString &reason, QDate today,
                                                          const Stamp &stamp)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(m_database));
    LICET_ASSIGN(const auto earlierThan, recordEvent(*transaction, id, event, reason, today, stamp));
    LICET_TRY(transaction->commit());
    return earlierThan;
}

Result<void> AuthorizationService::correctDay(Id<Authorization> id, qint64 event, QDate day,
                                              const QString &reason, QDate today, const Stamp &stamp)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(m_database));
    LICET_TRY(licet::correctDay(*transaction, id, event, day, reason, today, stamp));
    return transaction->commit();
}

Result<bool> AuthorizationService::restsOnForm(const Authorization &authorization) const
{
    return licet::restsOnForm(m_database, authorization);
}

Result<void> AuthorizationService::attachDocument(Id<Authorization> id, const NewFile &document,
                                                  const Stamp &stamp)
{
    return writeTogether(m_database, [&](Transaction &transaction) -> Result<void> {
        LICET_ASSIGN([[maybe_unused]] const auto attached,
                     attach(transaction, RecordRef::of(id), document, {}, stamp));
        LICET_ASSIGN(const auto before, RecordStore<Authorization>::get(transaction.database(), id));
        auto after = before;
        after.proof = Proof::Document;
        return apply(transaction, before, AuthorizationEvent::Complete, after, {}, stamp);
    });
}

} // namespace licet
