#include "ui/widgets/page_decoration.h"

#include <QAbstractSpinBox>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr double ringWidth = 2;
constexpr double corner = 2.5;

/// Draws a rounded rectangle whose line of `width` pixels lies inside `area`.
void drawBox(QPainter &painter, const QRectF &area, const QColor &edge, double width, const QBrush &fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(width > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const double half = width / 2;
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), corner, corner);
    painter.restore();
}

bool hasFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Enabled);
}

/// Edge of a field: thin, or the ring while focused.
void drawEdge(QPainter &painter, const QStyleOption &option, const QBrush &fill)
{
    if (hasFocus(option))
        drawBox(painter, option.rect, option.palette.color(QPalette::Highlight), ringWidth, fill);
    else
        drawBox(painter, option.rect, option.palette.color(QPalette::Dark), 1, fill);
}

/// What can only be read stands there as on paper: without a frame, but for the ring of who goes there by
/// key.
bool isOnlyRead(const QStyleOption &option, const QWidget *widget)
{
    if (hasFocus(option))
        return false;
    if (option.state & QStyle::State_ReadOnly)
        return true;
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget);
    return (text && text->isReadOnly()) || (spin && spin->isReadOnly());
}

bool isDefaultButton(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && (button->features & QStyleOptionButton::DefaultButton) &&
           (option.state & QStyle::State_Enabled);
}

/// Fusion draws no focus rectangle on a push button, so its ring belongs to its panel; that of the default
/// button stands apart from the filling.
void drawButton(QPainter &painter, const QStyleOption &option)
{
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    if (isDefaultButton(option)) {
        const auto accent = option.palette.color(QPalette::Highlight);
        const double apart = hasFocus(option) ? ringWidth + 1 : 0;
        const auto area = QRectF(option.rect).adjusted(apart, apart, -apart, -apart);
        drawBox(painter, area, {}, 0, pressed ? accent.darker(120) : hovered ? accent.lighter(108) : accent);
        if (hasFocus(option))
            drawBox(painter, option.rect, accent, ringWidth, Qt::NoBrush);
        return;
    }
    drawEdge(painter, option,
             option.palette.brush(pressed   ? QPalette::Mid
                                  : hovered ? QPalette::Base
                                            : QPalette::Button));
}

void drawToolButton(QPainter &painter, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_AutoRaise))
        drawButton(painter, option);
    else if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        drawBox(painter, option.rect, {}, 0, option.palette.brush(QPalette::Mid));
    else if (option.state & QStyle::State_MouseOver)
        drawBox(painter, option.rect, {}, 0, option.palette.brush(QPalette::Button));
}

/// In a selected row the ring lies on the highlight colour, and takes that of its text.
void drawFocusRing(QPainter &painter, const QStyleOption &option)
{
    const auto role = option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Highlight;
    drawBox(painter, option.rect, option.palette.color(role), ringWidth, Qt::NoBrush);
}

void drawRuleUnder(QPainter &painter, const QStyleOption &option)
{
    const auto &area = option.rect;
    painter.fillRect(area.left(), area.bottom(), area.width(), 1, option.palette.brush(QPalette::Mid));
}

/// Box of a tick, circle of a choice; Fusion's edges cannot be seen on a dark page.
void drawIndicator(QPainter &painter, const QStyleOption &option, bool round)
{
    const int side = qMin(option.rect.width(), option.rect.height());
    QRectF area(0, 0, side, side);
    area.moveCenter(QRectF(option.rect).center());
    const bool enabled = option.state & QStyle::State_Enabled;
    const auto edge = option.palette.color(QPalette::Dark);
    const auto ink =
        enabled ? option.palette.color(QPalette::Highlight) : option.palette.color(QPalette::Text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(
        option.palette.brush(option.state & QStyle::State_Sunken ? QPalette::Mid : QPalette::Base));
    const auto outline = area.adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter.drawEllipse(outline);
    else
        painter.drawRoundedRect(outline, corner, corner);
    const auto at = [&area](double x, double y) {
        return area.topLeft() + QPointF(x * area.width(), y * area.height());
    };
    painter.setPen(QPen(ink, side * 0.16));
    painter.setBrush(Qt::NoBrush);
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else if (round && (option.state & QStyle::State_On))
        painter.drawEllipse(area.center(), side * 0.16, side * 0.16);
    else if (option.state & QStyle::State_On)
        painter.drawPolyline(QPolygonF{{at(0.22, 0.52), at(0.43, 0.73), at(0.79, 0.28)}});
    painter.restore();
}

bool isHorizontalHead(const QWidget *widget)
{
    const auto *head = qobject_cast<const QHeaderView *>(widget);
    return head && head->orientation() == Qt::Horizontal;
}

bool isTable(const QWidget *widget)
{
    return qobject_cast<const QTableView *>(widget) ||
           (widget && qobject_cast<const QTableView *>(widget->parentWidget()));
}

/// A button that only opens a menu: Fusion's mark for it is a speck in the corner.
const QStyleOptionToolButton *menuButton(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const bool opensMenu = button && (button->features & QStyleOptionToolButton::HasMenu) &&
                           !(button->features & QStyleOptionToolButton::MenuButtonPopup);
    return opensMenu ? button : nullptr;
}

constexpr int arrowSide = 9; ///< pixels
constexpr int arrowRoom = arrowSide + 5;

} // namespace

PageStyle::PageStyle() : QProxyStyle(u"Fusion"_s) {}

void PageStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_FrameLineEdit:
    case PE_Frame:
        if (isOnlyRead(*option, widget))
            return;
        drawEdge(*painter, *option, Qt::NoBrush);
        return;
    case PE_PanelButtonCommand:
        drawButton(*painter, *option);
        return;
    case PE_PanelButtonTool:
        drawToolButton(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        drawIndicator(*painter, *option, element == PE_IndicatorRadioButton);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        drawFocusRing(*painter, *option);
        return;
    case PE_PanelItemViewItem:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (isTable(widget))
            drawRuleUnder(*painter, *option);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PageStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        drawRuleUnder(*painter, *option);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && isDefaultButton(*button)) {
        auto onAccent = *button;
        onAccent.palette.setColor(QPalette::ButtonText, button->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &onAccent, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PageStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const auto drawArrow = [&](const QPoint &centre) {
        const QStyleOption &common = *option;
        QStyleOption arrow(common);
        arrow.rect = QRect(0, 0, arrowSide, arrowSide);
        arrow.rect.moveCenter(centre);
        QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
    };
    if (control == CC_ComboBox) {
        if (!(option->state & State_Enabled))
            return;
        drawEdge(*painter, *option, option->palette.brush(QPalette::Base));
        return drawArrow(subControlRect(control, option, SC_ComboBoxArrow, widget).center());
    }
    if (const auto *button = control == CC_ToolButton ? menuButton(option) : nullptr) {
        drawToolButton(*painter, *option);
        auto label = *button;
        label.features &= ~QStyleOptionToolButton::HasMenu;
        const bool isBare = label.text.isEmpty() && label.icon.isNull();
        if (isBare)
            return drawArrow(label.rect.center());
        label.rect.adjust(3, 0, -arrowRoom, 0);
        QProxyStyle::drawControl(CE_ToolButtonLabel, &label, painter, widget);
        return drawArrow({button->rect.right() - arrowRoom / 2 - 1, button->rect.center().y()});
    }
    if (control == CC_SpinBox && isOnlyRead(*option, widget))
        return;
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && static_cast<const QStyleOptionSpinBox *>(option)->frame)
        drawEdge(*painter, *option, Qt::NoBrush);
}

QSize PageStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    auto whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ToolButton && menuButton(option))
        whole.rwidth() += arrowRoom;
    return whole;
}

QRect PageStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

int PageStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: // room for the ring
        return int(ringWidth);
    case PM_HeaderDefaultSectionSizeVertical: // a row: 1.6 u
        return widget ? qRound(widget->fontMetrics().height() * 1.6)
                      : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonMargin: // grows with the text
        return widget ? qMax(6, widget->fontMetrics().height() / 2)
                      : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin: // of a cell's text, which stands a pixel further
        return 5;
    case PM_HeaderMargin: // heads stand above their cells' text; at the side it would make rows higher
        return isHorizontalHead(widget) ? 6 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void PageStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *table = qobject_cast<QTableView *>(widget))
        table->setShowGrid(false);
    if (isHorizontalHead(widget)) {
        auto *head = qobject_cast<QHeaderView *>(widget);
        head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        head->setHighlightSections(false);
    }
}

} // namespace licet
