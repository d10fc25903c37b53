#include "documents/paper.h"
#include "output.h"
#include "request/facts_reader.h"
#include "request/request_writing.h"

#include <algorithm>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

Draft draftFor(const Request &request, const Call &call)
{
    auto draft = request.draft;
    if (call.has(u"signatory"_s))
        draft.signatory = call.value(u"signatory"_s);
    return draft;
}

} // namespace

int finalise(const Call &call, const Translator &translator)
{
    auto target = Register::open(call.words[0], Access::ReadWrite);
    if (!target)
        return fail(translator, target.error());
    auto &requests = (*target)->requests();
    const auto named = requestNamed(**target, call.words[1]);
    if (!named)
        return fail(translator, named.error());
    if (!stateAfter(named->state, RequestEvent::Finalise))
        return fail(translator, forbidden(named->state, RequestEvent::Finalise));
    // Neither is signed what no check saw, nor is what was typed last dropped.
    const auto unsaved = requests.withUnsavedTyping();
    if (!unsaved)
        return fail(translator, unsaved.error());
    if (std::find(unsaved->begin(), unsaved->end(), named->id) != unsaved->end()) {
        tellUnsavedTyping(**target, translator);
        tell(translator.translate("CommandLine",
                                  "Nothing was finalised: open the register in Licet, and check "
                                  "the request before it is finalised."));
        return Impossible;
    }
    const auto draft = draftFor(*named, call);
    const auto facts = readFacts((*target)->database(), draft, call.today, named->id);
    if (!facts)
        return fail(translator, facts.error());
    const auto outcome = licet::check(draft, *facts);
    printFindings(translator, outcome.findings, true);
    // Declined leaves the draft as it was, its signatory too.
    if (outcome.hasErrors())
        return fail(translator,
                    Error{ErrorKind::ErrorsRemain, u"request"_s, QString::number(named->id.row())});
    if (const auto saved = requests.save(named->id, named->revision, draft, named->advice, call.stamp());
        !saved)
        return fail(translator, saved.error());
    const auto snapshot = requests.finalise(named->id, *facts, call.stamp(), paperRenderer());
    if (!snapshot)
        return fail(translator, snapshot.error());
    print(fillPlaces(translator.translate("CommandLine", "%1 version %2"),
                     {snapshot->number, QString::number(snapshot->version)}) +
          u'\n');
    return Done;
}

} // namespace licet::cli
