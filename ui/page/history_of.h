#pragma once

#include "ui/page/context.h"

namespace licet {

/// A record of which the history is asked.
struct HistoryOf
{
    RecordRef record; ///< not set: the whole register

    [[nodiscard]] Place place() const { return {PageId::History, 0, record}; }
    bool operator==(const HistoryOf &) const = default;
};

} // namespace licet
