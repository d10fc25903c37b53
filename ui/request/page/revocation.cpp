#include "ui/request/page/revocation.h"

#include "followup/did_not_happen.h"
#include "text/revoked_text.h"

namespace licet {

bool recordRevocation(Context &context, Id<Request> request, qint64 event, const QString &reason)
{
    const auto revoked =
        recordDidNotHappen(context.reg().database(), request, event, reason, context.stamp());
    if (!revoked) {
        context.say(revoked.error());
        return false;
    }
    context.saved();
    QStringList lines{revokedStateLine(context.translator(), *revoked)};
    lines << revokedLines(context.translator(), *revoked);
    context.say(Message{Message::Kind::Success, lines.join(u' ')});
    return true;
}

} // namespace licet
