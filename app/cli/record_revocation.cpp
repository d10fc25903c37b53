#include "record_revocation.h"

#include "arguments.h"
#include "followup/did_not_happen.h"
#include "output.h"
#include "text/revoked_text.h"
#include "text/terms.h"

namespace licet::cli {

using namespace Qt::StringLiterals;

int recordRevocation(Register &target, const Request &request, const Call &call, const Translator &translator)
{
    bool fits = false;
    const auto event = call.value(u"event"_s).toLongLong(&fits);
    if (!fits)
        return fail(translator, Error{ErrorKind::NotFound, u"event"_s, call.value(u"event"_s)});
    const auto revoked =
        recordDidNotHappen(target.database(), request.id, event, call.value(u"note"_s), call.stamp());
    if (!revoked)
        return fail(translator, revoked.error());
    print(u"%1 %2\n"_s.arg(request.number.isEmpty() ? QString::number(request.id.row()) : request.number,
                           term(translator, revoked->state)));
    for (const auto &line : revokedLines(translator, *revoked))
        tell(line);
    return Done;
}

} // namespace licet::cli
