#pragma once

#include <QPalette>

class QApplication;

namespace licet {

/// How the user wants the program to look; System follows the palette of the desktop.
enum class Theme { System, Light, Dark };

/// White page, near-black text, one accent. Text on its background has a contrast of at least 7 : 1, a
/// field's edge at least 3 : 1. Mid draws the rules between rows, Dark the edges of fields and buttons.
QPalette lightPalette();
QPalette darkPalette();
/// Gives the whole program its style and palette; may be called again when the user chooses another theme.
void applyTheme(QApplication &application, Theme theme);

} // namespace licet
