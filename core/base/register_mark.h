#pragma once

#include <QByteArray>
#include <QString>

namespace licet {

/// SQLite's application_id in every register's header: "LICT".
inline constexpr quint32 registerMark = 0x4C494354;

/// Whether a file that begins with `header` (its first 100 bytes) is a register.
bool bearsRegisterMark(const QByteArray &header);

/// Whether what stands at `path`, by this or any other name or link, is a register, whichever version wrote
/// it, or what SQLite keeps beside one while it is written.
bool belongsToRegister(const QString &path);

} // namespace licet
