#pragma once

#include "authorization/authorization.h"
#include "request/finding.h"
#include "request/request_state.h"

#include <QColor>
#include <QPalette>
#include <QPixmap>
#include <QWidget>

namespace licet {

class Translator;

/// The five status colours (interface.md 6), and plain text. Never alone: a shape and a word stand beside.
enum class Tone { Plain, Good, Waiting, Attention, Wrong, Quiet };
QColor toneColour(Tone tone, const QPalette &palette);

/// A state as it is shown: shape (an icon's name in resources/icons), word, tone.
struct StatusBadge
{
    QString shape;
    QString word;
    Tone tone = Tone::Plain;
    bool filled = false; ///< only *wrong* and the present step
};
StatusBadge badgeOf(const Translator &translator, RequestState state);
StatusBadge badgeOf(const Translator &translator, AuthorizationState state);
StatusBadge badgeOf(const Translator &translator, Severity severity);
StatusBadge badgeOf(const Translator &translator, Environment environment);
/// A rule that holds: a tick.
StatusBadge passedBadge(const Translator &translator);

/// An icon of resources/icons drawn in one colour, crisp at any device pixel ratio. `size` in logical pixels.
QPixmap shapePixmap(const QString &shape, const QColor &colour, int size, qreal devicePixelRatio);
/// Paints shape and word (no outline) left-aligned in `area`: for cells of tables.
void paintBadge(QPainter &painter, const QRect &area, const StatusBadge &code, const QPalette &palette,
                bool selected);
/// What paintBadge needs to show the whole word, in pixels.
int badgeWidth(const StatusBadge &code, const QFontMetrics &metrics);
/// The solid 3 px bar at the left edge of a row, cell or head that concerns production.
void paintProductionBar(QPainter &painter, const QRect &row, const QPalette &palette, bool selected = false);

/// Shape and word in a 1 px outline.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    void setBadge(const StatusBadge &code);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    StatusBadge m_code;
};

} // namespace licet
