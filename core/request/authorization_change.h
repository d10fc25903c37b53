#pragma once

#include "request/draft.h"

namespace licet {

class Database;

/// A draft that asks to change or to end an authorization: what it allows now, as the form names it.
Result<Draft> draftAbout(const Database &database, const Authorization &authorization, RequestKind kind,
                         QDate today);

} // namespace licet
