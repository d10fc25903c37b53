#include "exchange/recorded_values.h"

#include "history/record_store.h"
#include "register/every_record.h"

namespace licet {

QJsonObject recordedValues(const QString &record, QJsonObject columns)
{
    (void)forEveryRecord([&]<class Record>(std::type_identity<Record>) -> Result<void> {
        if (RecordSql<Record>::table() != record)
            return {};
        for (auto value = columns.begin(); value != columns.end(); ++value) {
            // One by one: what this version can't read stays as it was written.
            const auto read = RecordSql<Record>::fromJson({}, QJsonObject{{value.key(), QJsonValue(*value)}});
            const auto shaped =
                read ? recordJson(*read).value(value.key()) : QJsonValue(QJsonValue::Undefined);
            if (!shaped.isUndefined())
                *value = shaped;
        }
        return {};
    });
    return columns;
}

} // namespace licet
