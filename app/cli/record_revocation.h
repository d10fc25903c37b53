#pragma once

#include "command.h"
#include "register/register.h"

namespace licet::cli {

/// `correct --event ID --did-not-happen --note TEXT`: the event did not happen; says what follows.
int recordRevocation(Register &target, const Request &request, const Call &call,
                     const Translator &translator);

} // namespace licet::cli
