#include "ui/widgets/focus.h"

#include "ui/widgets/list_table.h"

namespace licet {

void focusFirst(QWidget &pane)
{
    if (auto *table = pane.findChild<ListTable *>(); table && table->isVisibleTo(&pane))
        return table->setFocus(Qt::TabFocusReason);
    for (auto *widget : pane.findChildren<QWidget *>())
        if (widget->isVisibleTo(&pane) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
            return widget->setFocus(Qt::TabFocusReason);
}

} // namespace licet
