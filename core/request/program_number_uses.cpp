#include "request/program_number_uses.h"

#include "history/record_store.h"
#include "request/answer/line_numbers.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// A refused one can be reopened, with its number.
bool mayStillUse(RequestState state)
{
    return isOpen(state) || state == RequestState::Refused;
}

} // namespace

bool bearsNumber(const Authorization &authorization, const ReceivedProgramNumber &number)
{
    return authorization.programNumber && authorization.programNumber->digits() == number.number &&
           authorization.institution == number.institution &&
           (!number.environment || *number.environment == authorization.environment);
}

bool statesNumber(const Request &request, const ReceivedProgramNumber &number)
{
    const auto &draft = request.draft;
    if (!draft.identification || draft.identification->by != IdentificationBy::ProgramNumber)
        return false;
    // In a draft it stands as it was typed, in groups perhaps.
    const auto stated = ProgramNumber::parse(draft.identification->programNumber);
    return stated && stated->digits() == number.number && mayStillUse(request.state) &&
           request.institution == number.institution &&
           (!number.environment || !draft.environment || *number.environment == *draft.environment);
}

ProgramNumberUses usesOf(const ReceivedProgramNumber &number,
                         const std::vector<Authorization> &authorizations,
                         const std::vector<Request> &requests)
{
    ProgramNumberUses uses;
    for (const auto &one : authorizations)
        if (bearsNumber(one, number))
            uses.authorizations.push_back(one);
    for (const auto &one : requests)
        if (statesNumber(one, number))
            uses.openRequests.push_back(one);
    return uses;
}

Result<ProgramNumberUses> usesOf(const Database &database, const ReceivedProgramNumber &number)
{
    LICET_ASSIGN(const auto authorizations,
                 RecordStore<Authorization>::where(database, u"program_number"_s, number.number));
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     database, RecordSql<Request>::select(
                                   u"WHERE institution_id = :institution "
                                   "AND json_extract(draft, '$.identification.programNumber') LIKE :like "
                                   "ORDER BY id"_s)));
    // Whatever stands between its digits.
    QString like(u'%');
    for (const auto digit : number.number)
        like += digit + u"%"_s;
    statement.bind(u"institution"_s, number.institution).bind(u"like"_s, like);
    LICET_ASSIGN(const auto requests, readAll<Request>(statement));
    return usesOf(number, authorizations, requests);
}

namespace {

Result<bool> cameWithAnExecution(const Database &database, const ReceivedProgramNumber &number)
{
    LICET_ASSIGN(const auto requests,
                 RecordStore<Request>::where(database, u"institution_id"_s, number.institution));
    return std::any_of(requests.begin(), requests.end(), [&](const Request &one) {
        const auto borne = numbersOf(one.answer);
        return one.state == RequestState::Executed &&
               std::any_of(borne.begin(), borne.end(),
                           [&](const ProgramNumber &each) { return each.digits() == number.number; });
    });
}

Result<void> checkReplaced(const Database &database, const ReceivedProgramNumber &before,
                           const ReceivedProgramNumber &after)
{
    if (before.number == after.number && before.institution == after.institution &&
        before.environment == after.environment)
        return {};
    LICET_ASSIGN(const auto uses, usesOf(database, before));
    LICET_ASSIGN(const bool isOfExecution, cameWithAnExecution(database, before));
    if (uses.count() > 0 || isOfExecution)
        return Error{ErrorKind::NumberInUse, {}, before.number};
    return {};
}

} // namespace

Result<Id<ReceivedProgramNumber>> keepProgramNumber(Database &database, const ReceivedProgramNumber &number,
                                                    const Stamp &stamp)
{
    auto id = number.id;
    const auto work = [&](Transaction &transaction) -> Result<void> {
        LICET_TRY(checkHolder(database, number.number, number.institution));
        if (!id.isSet()) {
            LICET_ASSIGN(id, RecordStore<ReceivedProgramNumber>::insert(transaction, number, stamp));
            return {};
        }
        LICET_ASSIGN(const auto before, RecordStore<ReceivedProgramNumber>::get(database, id));
        LICET_TRY(checkReplaced(database, before, number));
        return RecordStore<ReceivedProgramNumber>::update(transaction, number, stamp);
    };
    LICET_TRY(writeTogether(database, work));
    return id;
}

Result<void> RemovalGuard<ReceivedProgramNumber>::check(const Database &database,
                                                        const ReceivedProgramNumber &number, QDate)
{
    LICET_ASSIGN(const auto uses, usesOf(database, number));
    if (uses.count() > 0)
        return Error{ErrorKind::StillUsed, number.number, QString::number(uses.count())};
    return {};
}

} // namespace licet
