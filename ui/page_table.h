#pragma once

#include "ui/page/page.h"

namespace licet {

/// A kind of page: a new one is a room of its own and a row here.
struct PageRow
{
    PageId id;
    bool isOnRail;
    const char *icon; ///< in resources/icons
    const char *text; ///< marked with QT_TRANSLATE_NOOP("Pages", …)
    Page *(*make)(Context &context, QWidget *parent);
};

/// In the rail's order; Settings stands at its foot.
const std::vector<PageRow> &pageTable();
const PageRow *pageRow(PageId id);
QString pageText(PageId id);

} // namespace licet
