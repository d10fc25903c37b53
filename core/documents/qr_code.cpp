#include "documents/qr_code.h"

#include <QPainter>

#include <memory>

#include <qrencode.h>

namespace licet {

void drawQrCode(QPainter &painter, QPointF corner, double side, const QString &payload)
{
    constexpr int quietModules = 4;
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        QRcode_encodeString(payload.toLatin1().constData(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1), QRcode_free);
    Q_ASSERT(code);
    const double module = side / code->width;
    const QPointF start = corner + QPointF(quietModules * module, quietModules * module);
    for (int row = 0; row < code->width; ++row) {
        // A run of dark modules is one rectangle, so that no hairlines show between them.
        for (int column = 0; column < code->width; ++column) {
            const int first = column;
            while (column < code->width && (code->data[row * code->width + column] & 1))
                ++column;
            if (first < column)
                painter.fillRect(QRectF(start.x() + first * module, start.y() + row * module,
                                        (column - first) * module, module),
                                 Qt::black);
        }
    }
}

} // namespace licet
