#pragma once

#include "institution/connection.h"
#include "request/request_store.h"

namespace licet {

class Database;

/// The rung above: test, acceptance, production (P2). Nothing above production.
std::optional<Environment> environmentAfter(Environment environment);

/// A draft for the next environment out of the request below, with the lines that were not refused there.
/// What belongs to one paper or one environment is left out, so that the check asks for it: days, the program
/// number, and a "not applicable" before production. NoNextEnvironment.
Result<Draft> draftForNextEnvironment(const Request &below, const std::vector<Connection> &connections);
/// The same for any other environment of the same application.
Draft draftForEnvironment(const Draft &below, Environment environment,
                          const std::vector<Connection> &connections);
/// The same out of an authorization, also one from before that has no request.
Result<Draft> draftFromAuthorization(const Database &database, const Authorization &below,
                                     Environment environment, QDate today);

/// What the draft for the next environment came from: the request below, and its authorization where it has
/// one. `authorizations`: of the same application.
RequestLinks linksToBelow(Id<Request> below, const std::vector<Authorization> &authorizations);

} // namespace licet
