#pragma once

#include "ui/page/page.h"

namespace licet {

/// What a page is called and looks like where one chooses it; ui/page_table.cpp makes it.
struct PageName
{
    PageId id;
    bool isOnRail;
    const char *icon; ///< in resources/icons
    const char *text; ///< marked with QT_TRANSLATE_NOOP("Pages", …)
};

/// In the rail's order; Settings stands at its foot.
const std::vector<PageName> &pageNames();
const char *pageIcon(PageId id);
QString pageText(PageId id);

} // namespace licet
