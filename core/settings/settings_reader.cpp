#include "settings/settings_reader.h"

namespace licet {

Result<Settings> readSettings(const RegisterAsOf &from)
{
    LICET_ASSIGN(const auto all, from.all<Settings>());
    return all.empty() ? Settings{} : all.front();
}

} // namespace licet
