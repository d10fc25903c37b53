#pragma once

#include "register/register.h"

#include <QJsonObject>

namespace licet {

/// The current rows of every kind of record in the form that `importRegister` reads, sorted; without ids,
/// history, frozen versions, bytes of files, proof and origin. With `institution`, what belongs to it alone
/// (lists/institution_scope.h).
Result<QJsonObject> exportRegister(const Register &from, Id<Institution> institution = {});

} // namespace licet
