#include "request/asked_in.h"

#include "history/history_query.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<RequestState> stateAskedIn(const Database &database, Id<Request> id, QDate by)
{
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(id)));
    auto state = RequestState::Sent;
    auto askedIn = RequestState::Sent;
    for (const auto &change : changes) {
        const auto value = change.values.value(u"state"_s);
        if (!value.isString() || by < change.day)
            continue;
        LICET_ASSIGN(const auto next, parseCode<RequestState>(value.toString()));
        if (next == RequestState::InformationAsked && stateAfter(state, RequestEvent::AskInformation) == next)
            askedIn = state;
        state = next;
    }
    return askedIn;
}

} // namespace licet
