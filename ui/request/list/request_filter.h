#pragma once

#include "request/request_store.h"
#include "ui/page/context.h"
#include "ui/widgets/list_and_detail.h"

namespace licet {

/// The chips of the list of requests: by progress, state, environment, kind and year.
class RequestFilter
{
public:
    /// Adds the chips; `changed` is called whenever one is.
    RequestFilter(ListAndDetail &list, const Context &context, const std::function<void()> &changed);
    [[nodiscard]] bool isWanted(const RequestSummary &one) const;

private:
    Chip *m_progress;
    Chip *m_state;
    Chip *m_environment;
    Chip *m_kind;
    Chip *m_period;
};

} // namespace licet
