#include "ui/widgets/arrangement.h"

#include <QFontMetrics>

namespace licet {

int characterWidth(const QWidget &widget)
{
    return qMax(1, widget.fontMetrics().averageCharWidth());
}

int lineUnit(const QWidget &widget)
{
    return widget.fontMetrics().height();
}

Arrangement arrangementOf(const QWidget &widget)
{
    const int width = widget.window()->width() / characterWidth(widget);
    if (width >= 210)
        return Arrangement::Wide;
    return width >= 110 ? Arrangement::Medium : Arrangement::Narrow;
}

} // namespace licet
