#pragma once

#include "base/json_fields.h"

namespace licet {

/// Which operations of a service: all of them, or those named. In files "all", or a list of names.
struct Operations
{
    bool all = false;
    QStringList named;

    [[nodiscard]] bool isStated() const { return all || !named.isEmpty(); }
    bool operator==(const Operations &) const = default;
};
template <>
struct JsonValue<Operations>
{
    static Result<Operations> read(const QJsonValue &value, const QString &path);
    static QJsonValue write(const Operations &operations);
};

} // namespace licet
