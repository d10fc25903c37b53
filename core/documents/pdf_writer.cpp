#include "documents/paper.h"

#include "base/printable_text.h"
#include "documents/joined_pdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace licet {

using namespace Qt::StringLiterals;

Result<QByteArray> writePdf(const PagedDocument &document, const QString &title)
{
    constexpr int dotsPerInch = 1200;
    constexpr double pointsPerInch = 72;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    const auto size = document.pageSize();
    writer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(printableLine(title));
    writer.setCreator(u"Licet"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorKind::RenderingFailed, title};
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.scale(dotsPerInch / pointsPerInch, dotsPerInch / pointsPerInch);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return Error{ErrorKind::RenderingFailed, title};
        document.paint(painter, page);
    }
    if (!painter.end())
        return Error{ErrorKind::RenderingFailed, title};
    buffer.close();
    if (document.language().isEmpty())
        return buffer.data();
    return joinPdf(
        [&]() -> Result<QByteArray> { return finishedPdf(buffer.data(), PdfFinish{document.language()}); });
}

Result<QByteArray> writePdf(const PagedDocument &document)
{
    return writePdf(document, document.title());
}

PaperRenderer paperRenderer()
{
    return [](const PaperInput &input) -> Result<RenderedPaper> {
        const auto &frozen = input.frozen;
        LICET_ASSIGN(const auto form, requestForm(input, Marking::Original, frozen.language));
        LICET_ASSIGN(const auto cover, coverPage(input, frozen.signatory.language.value_or(frozen.language)));
        RenderedPaper paper;
        LICET_ASSIGN(paper.form, writePdf(*form));
        LICET_ASSIGN(paper.cover, writePdf(*cover));
        return paper;
    };
}

} // namespace licet
