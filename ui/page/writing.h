#pragma once

#include "ui/page/context.h"

#include <QWidget>

namespace licet {

/// A button that writes is grey, and says why, while nothing can be written: the register is read only, or
/// an earlier day is shown.
inline void followWriting(Context &context, QWidget *button, const QString &usualTip = {})
{
    const auto show = [&context, button, usualTip] {
        const auto why = context.whyReadOnly();
        button->setEnabled(why.isEmpty());
        button->setToolTip(why.isEmpty() ? usualTip : why);
    };
    show();
    QObject::connect(&context, &Context::scopeChanged, button, show);
}

} // namespace licet
