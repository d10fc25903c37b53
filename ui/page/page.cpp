#include "ui/page/page.h"

#include "ui/page/record_panel.h"

namespace licet {

bool Page::keepTyped()
{
    bool isKept = true;
    for (auto *panel : findChildren<RecordPanelBase *>())
        if (panel->isChanged())
            isKept = panel->keepTyped() && isKept;
    return saveTyped() && isKept;
}

} // namespace licet
