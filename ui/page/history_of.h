#pragma once

#include "ui/page/context.h"

namespace licet {

/// A record of which the history is asked; as a Place's detail "authorization:12".
struct HistoryOf
{
    RecordRef record; ///< not set: the whole register

    [[nodiscard]] QString text() const { return QStringLiteral("%1:%2").arg(record.table()).arg(record.id); }
    static HistoryOf from(const QString &text);
    [[nodiscard]] Place place() const { return {PageId::History, 0, text()}; }
    bool operator==(const HistoryOf &) const = default;
};

} // namespace licet
