#include "catalogue/operations.h"

namespace licet {

Result<Operations> JsonValue<Operations>::read(const QJsonValue &value, const QString &path)
{
    // Registers of step 2 kept an executed request's "all" as an empty object, and nothing else as one.
    if (value.isObject() && value.toObject().isEmpty())
        return Operations{true, {}};
    if (!value.isString()) {
        LICET_ASSIGN(const auto named, readJson<QStringList>(value, path));
        return Operations{false, named};
    }
    if (value.toString() != u"all")
        return Error{ErrorKind::UnknownWord, path, value.toString(), QStringLiteral("all, […]")};
    return Operations{true, {}};
}

QJsonValue JsonValue<Operations>::write(const Operations &operations)
{
    return operations.all ? QJsonValue(QStringLiteral("all")) : writeJson(operations.named);
}

} // namespace licet
