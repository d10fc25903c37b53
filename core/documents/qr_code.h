#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace licet {

/// Draws a QR code of level Q as filled rectangles, with its quiet zone within `area`.
void drawQrCode(QPainter &painter, const QRectF &area, const QString &payload);

} // namespace licet
