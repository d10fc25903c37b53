#pragma once

#include "register/register.h"

#include <QJsonObject>

namespace licet {

/// Every kind of record as it holds today, with what is told for days to come, in the form that
/// `importRegister` reads, sorted; without ids, history, frozen versions, bytes of files, proof and origin.
/// With `institution`, what belongs to it alone (lists/institution_scope.h).
Result<QJsonObject> exportRegister(const Register &from, Id<Institution> institution = {});

} // namespace licet
