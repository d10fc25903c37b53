#include "documents/paper.h"
#include "output.h"
#include "request/facts_reader.h"

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Request> withSignatory(Register &target, Request request, const Call &call)
{
    if (!call.has(u"signatory"_s) || request.draft.signatory == call.value(u"signatory"_s))
        return request;
    auto draft = request.draft;
    draft.signatory = call.value(u"signatory"_s);
    LICET_TRY(target.requests().save(request.id, request.revision, draft, request.advice, call.stamp()));
    return target.requests().get(request.id);
}

} // namespace

int finalise(const Call &call, const Phrases &phrases)
{
    auto target = Register::open(call.words[0], Access::ReadWrite);
    if (!target)
        return fail(phrases, target.error());
    auto named = requestNamed(**target, call.words[1]);
    if (!named)
        return fail(phrases, named.error());
    if (!stateAfter(named->state, RequestEvent::Finalise))
        return fail(phrases,
                    Error{ErrorKind::StateForbids, wordOf(RequestEvent::Finalise), wordOf(named->state)});
    const auto request = withSignatory(**target, *named, call);
    if (!request)
        return fail(phrases, request.error());
    const auto facts = readFacts((*target)->database(), request->draft, call.today, request->id);
    if (!facts)
        return fail(phrases, facts.error());
    printFindings(phrases, licet::check(request->draft, *facts).findings, true);
    const auto snapshot = (*target)->requests().finalise(request->id, *facts, call.stamp(), paperRenderer());
    if (!snapshot)
        return fail(phrases, snapshot.error());
    print(u"%1 version %2\n"_s.arg(snapshot->number).arg(snapshot->version));
    return Done;
}

} // namespace licet::cli
