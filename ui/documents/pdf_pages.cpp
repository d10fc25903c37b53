#include "ui/documents/pdf_pages.h"

#include <QPainter>

#include <poppler-qt6.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerInch = 72;

/// While it lives, keeps what poppler says of the file instead of printing it; poppler has one listener.
class Complaints
{
public:
    Complaints()
    {
        Poppler::setDebugErrorFunction(
            [](const QString &message, const QVariant &) { heard().append(message); }, {});
        heard().clear();
    }
    ~Complaints() { Poppler::setDebugErrorFunction(nullptr, {}); }
    Q_DISABLE_COPY_MOVE(Complaints)

    [[nodiscard]] bool isEmpty() const { return heard().isEmpty(); }
    [[nodiscard]] QString first() const { return heard().value(0); }

private:
    static QStringList &heard()
    {
        thread_local QStringList messages;
        return messages;
    }
};

Error failed(const QString &why)
{
    return {ErrorKind::RenderingFailed, why};
}

} // namespace

PdfPages::~PdfPages() = default;

Result<std::unique_ptr<PdfPages>> PdfPages::open(const QByteArray &bytes)
{
    const Complaints complaints;
    std::unique_ptr<PdfPages> pages(new PdfPages);
    pages->m_bytes = bytes;
    pages->m_document = Poppler::Document::loadFromData(bytes);
    const auto &document = pages->m_document;
    if (!document || document->isLocked() || document->numPages() < 1 || !complaints.isEmpty())
        return failed(complaints.isEmpty() ? u"PDF"_s : complaints.first());
    for (int number = 0; number < document->numPages(); ++number) {
        auto page = document->page(number);
        if (!page || page->pageSizeF().isEmpty() || !complaints.isEmpty())
            return failed(complaints.isEmpty() ? u"PDF, %1"_s.arg(number + 1) : complaints.first());
        pages->m_pages.push_back(std::move(page));
    }
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    return pages;
}

QSizeF PdfPages::size(int page) const
{
    return m_pages.at(size_t(page))->pageSizeF();
}

QImage PdfPages::image(int page, double pixelsPerPoint) const
{
    const Complaints complaints;
    m_document->setRenderBackend(Poppler::Document::SplashBackend);
    const double resolution = pixelsPerPoint * pointsPerInch;
    const auto image = m_pages.at(size_t(page))->renderToImage(resolution, resolution);
    return complaints.isEmpty() ? image : QImage();
}

Result<void> PdfPages::paint(QPainter &painter, int page, double dotsPerPoint, QPoint corner) const
{
    const Complaints complaints;
    m_document->setRenderBackend(Poppler::Document::QPainterBackend);
    const double resolution = dotsPerPoint * pointsPerInch;
    // A slice that begins left of the page and above it moves the page right and down.
    const auto extent = (size(page) * dotsPerPoint).toSize() + QSize(corner.x() + 1, corner.y() + 1);
    const auto &from = m_pages.at(size_t(page));
    const bool painted = from->renderToPainter(&painter, resolution, resolution, -corner.x(), -corner.y(),
                                               extent.width(), extent.height());
    if (!painted || !complaints.isEmpty())
        return failed(complaints.isEmpty() ? u"PDF, %1"_s.arg(page + 1) : complaints.first());
    return {};
}

} // namespace licet
