#pragma once

#include "documents/paper.h"
#include "ui/documents/pdf_pages.h"

namespace licet {

/// What PaperView shows: pages of a frozen PDF or of a document laid out a moment ago, drawn alike.
class PaperSource
{
public:
    PaperSource() = default;
    explicit PaperSource(std::shared_ptr<const PdfPages> pdf) : m_pdf(std::move(pdf)) {}
    explicit PaperSource(std::shared_ptr<const PagedDocument> document) : m_document(std::move(document)) {}

    [[nodiscard]] int pageCount() const;
    /// In points.
    [[nodiscard]] QSizeF size(int page) const;
    /// Opaque, `pixelsPerPoint` in device pixels; null when the page can't be drawn.
    [[nodiscard]] QImage image(int page, double pixelsPerPoint) const;
    [[nodiscard]] QString fieldAt(int page, QPointF point) const;
    [[nodiscard]] std::pair<int, QRectF> areaOf(const QString &field) const;
    /// Whether one takes the other's place on the reader's desk: drafts of the same, or the same bytes.
    [[nodiscard]] bool continues(const PaperSource &other) const;

private:
    std::shared_ptr<const PdfPages> m_pdf;
    std::shared_ptr<const PagedDocument> m_document;
};

} // namespace licet
