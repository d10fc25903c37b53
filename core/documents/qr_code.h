#pragma once

#include <QPointF>
#include <QString>

class QPainter;

namespace licet {

/// Draws a QR code of level Q as filled rectangles: `side` is that of the code itself, around which its quiet
/// zone of four modules begins at `corner`. Points.
void drawQrCode(QPainter &painter, QPointF corner, double side, const QString &payload);

} // namespace licet
