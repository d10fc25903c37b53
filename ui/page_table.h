#pragma once

#include "ui/page/page.h"

namespace licet {

/// A new kind of page is a room of its own, a row there and its name in ui/page/page_names.cpp.
Page *makePage(PageId id, Context &context, QWidget *parent);

} // namespace licet
