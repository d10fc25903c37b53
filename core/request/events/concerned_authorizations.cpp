#include "request/events/concerned_authorizations.h"

#include "authorization/authorization_reader.h"
#include "authorization/computed_state.h"
#include "base/text_fold.h"
#include "history/record_store.h"
#include "request/answer/asked_line.h"

namespace licet::events_of_requests {

Result<Concerned> Concerned::by(const EventWork &work)
{
    Concerned all(work.before.draft, work.stamp.happenedOn);
    auto &database = work.transaction.database();
    const auto named = work.before.draft.authorization;
    if (named.isSet()) {
        auto found = RecordStore<Authorization>::get(database, named);
        if (!found && found.error().kind != ErrorKind::NotFound)
            return found.error();
        // What left before the check compared them is not executed on the right of somebody else.
        if (found && (found->institution != work.before.institution ||
                      found->environment != work.before.draft.environment))
            return Error{ErrorKind::NothingToChange, found->service};
        if (found)
            all.m_named = *found;
    }
    if (work.facts.application) {
        LICET_ASSIGN(all.m_others, authorizationsOf(database, work.facts.application->id));
    }
    return all;
}

Result<std::optional<Authorization>> Concerned::of(int line) const
{
    if (m_draft.authorization.isSet() && !m_named)
        return Error{ErrorKind::AuthorizationGone};
    if (m_named && (m_draft.services.empty() || line == lineOfNamed()))
        return m_named;
    if (m_draft.services.empty())
        return std::optional<Authorization>();
    std::optional<Authorization> best;
    const auto &asked = m_draft.services[size_t(line)];
    for (const auto &one : m_others) {
        if (hasEndedBy(one, m_day) || one.environment != m_draft.environment ||
            (m_named && one.id == m_named->id) || !isOfService(asked, one))
            continue;
        if (!best || (isOfPurpose(one) && !isOfPurpose(*best)))
            best = one;
    }
    return best;
}

int Concerned::lineOfNamed() const
{
    for (int line = 0; line < int(m_draft.services.size()); ++line)
        if (isOfService(m_draft.services[size_t(line)], *m_named))
            return line;
    return 0;
}

bool Concerned::isOfPurpose(const Authorization &one) const
{
    return foldForComparison(one.purpose) == foldForComparison(m_draft.purpose);
}

} // namespace licet::events_of_requests
