#include "database/columns.h"

namespace licet {

Error corruptColumn(const QString &column, const QVariant &value)
{
    return Error{ErrorKind::Corrupt, column, QString::fromLatin1(value.metaType().name())};
}

Result<QDate> SqlValue<QDate>::read(const QVariant &value, const QString &column)
{
    const auto date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid())
        return corruptColumn(column, value);
    return date;
}

Result<QDateTime> SqlValue<QDateTime>::read(const QVariant &value, const QString &column)
{
    const auto instant = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!instant.isValid())
        return corruptColumn(column, value);
    return instant;
}

} // namespace licet
