#pragma once

#include <QWidget>

namespace licet {

/// Widths in `ch` decide the arrangement, so enlarged text picks the narrower one by itself (interface.md).
enum class Arrangement { Wide, Medium, Narrow };

/// `ch`: average character of the widget's font, in pixels.
int characterWidth(const QWidget &widget);
/// `u`: line height of the widget's font, in pixels.
int lineUnit(const QWidget &widget);
/// Wide from 210 ch of the window's width, medium from 110 ch, else narrow.
Arrangement arrangementOf(const QWidget &widget);

} // namespace licet
