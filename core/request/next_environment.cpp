#include "request/next_environment.h"

#include "history/foretold.h"
#include "request/authorization_change.h"
#include "request/declared_none.h"
#include "request/drafting.h"

#include <algorithm>

namespace licet {

namespace {

/// Where nobody has answered yet, all are there.
Draft withoutRefusedLines(const Request &request)
{
    auto draft = request.draft;
    draft.services.clear();
    for (int line = 0; line < int(request.draft.services.size()); ++line) {
        const auto &answers = request.answer.lines;
        if (std::none_of(answers.begin(), answers.end(), [line](const LineAnswer &one) {
                return one.line == line && one.outcome == LineOutcome::NotGranted;
            }))
            draft.services.push_back(request.draft.services[size_t(line)]);
    }
    return draft;
}

} // namespace

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

Result<Draft> draftForNextEnvironment(const Request &below, const std::vector<Connection> &connections)
{
    const auto &environment = below.draft.environment;
    const auto next = environment ? environmentAfter(*environment) : std::nullopt;
    if (!next)
        return Error{ErrorKind::NoNextEnvironment, {}, environment ? codeOf(*environment) : QString()};
    return draftForEnvironment(withoutRefusedLines(below), *next, connections);
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
    if (environment == Environment::Production) {
        if (draft.committee.isDeclaredNotApplicable())
            draft.committee = {};
        // Nothing in its place, rather than what the request states for other lines.
        for (auto &line : draft.services)
            for (auto &basis : line.basis)
                if (basis.isDeclaredNotApplicable())
                    basis = {};
    }
    dropOvertakenNone(draft);
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
    LICET_ASSIGN(auto connections, RecordStore<Connection>::where(database, QStringLiteral("application_id"),
                                                                  below.application));
    LICET_ASSIGN(connections, holdingOn(database, std::move(connections), today));
    return draftForEnvironment(draft, environment, connections);
}

} // namespace licet
