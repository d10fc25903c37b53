#include "ui/widgets/theme.h"

#include "ui/widgets/page_decoration.h"

#include <QApplication>
#include <QToolTip>

namespace licet {

namespace {

struct Colours
{
    QRgb page;
    QRgb shade; ///< every second row, buttons, heads
    QRgb text;
    QRgb grey;   ///< placeholders, what cannot be chosen
    QRgb rule;   ///< between rows
    QRgb edge;   ///< of fields and buttons
    QRgb accent; ///< selection, focus, primary button, links
    QRgb onAccent;
};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::ToolTipBase})
        set(role, colours.page);
    for (const auto role : {QPalette::AlternateBase, QPalette::Button, QPalette::Light})
        set(role, colours.shade);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, colours.text);
    for (const auto role : {QPalette::Midlight, QPalette::Mid})
        set(role, colours.rule);
    for (const auto role : {QPalette::Highlight, QPalette::Link, QPalette::LinkVisited})
        set(role, colours.accent);
    for (const auto role : {QPalette::HighlightedText, QPalette::BrightText})
        set(role, colours.onAccent);
    set(QPalette::PlaceholderText, colours.grey);
    set(QPalette::Dark, colours.edge);
    set(QPalette::Shadow, colours.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.grey));
    palette.setColor(QPalette::Disabled, QPalette::Dark, QColor(colours.rule));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.rule));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(colours.text));
    return palette;
}

/// The desktop's own palette counts once ours is taken away.
bool desktopIsDark(QApplication &application)
{
    application.setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.page = 0xFFFFFFFF,
                      .shade = 0xFFF3F5F7,
                      .text = 0xFF1B1F23,
                      .grey = 0xFF5A5F66,
                      .rule = 0xFFD9DDE1,
                      .edge = 0xFF848C94,
                      .accent = 0xFF1F5F8B,
                      .onAccent = 0xFFFFFFFF});
}

QPalette darkPalette()
{
    return paletteOf({.page = 0xFF1B1E21,
                      .shade = 0xFF282C30,
                      .text = 0xFFE8EBEE,
                      .grey = 0xFFA9B0B8,
                      .rule = 0xFF3B4147,
                      .edge = 0xFF7B848C,
                      .accent = 0xFF6FB1E0,
                      .onAccent = 0xFF0E1519});
}

void applyTheme(QApplication &application, Theme theme)
{
    if (!qobject_cast<PageStyle *>(QApplication::style()))
        QApplication::setStyle(new PageStyle);
    const bool dark = theme == Theme::Dark || (theme == Theme::System && desktopIsDark(application));
    const auto palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace licet
