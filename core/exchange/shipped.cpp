#include "exchange/shipped.h"

#include "history/history.h"

namespace licet {

Result<bool> isAsShipped(const Database &database, const RecordRef &record)
{
    constexpr int most = 10;
    LICET_ASSIGN(auto past, events(database, most, record));
    // What this program completed by itself is no word of the user's.
    std::erase_if(past, [](const Event &one) { return one.kind == RecordEvent::Upgraded; });
    LICET_ASSIGN(const auto first, eventAt(database, 1));
    return past.size() == 1 && past.front().kind == RecordEvent::Added &&
           past.front().enteredAt == first.enteredAt;
}

} // namespace licet
