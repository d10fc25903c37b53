#include "catalogue/operations.h"

namespace licet {

Result<Operations> JsonValue<Operations>::read(const QJsonValue &value, const QString &path)
{
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
