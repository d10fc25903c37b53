#pragma once

#include "ui/page/context.h"

#include <functional>

namespace licet {

/// Says in the bar that something is not saved, and asks what becomes of it: Save, then `goOn`; or `discard`,
/// then `goOn`. Without `goOn` only Save: the window offers to leave the page without it. `sentence`: which
/// record it is, where the page can name it.
void askAboutUnsaved(Context &context, const QString &sentence, const std::function<bool()> &save,
                     const std::function<void()> &discard, const std::function<void()> &goOn);

} // namespace licet
