#include "request/next_environment.h"

#include "history/record_store.h"
#include "request/authorization_change.h"
#include "request/drafting.h"

namespace licet {

std::optional<Environment> environmentAfter(Environment environment)
{
    switch (environment) {
    case Environment::Test:
        return Environment::Acceptance;
    case Environment::Acceptance:
        return Environment::Production;
    case Environment::Production:
        return {};
    }
    Q_UNREACHABLE();
}

Result<Draft> draftForNextEnvironment(const Draft &below, const std::vector<Connection> &connections)
{
    const auto next = below.environment ? environmentAfter(*below.environment) : std::nullopt;
    if (!next)
        return Error{
            ErrorKind::NoNextEnvironment, {}, below.environment ? codeOf(*below.environment) : QString()};
    return draftForEnvironment(below, *next, connections);
}

Draft draftForEnvironment(const Draft &below, Environment environment,
                          const std::vector<Connection> &connections)
{
    auto draft = copyAsNew(below);
    draft.environment = environment;
    if (draft.identification)
        draft.identification->programNumber.clear();
    if (const auto card = loggingFromCard(draft, connections))
        draft.logging = card;
    // A declaration over a signature is made anew for production (P22).
    if (environment == Environment::Production && draft.committee.isDeclaredNotApplicable())
        draft.committee = {};
    return draft;
}

RequestLinks linksToBelow(Id<Request> below, const std::vector<Authorization> &authorizations)
{
    RequestLinks links{below};
    for (const auto &authorization : authorizations)
        if (authorization.request == below)
            links.preparedFrom = authorization.id;
    return links;
}

Result<Draft> draftFromAuthorization(const Database &database, const Authorization &below,
                                     Environment environment, QDate today)
{
    LICET_ASSIGN(const auto draft, draftAbout(database, below, RequestKind::New, today));
    LICET_ASSIGN(const auto connections, RecordStore<Connection>::where(
                                             database, QStringLiteral("application_id"), below.application));
    return draftForEnvironment(draft, environment, connections);
}

} // namespace licet
