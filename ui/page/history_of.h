#pragma once

#include "ui/page/context.h"

namespace licet {

/// A record of which the history is asked; as a Place's detail "authorization:12".
struct HistoryOf
{
    QString record; ///< table name; empty: the whole register
    qint64 id = 0;

    [[nodiscard]] QString text() const { return QStringLiteral("%1:%2").arg(record).arg(id); }
    static HistoryOf from(const QString &text);
    [[nodiscard]] Place place() const { return {PageId::History, 0, text()}; }
    bool operator==(const HistoryOf &) const = default;
};

} // namespace licet
