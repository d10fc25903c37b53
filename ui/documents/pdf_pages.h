#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>

#include <memory>

class QPainter;
namespace Poppler {
class Document;
class Page;
} // namespace Poppler

namespace licet {

/// A PDF's pages as pictures or as strokes on a painter. Only whole files are taken: a file that poppler
/// would have to mend might lack part of a page without anybody seeing it.
class PdfPages
{
public:
    /// RenderingFailed when the bytes are no PDF, are damaged, or want a password.
    static Result<std::unique_ptr<PdfPages>> open(const QByteArray &bytes);
    ~PdfPages();
    Q_DISABLE_COPY_MOVE(PdfPages)

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    /// In points; page from 0.
    [[nodiscard]] QSizeF size(int page) const;
    /// Opaque, on white; a null image when the page can't be drawn.
    [[nodiscard]] QImage image(int page, double pixelsPerPoint) const;
    /// Text and lines as vectors, with the page's top left corner at `corner` of the device: poppler sets
    /// aside the painter's own transformation. RenderingFailed when anything on the page could not be read;
    /// what was painted till then must not be used.
    [[nodiscard]] Result<void> paint(QPainter &painter, int page, double dotsPerPoint, QPoint corner) const;
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    PdfPages() = default;

    QByteArray m_bytes;
    std::unique_ptr<Poppler::Document> m_document;
    std::vector<std::unique_ptr<Poppler::Page>> m_pages;
};

} // namespace licet
