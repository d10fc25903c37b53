#include "exchange/brought_settings.h"

#include "exchange/record_file.h"
#include "followup/terms.h"

namespace licet {

Result<std::optional<Fate>> takeSettings(Transaction &transaction, const RecordNames &names,
                                         const QJsonObject &file, const Stamp &stamp)
{
    const auto value = file.value(settingsInFiles);
    if (value.isNull() || value.isUndefined())
        return std::optional<Fate>();
    if (!value.isObject())
        return wrongJsonType(settingsInFiles, value, "object");
    LICET_TRY(onlyKnown(value.toObject(), membersInFiles<Settings>(), settingsInFiles));
    LICET_ASSIGN(const auto stored, RecordStore<Settings>::get(transaction.database(), Id<Settings>(1)));
    LICET_ASSIGN(const auto settings, fromFile<Settings>(value.toObject(), settingsInFiles, names, stored));
    LICET_TRY(checkTerms(settings));
    LICET_TRY(RecordStore<Settings>::update(transaction, settings, stamp, RecordEvent::Imported));
    return std::optional(settings == stored ? Fate::There : Fate::New);
}

} // namespace licet
