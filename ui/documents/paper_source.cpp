#include "ui/documents/paper_source.h"

#include <QPainter>

namespace licet {

namespace {

constexpr QSizeF a4(595, 842);

QImage painted(const PagedDocument &document, int page, double pixelsPerPoint)
{
    QImage image((a4 * pixelsPerPoint).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.scale(pixelsPerPoint, pixelsPerPoint);
    document.paint(painter, page);
    return image;
}

} // namespace

int PaperSource::pageCount() const
{
    return m_pdf ? m_pdf->pageCount() : m_document ? m_document->pageCount() : 0;
}

QSizeF PaperSource::size(int page) const
{
    return m_pdf ? m_pdf->size(page) : a4;
}

QImage PaperSource::image(int page, double pixelsPerPoint) const
{
    return m_pdf ? m_pdf->image(page, pixelsPerPoint) : painted(*m_document, page, pixelsPerPoint);
}

QString PaperSource::fieldAt(int page, QPointF point) const
{
    return m_document ? m_document->fieldAt(page, point) : QString();
}

std::pair<int, QRectF> PaperSource::areaOf(const QString &field) const
{
    return m_document && !field.isEmpty() ? m_document->areaOf(field) : std::pair{-1, QRectF()};
}

bool PaperSource::continues(const PaperSource &other) const
{
    if (m_pdf && other.m_pdf)
        return m_pdf->bytes() == other.m_pdf->bytes();
    return m_document && other.m_document;
}

} // namespace licet
