#include "history/record_store.h"
#include "output.h"
#include "request/authorization_change.h"
#include "request/facts_reader.h"
#include "request/next_environment.h"
#include "request/request_name.h"

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

const auto ofRight = u"authorization:"_s;

Result<Id<Request>> prepareNext(Register &target, const Call &call)
{
    LICET_ASSIGN(const auto below, requestNamed(target, call.words[1]));
    LICET_ASSIGN(const auto facts, readFacts(target.database(), below.draft, call.today, below.id));
    LICET_ASSIGN(const auto draft, draftForNextEnvironment(below, facts.connections));
    return target.requests().create(draft, call.stamp(), linksToBelow(below.id, facts.authorizations));
}

/// By the successor, of what a merger left to be transferred.
Result<Id<Request>> prepareTransfer(Register &target, const Call &call)
{
    const auto digits = call.words[1].mid(ofRight.size());
    bool fits = false;
    const auto row = digits.toLongLong(&fits);
    if (!fits || row <= 0)
        return Error{ErrorKind::NotFound, u"authorization"_s, digits};
    const Id<Authorization> id(row);
    LICET_ASSIGN(const auto right, RecordStore<Authorization>::get(target.database(), id));
    LICET_ASSIGN(const auto begun, openTransferRequest(target.database(), id));
    if (begun.isSet()) {
        LICET_ASSIGN(const auto request, target.requests().get(begun));
        return Error{ErrorKind::AlreadyRecorded, codedName(request)};
    }
    LICET_ASSIGN(const auto draft, draftOfTransfer(target.database(), right, call.today));
    RequestLinks links;
    links.preparedFrom = id;
    return target.requests().create(draft, call.stamp(), links);
}

} // namespace

int promote(const Call &call, const Translator &translator)
{
    auto target = Register::open(call.words[0], Access::ReadWrite);
    if (!target)
        return fail(translator, target.error());
    tellUnsavedTyping(**target, translator);
    const auto id =
        call.words[1].startsWith(ofRight) ? prepareTransfer(**target, call) : prepareNext(**target, call);
    if (!id)
        return fail(translator, id.error());
    print(u"request %1\n"_s.arg(id->row()));
    return Done;
}

} // namespace licet::cli
