#include "exchange/import_state.h"

#include "authorization/authorization_service.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<void> checkBroughtRight(const Database &database, const Authorization &right, const QString &path)
{
    LICET_ASSIGN(const bool isSigned, restsOnForm(database, right));
    if (isSigned)
        return Error{ErrorKind::SaidByForm, jsonPath(path, u"request"_s)};
    return checkProgramNumber(database, right);
}

} // namespace licet
