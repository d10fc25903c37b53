#include "authorization/transferring.h"

#include "authorization/authorization_event.h"
#include "authorization/computed_state.h"
#include "base/text_fold.h"
#include "institution/application_reader.h"
#include "institution/merging.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Stamp on(const Stamp &stamp, QDate day)
{
    auto other = stamp;
    other.happenedOn = std::min(day, stamp.happenedOn);
    return other;
}

Error tooEarly(const QString &member, QDate day, QDate first)
{
    return {ErrorKind::TransferTooEarly, member, day.toString(Qt::ISODate), first.toString(Qt::ISODate)};
}

Result<void> checkDays(const Transfer &transfer, const Merger &merger, QDate today)
{
    if (!transfer.askedOn && !transfer.confirmedOn)
        return Error{ErrorKind::MissingMember, u"askedOn"_s};
    if (transfer.askedOn && *transfer.askedOn > today)
        return Error{ErrorKind::DayInFuture, u"askedOn"_s, transfer.askedOn->toString(Qt::ISODate)};
    if (!transfer.confirmedOn)
        return {};
    const auto day = *transfer.confirmedOn;
    if (day > today)
        return Error{ErrorKind::DayInFuture, u"confirmedOn"_s, day.toString(Qt::ISODate)};
    if (transfer.askedOn && day < *transfer.askedOn)
        return tooEarly(u"confirmedOn"_s, day, *transfer.askedOn);
    // It may be asked before, and be the successor's no earlier than there is one.
    return day < merger.holdsFrom ? tooEarly(u"confirmedOn"_s, day, merger.holdsFrom) : Result<void>();
}

/// What was noted of a right for one merger; without id where nothing was.
Result<Transfer> notedOf(const Database &database, Id<Authorization> right, Id<Merger> merger)
{
    LICET_ASSIGN(const auto all, RecordStore<Transfer>::where(database, u"authorization_id"_s, right));
    for (const auto &one : all)
        if (one.merger == merger)
            return one;
    Transfer none;
    none.authorization = right;
    none.merger = merger;
    return none;
}

Result<Id<Application>> applicationFor(Transaction &transaction, const Authorization &right,
                                       Id<Institution> successor, const Stamp &stamp)
{
    LICET_ASSIGN(auto application, RecordStore<Application>::get(transaction.database(), right.application));
    LICET_ASSIGN(const auto theirs, applicationsOf(transaction.database(), successor));
    for (const auto &one : theirs)
        if (foldForComparison(one.name) == foldForComparison(application.name))
            return one.id;
    application.id = {};
    application.institution = successor;
    return RecordStore<Application>::insert(transaction, application, stamp);
}

/// The card of the application before, where the one of now has none in that environment.
Result<std::optional<Connection>> cardToCopy(const Database &database, const Transfer &transfer,
                                             const Authorization &right)
{
    if (!transfer.formerApplication.isSet() || transfer.formerApplication == right.application)
        return std::optional<Connection>();
    const auto inEnvironment = [&](const Connection &card) { return card.environment == right.environment; };
    LICET_ASSIGN(const auto theirs, connectionsOf(database, right.application));
    LICET_ASSIGN(const auto before, connectionsOf(database, transfer.formerApplication));
    const auto found = std::find_if(before.begin(), before.end(), inEnvironment);
    if (found == before.end() || std::any_of(theirs.begin(), theirs.end(), inEnvironment))
        return std::optional<Connection>();
    return std::optional(*found);
}

Result<Transfer> passOn(Transaction &transaction, Transfer transfer, const Authorization &right,
                        const Merger &merger, const Stamp &stamp)
{
    const auto confirmed = on(stamp, *transfer.confirmedOn);
    auto after = right;
    // The successor may have merged itself by then.
    LICET_ASSIGN(after.institution,
                 standingFor(transaction.database(), merger.successor, *transfer.confirmedOn));
    LICET_ASSIGN(after.application, applicationFor(transaction, right, after.institution, confirmed));
    transfer.formerApplication = right.application;
    LICET_TRY(apply(transaction, right, AuthorizationEvent::Transfer, after, transfer.reference, confirmed));
    return transfer;
}

bool standsOn(const Authorization &right, QDate day)
{
    return standingOn(right, day) != AuthorizationStanding::Ended;
}

} // namespace

Result<Merger> mergerFor(const Database &database, const Transfer &transfer, const Authorization &right)
{
    if (transfer.merger.isSet())
        return RecordStore<Merger>::get(database, transfer.merger);
    LICET_ASSIGN(const auto found, mergerOf(database, right.institution));
    if (found)
        return *found;
    LICET_ASSIGN(const auto noted, RecordStore<Transfer>::where(database, u"authorization_id"_s, right.id));
    if (noted.empty())
        return Error{ErrorKind::NothingToTransfer, right.service};
    return RecordStore<Merger>::get(database, noted.back().merger);
}

TransferState stateOf(const Transfer &transfer, const std::optional<QDate> &day)
{
    const auto isDone = [&](const std::optional<QDate> &when) { return when && (!day || *when <= *day); };
    if (isDone(transfer.confirmedOn))
        return TransferState::Confirmed;
    return isDone(transfer.askedOn) ? TransferState::Asked : TransferState::ToTransfer;
}

Result<std::map<Id<Authorization>, RightInTransfer>> everyTransfer(const RegisterAsOf &from, QDate day)
{
    std::map<Id<Authorization>, RightInTransfer> rights;
    LICET_ASSIGN(const auto mergers, from.all<Merger>());
    for (const auto &merger : mergers) {
        if (!merger.holdsOn(day))
            continue;
        LICET_ASSIGN(const auto its, rightsInTransfer(from, merger, day));
        // What is open outweighs what was confirmed of an earlier merger.
        for (const auto &one : its)
            if (one.state != TransferState::Confirmed || rights.count(one.right.id) == 0)
                rights[one.right.id] = one;
    }
    return rights;
}

Result<std::vector<RightInTransfer>> rightsInTransfer(const RegisterAsOf &from, const Merger &merger,
                                                      QDate day)
{
    LICET_ASSIGN(const auto all, from.all<Transfer>());
    std::map<Id<Authorization>, Transfer> noted;
    for (const auto &one : all)
        if (one.merger == merger.id)
            noted[one.authorization] = one;
    // Of many rights few are of one institution: as it is now, SQLite picks them.
    LICET_ASSIGN(auto rights, from.isNow() ? RecordStore<Authorization>::where(
                                                 from.database(), u"institution_id"_s, merger.predecessor)
                                           : from.all<Authorization>());
    if (from.isNow())
        for (const auto &[id, transfer] : noted)
            if (transfer.confirmedOn) {
                LICET_ASSIGN(auto passed, RecordStore<Authorization>::get(from.database(), id));
                if (passed.institution != merger.predecessor)
                    rights.push_back(std::move(passed));
            }
    LICET_ASSIGN(rights, holdingOn(from.database(), std::move(rights), day));
    std::vector<RightInTransfer> found;
    for (auto &right : rights) {
        const auto its = noted.find(right.id);
        auto transfer = its == noted.end() ? Transfer() : its->second;
        transfer.authorization = right.id;
        transfer.merger = merger.id;
        const auto state = stateOf(transfer, day);
        const bool isOpen = right.institution == merger.predecessor && standsOn(right, day);
        if (state == TransferState::Confirmed || isOpen)
            found.push_back({std::move(right), state, transfer});
    }
    return found;
}

Result<std::optional<RightInTransfer>> transferOf(const Database &database, const Authorization &right,
                                                  QDate day)
{
    LICET_ASSIGN(const auto merger, mergerOf(database, right.institution, day));
    if (merger && standsOn(right, day)) {
        LICET_ASSIGN(const auto noted, notedOf(database, right.id, merger->id));
        return std::optional(RightInTransfer{right, stateOf(noted, day), noted});
    }
    LICET_ASSIGN(const auto all, RecordStore<Transfer>::where(database, u"authorization_id"_s, right.id));
    if (all.empty())
        return std::optional<RightInTransfer>();
    return std::optional(RightInTransfer{right, stateOf(all.back(), day), all.back()});
}

Result<KeptTransfer> keepTransfer(Transaction &transaction, const Transfer &wanted, const Stamp &stamp,
                                  const std::optional<QString> &correcting)
{
    const auto &database = transaction.database();
    LICET_ASSIGN(const auto right, RecordStore<Authorization>::get(database, wanted.authorization));
    LICET_ASSIGN(const auto merger, mergerFor(database, wanted, right));
    LICET_ASSIGN(const auto before, notedOf(database, right.id, merger.id));
    LICET_TRY(checkDays(wanted, merger, stamp.happenedOn));
    const bool isOtherDay = before.confirmedOn && wanted.confirmedOn != before.confirmedOn;
    if (isOtherDay && !correcting)
        return Error{ErrorKind::ConstraintBroken, u"confirmedOn"_s};
    auto after = wanted;
    after.id = before.id;
    after.merger = merger.id;
    after.formerApplication = before.formerApplication;
    const auto day = wanted.confirmedOn ? *wanted.confirmedOn : *wanted.askedOn;
    KeptTransfer kept;
    kept.isPassedOn = wanted.confirmedOn && (!before.confirmedOn || isOtherDay);
    if (kept.isPassedOn && (right.institution != merger.predecessor || !standsOn(right, day)))
        return Error{ErrorKind::NothingToTransfer, right.service};
    if (kept.isPassedOn) {
        LICET_ASSIGN(after, passOn(transaction, after, right, merger, stamp));
    }
    auto noted = on(stamp, day);
    if (after.id.isSet() && correcting) {
        LICET_TRY(
            RecordStore<Transfer>::update(transaction, after, stamp, RecordEvent::Corrected, *correcting));
        kept.transfer = after.id;
    } else if (after.id.isSet()) {
        LICET_ASSIGN(noted.happenedOn, dayAfterAll(database, RecordRef::of(after.id), noted.happenedOn));
        LICET_TRY(RecordStore<Transfer>::update(transaction, after, noted));
        kept.transfer = after.id;
    } else {
        LICET_ASSIGN(kept.transfer, RecordStore<Transfer>::insert(transaction, after, noted));
    }
    LICET_ASSIGN(const auto now, RecordStore<Authorization>::get(database, right.id));
    LICET_ASSIGN(const auto card, cardToCopy(database, after, now));
    kept.cardToCopy = card ? card->id : Id<Connection>();
    return kept;
}

Result<Id<Connection>> copyCardFor(Transaction &transaction, Id<Transfer> id, const Stamp &stamp)
{
    const auto &database = transaction.database();
    LICET_ASSIGN(const auto transfer, RecordStore<Transfer>::get(database, id));
    LICET_ASSIGN(const auto right, RecordStore<Authorization>::get(database, transfer.authorization));
    LICET_ASSIGN(auto card, cardToCopy(database, transfer, right));
    if (!card)
        return Id<Connection>();
    card->id = {};
    card->application = right.application;
    return RecordStore<Connection>::insert(transaction, *card,
                                           on(stamp, transfer.confirmedOn.value_or(stamp.happenedOn)));
}

Result<void> keepTransfers(Database &database, const std::vector<Transfer> &transfers, bool withCards,
                           const Stamp &stamp)
{
    return writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        for (const auto &one : transfers) {
            LICET_ASSIGN(const auto kept, keepTransfer(transaction, one, stamp));
            if (withCards && kept.isPassedOn)
                LICET_TRY(copyCardFor(transaction, kept.transfer, stamp));
        }
        return {};
    });
}

} // namespace licet
