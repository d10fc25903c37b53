#pragma once

#include <QString>

namespace licet {

/// Where the user's own settings keep the name that was asked.
inline constexpr QLatin1StringView userNameKey("user/name");

/// The name under which somebody is logged in, as the environment or else the system's accounts tell it.
/// Empty where neither does: then it has to be asked, for nothing is recorded without a name.
QString loginName();

/// A name as it is recorded: one line without blanks at its ends.
QString asUserName(const QString &typed);

} // namespace licet
