#pragma once

#include "request/snapshot_content.h"

namespace licet::test {

/// A form that says nothing, for tests that are about something else.
inline Result<RenderedPaper> plainPaper(const PaperInput &)
{
    return RenderedPaper{"form", "cover"};
}

} // namespace licet::test
