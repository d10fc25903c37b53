#include "history/record_store.h"
#include "output.h"
#include "request/facts_reader.h"
#include "request/next_environment.h"

namespace licet::cli {

using namespace Qt::StringLiterals;

int promote(const Call &call, const Translator &translator)
{
    auto target = Register::open(call.words[0], Access::ReadWrite);
    if (!target)
        return fail(translator, target.error());
    tellUnsavedTyping(**target, translator);
    const auto below = requestNamed(**target, call.words[1]);
    if (!below)
        return fail(translator, below.error());
    const auto facts = readFacts((*target)->database(), below->draft, call.today, below->id);
    if (!facts)
        return fail(translator, facts.error());
    const auto draft = draftForNextEnvironment(*below, facts->connections);
    if (!draft)
        return fail(translator, draft.error());
    const auto id =
        (*target)->requests().create(*draft, call.stamp(), linksToBelow(below->id, facts->authorizations));
    if (!id)
        return fail(translator, id.error());
    print(u"request %1\n"_s.arg(id->row()));
    return Done;
}

} // namespace licet::cli
