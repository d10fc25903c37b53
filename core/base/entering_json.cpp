#include "base/entering_json.h"

#include "base/json_fields.h"
#include "base/json_members.h"
#include "base/limits.h"
#include "base/text_gate.h"

namespace licet {

Result<QJsonValue> parseEnteringJson(const QByteArray &bytes)
{
    LICET_TRY(checkFileSize(bytes.size(), {}));
    LICET_ASSIGN(const auto parsed, parseJsonBytes(bytes));
    LICET_TRY(checkMembersOnce(bytes));
    const auto entered = enteredJson(parsed);
    LICET_TRY(checkLimits(entered));
    return entered;
}

} // namespace licet
