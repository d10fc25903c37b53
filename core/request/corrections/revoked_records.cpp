#include "request/corrections/revoked_records.h"

#include "authorization/authorization_event.h"
#include "authorization/received_program_number.h"
#include "authorization/transfer.h"
#include "history/correction.h"
#include "history/event_correction.h"
#include "request/answer/answered_numbers.h"
#include "request/answer/granted_rights.h"
#include "request/answer/line_numbers.h"
#include "request/chase.h"
#include "request/corrections/correction_effects.h"
#include "request/corrections/transfer_correcting.h"
#include "request/request_name.h"
#include "request/setback.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

bool bringsNumber(const EventKind &kind)
{
    const auto event = kind.as<RequestEvent>();
    return event && bringsNumber(*event);
}

/// The request of a draft that is about the authorization, or was prepared from it; empty where there is
/// none.
Result<QString> requestCiting(const Database &database, Id<Authorization> id, Id<Request> own)
{
    LICET_ASSIGN(const auto all, RecordStore<Request>::all(database));
    for (const auto &one : all) {
        const bool isAbout = one.draft.authorization == id && one.state != RequestState::Withdrawn;
        if (one.id != own && (isAbout || one.preparedFrom == id))
            return codedName(one);
    }
    return QString();
}

/// Whether a row of the table names the authorization as its record.
Result<bool> isNamedIn(const Database &database, const QString &table, Id<Authorization> id)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT 1 FROM %1 WHERE record = :record AND record_id = :id "
                                              "LIMIT 1"_s.arg(table)));
    statement.bind(u"record"_s, RecordKind::Authorization).bind(u"id"_s, id);
    return statement.next();
}

/// Whether an answer to this request wrote the event: others may have been entered within the same instant.
bool isOfAnswer(const EventKind &kind, bool isRightOfRequest, const Request &request)
{
    if (kind == AuthorizationEvent::End || kind == AuthorizationEvent::Reinstate)
        return request.draft.kind == RequestKind::End || isRightOfRequest;
    const bool makes = kind == RecordEvent::Added || kind == AuthorizationEvent::Change ||
                       kind == RecordEvent::Corrected || kind == AuthorizationEvent::Complete ||
                       kind == AuthorizationEvent::Transfer;
    return makes && isRightOfRequest;
}

bool tellsNumberAlone(const RecordChange &change)
{
    const auto columns = change.values.keys();
    return std::all_of(columns.begin(), columns.end(), [](const QString &column) {
        return column == u"program_number" || tellsOfEntering(column);
    });
}

Result<bool> isReceived(const Database &database, const ProgramNumber &number)
{
    LICET_ASSIGN(const auto kept,
                 RecordStore<ReceivedProgramNumber>::where(database, u"number"_s, number.digits()));
    return !kept.empty();
}

} // namespace

bool RevokedRecords::isEntered(const RecordChange &change) const
{
    const auto place = change.corrects > 0 ? change.corrects : change.sequence;
    return std::any_of(before.begin(), before.end(),
                       [&](const EnteredTogether &one) { return one.sequence == place; });
}

Result<void> RevokedRecords::read()
{
    auto &database = transaction.database();
    LICET_ASSIGN(before, enteredTogether(database, event, true));
    LICET_ASSIGN(after, enteredTogether(database, event, false));
    // Nothing but an answer made, changed or ended a right.
    if (!bringsNumber(event.kind))
        std::erase_if(before, [](const EnteredTogether &one) {
            return one.record.kind == RecordKind::Authorization ||
                   one.record.kind == RecordKind::ReceivedProgramNumber;
        });
    else {
        LICET_TRY(keepOwnRights());
        LICET_ASSIGN(number, numberBroughtBy(database, request, event));
    }
    for (const auto &one : before)
        if (one.record.kind == RecordKind::Authorization)
            LICET_TRY(checkRight(Id<Authorization>(one.record.id)));
    return {};
}

Result<void> RevokedRecords::keepOwnRights()
{
    std::vector<EnteredTogether> own;
    for (const auto &one : before) {
        if (one.record.kind == RecordKind::Authorization) {
            LICET_ASSIGN(const auto changes, changesOf(transaction.database(), one.record));
            if (!isOfAnswer(one.kind, wasOf(changes, request.id), request))
                continue;
        }
        own.push_back(one);
    }
    before = std::move(own);
    return {};
}

/// Nothing happened since to what the event made, changed or ended.
Result<void> RevokedRecords::checkRight(Id<Authorization> id)
{
    auto &database = transaction.database();
    LICET_ASSIGN(const auto right, RecordStore<Authorization>::get(database, id));
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(id)));
    bool isMade = false;
    bool tellsTerms = false; ///< of which a later answer left some as they were
    QDate day;
    for (const auto &one : changes) {
        if (isEntered(one))
            day = one.day;
        isMade = isMade || (one.begins && isEntered(one));
        tellsTerms = tellsTerms || (isEntered(one) && !tellsNumberAlone(one));
        // That an earlier event was put right is nothing that happened since, and whatever did stands without
        // a number.
        const bool tellsMore =
            one.corrects == 0 && (one.ends || !one.values.isEmpty()) && (isMade || tellsTerms || one.ends);
        // What holds until it alone was told of a right that it had not changed yet.
        const bool isUntilIt = one.kind == AuthorizationEvent::Change && !isMade && one.day < day;
        if (one.sequence > before.back().sequence && !isEntered(one) && !one.revokes && tellsMore &&
            !isUntilIt)
            return Error{ErrorKind::RightWentOn, right.service, one.told.toString(Qt::ISODate),
                         one.kind.code()};
    }
    const bool isKnown = std::any_of(revoked.rights.begin(), revoked.rights.end(),
                                     [&](const RevokedRight &one) { return one.id == id; });
    if (!isKnown)
        revoked.rights.push_back({id, right.service, right.environment, isMade});
    return isMade ? checkCited(right) : Result<void>();
}

Result<void> RevokedRecords::checkCited(const Authorization &right) const
{
    auto &database = transaction.database();
    LICET_ASSIGN(const auto name, requestCiting(database, right.id, request.id));
    if (!name.isEmpty())
        return Error{ErrorKind::RightIsCited, right.service, name, codeOf(RecordKind::Request)};
    LICET_ASSIGN(const auto transfers,
                 RecordStore<Transfer>::where(database, u"authorization_id"_s, right.id));
    if (!transfers.empty())
        return Error{ErrorKind::RightIsCited, right.service, {}, codeOf(RecordKind::Transfer)};
    for (const auto kind : {RecordKind::ReviewVerdict, RecordKind::Attachment, RecordKind::Reminder}) {
        LICET_ASSIGN(const bool isNamed, isNamedIn(database, codeOf(kind), right.id));
        if (isNamed)
            return Error{ErrorKind::RightIsCited, right.service, {}, codeOf(kind)};
    }
    return {};
}

Result<void> RevokedRecords::write()
{
    auto &database = transaction.database();
    bool wasReceived = false;
    if (number) {
        LICET_ASSIGN(wasReceived, isReceived(database, *number));
    }
    for (const auto &one : after)
        if (one.record.kind == RecordKind::Snapshot || one.record.kind == RecordKind::Chase)
            LICET_TRY(writeOne(one));
    // The newest first: what was changed twice goes back step by step.
    for (const auto &one : before)
        LICET_TRY(writeOne(one));
    if (!number || !request.draft.environment)
        return {};
    LICET_TRY(settleReceipt(transaction, *number, request.institution, *request.draft.environment, request.id,
                            stamp));
    LICET_ASSIGN(const bool staysReceived, isReceived(database, *number));
    if (wasReceived && !staysReceived && !revoked.numbers.contains(number->digits()))
        revoked.numbers << number->digits();
    return {};
}

Result<void> RevokedRecords::writeOne(const EnteredTogether &one)
{
    switch (one.record.kind) {
    case RecordKind::Authorization:
        return writeRight(one);
    case RecordKind::Snapshot:
        return writeVersion(one);
    case RecordKind::ReceivedProgramNumber:
        return writeNumber(one);
    case RecordKind::Setback:
        return event.kind == RequestEvent::Refuse || event.kind == RequestEvent::Return
                   ? takeBack<Setback>(one)
                   : Result<void>();
    case RecordKind::Transfer:
        return writeTransfer(one);
    case RecordKind::Chase:
        return event.kind == RecordEvent::Chased || event.kind == RequestEvent::Contacted
                   ? takeBack<Chase>(one)
                   : Result<void>();
    default:
        // Files stay with the request: what came, came.
        return {};
    }
}

/// Of this request alone: several may have been recorded at one go.
template <TableRecord Record>
Result<void> RevokedRecords::takeBack(const EnteredTogether &one) const
{
    const auto record = RecordStore<Record>::get(transaction.database(), Id<Record>(one.record.id));
    if (!record && record.error().kind == ErrorKind::NotFound)
        return {};
    if (!record)
        return record.error();
    return record->request == request.id ? RecordStore<Record>::takeBack(transaction, *record, stamp, reason)
                                         : Result<void>();
}

Result<void> RevokedRecords::writeRight(const EnteredTogether &one)
{
    const Id<Authorization> id(one.record.id);
    const auto right = std::find_if(revoked.rights.begin(), revoked.rights.end(),
                                    [&](const RevokedRight &known) { return known.id == id; });
    if (one.kind == RecordEvent::Corrected)
        return right == revoked.rights.end() || !right->isGone ? moveBack(id, one.sequence) : Result<void>();
    if (right == revoked.rights.end() || !right->isGone)
        return revokeIn(transaction, id, one.sequence, reason, stamp);
    // With what was changed of it at the same go.
    if (one.kind != RecordEvent::Added)
        return {};
    LICET_ASSIGN(const auto made, RecordStore<Authorization>::get(transaction.database(), id));
    return RecordStore<Authorization>::takeBack(transaction, made, stamp, reason);
}

/// A change to come that the answer moved comes again on its day before.
Result<void> RevokedRecords::moveBack(Id<Authorization> id, qint64 correction)
{
    auto &database = transaction.database();
    LICET_ASSIGN(const auto moved, eventAt(database, correction));
    const auto about = moved.after.value(correctsEventName).toInteger();
    if (about == 0 || !moved.after.contains(correctedDayName))
        return {};
    LICET_ASSIGN(const auto days, correctedDays(database, RecordKind::Authorization, correction - 1));
    LICET_ASSIGN(const auto change, eventAt(database, about));
    const auto known = days.find(about);
    const auto day = known == days.end() ? change.happenedOn : known->second;
    LICET_ASSIGN(const auto before, RecordStore<Authorization>::get(database, id));
    LICET_ASSIGN(const auto back, CorrectedRecord<Authorization>::of(database, before, about, day));
    return writeCorrection(transaction, before, back, about, day, reason, stamp);
}

/// What a sending asked of a right after a merger, and what an execution confirmed.
Result<void> RevokedRecords::writeTransfer(const EnteredTogether &one) const
{
    const auto transfer = RecordStore<Transfer>::get(transaction.database(), Id<Transfer>(one.record.id));
    if (!transfer && transfer.error().kind == ErrorKind::NotFound)
        return {};
    if (!transfer)
        return transfer.error();
    if (transfer->request != request.id)
        return {};
    if (bringsNumber(event.kind) && transfer->confirmedOn)
        return forgetConfirmation(transaction, *transfer, reason, stamp);
    const bool isAsking = event.kind == RequestEvent::Send && one.kind == RecordEvent::Added;
    return isAsking && !transfer->confirmedOn
               ? RecordStore<Transfer>::takeBack(transaction, *transfer, stamp, reason)
               : Result<void>();
}

Result<void> RevokedRecords::writeVersion(const EnteredTogether &one) const
{
    const auto wanted = event.kind == RequestEvent::Sign ? RecordEvent::Signed : RecordEvent::Voided;
    LICET_ASSIGN(const auto version,
                 RecordStore<Snapshot>::get(transaction.database(), Id<Snapshot>(one.record.id)));
    if (one.kind != wanted || version.request != request.id ||
        (event.kind != RequestEvent::Sign && event.kind != RequestEvent::Withdraw))
        return {};
    return revokeIn(transaction, version.id, one.sequence, reason, stamp);
}

/// A number that came with it alone was never received.
Result<void> RevokedRecords::writeNumber(const EnteredTogether &one)
{
    if (one.kind != RecordEvent::Added)
        return {};
    auto &database = transaction.database();
    const auto kept =
        RecordStore<ReceivedProgramNumber>::get(database, Id<ReceivedProgramNumber>(one.record.id));
    if (!kept && kept.error().kind == ErrorKind::NotFound)
        return {};
    if (!kept)
        return kept.error();
    LICET_ASSIGN(const auto rights,
                 RecordStore<Authorization>::where(database, u"program_number"_s, kept->number));
    LICET_ASSIGN(const auto requests,
                 RecordStore<Request>::where(database, u"institution_id"_s, kept->institution));
    const bool isBorne =
        !rights.empty() || std::any_of(requests.begin(), requests.end(), [&](const Request &other) {
            const auto borne = numbersOf(other.answer);
            return other.state == RequestState::Executed &&
                   std::any_of(borne.begin(), borne.end(),
                               [&](const ProgramNumber &each) { return each.digits() == kept->number; });
        });
    if (isBorne)
        return {};
    revoked.numbers << kept->number;
    return RecordStore<ReceivedProgramNumber>::takeBack(transaction, *kept, stamp, reason);
}

} // namespace licet
