#pragma once

#include "authorization/authorization.h"
#include "request/finding.h"
#include "request/request_state.h"

#include <QColor>
#include <QPalette>
#include <QPixmap>
#include <QWidget>

namespace licet {

class Phrases;

/// The five status colours (interface.md 6), and plain text. Never alone: a shape and a word stand beside.
enum class Tone { Plain, Good, Waiting, Attention, Wrong, Quiet };
QColor toneColour(Tone tone, const QPalette &palette);

/// A state as it is shown: shape (an icon's name in resources/icons), word, tone.
struct Code
{
    QString shape;
    QString word;
    Tone tone = Tone::Plain;
    bool filled = false; ///< only *wrong* and the present step
};
Code codeOf(const Phrases &phrases, RequestState state);
Code codeOf(const Phrases &phrases, AuthorizationState state);
Code codeOf(const Phrases &phrases, Severity severity);
Code codeOf(const Phrases &phrases, Environment environment);
/// A rule that holds: a tick.
Code passedCode(const Phrases &phrases);

/// An icon of resources/icons drawn in one colour, crisp at any device pixel ratio. `size` in logical pixels.
QPixmap shapePixmap(const QString &shape, const QColor &colour, int size, qreal devicePixelRatio);
/// Paints shape and word (no outline) left-aligned in `area`: for cells of tables.
void paintCode(QPainter &painter, const QRect &area, const Code &code, const QPalette &palette,
               bool selected);
/// What paintCode needs to show the whole word, in pixels.
int codeWidth(const Code &code, const QFontMetrics &metrics);
/// The solid 3 px bar at the left edge of a row, cell or head that concerns production.
void paintProductionBar(QPainter &painter, const QRect &row, const QPalette &palette, bool selected = false);

/// Shape and word in a 1 px outline.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    void setCode(const Code &code);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Code m_code;
};

} // namespace licet
