#pragma once

#include <QJsonDocument>
#include <QJsonObject>

namespace licet {

/// A column of an event that holds JSON: an object where schema 1 wrote the event, later the text that SQLite
/// stores.
inline QJsonObject jsonColumn(const QJsonObject &columns, const QString &name)
{
    const auto value = columns.value(name);
    return value.isString() ? QJsonDocument::fromJson(value.toString().toUtf8()).object() : value.toObject();
}

} // namespace licet
