#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace licet {

/// One mail address as it may stand in a header; a domain in letters of its own becomes its ASCII form.
/// Nothing for several, for a name beside it, for anything else.
std::optional<QByteArray> mailAddress(const QString &typed);

} // namespace licet
