#include "documents/void_mark.h"

#include "documents/joined_pdf.h"
#include "documents/labels.h"
#include "documents/page_frame.h"

#include <QPainter>
#include <QPainterPath>

// The library asks which of its pointer types is meant: std::shared_ptr.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// The outlines of a word from corner to corner: laid over a page, its text can still be read.
class OutlinedWord : public PagedDocument
{
public:
    explicit OutlinedWord(QString word) : m_word(std::move(word)) {}

    [[nodiscard]] int pageCount() const override { return 1; }
    void paint(QPainter &painter, int) const override
    {
        QPainterPath path;
        path.addText(0, 0, diagonalFont(m_word), m_word);
        const auto size = pageSize();
        painter.translate(size.width() / 2, size.height() / 2);
        painter.rotate(-52);
        path.translate(-path.boundingRect().center());
        painter.strokePath(path, QPen(QColor(0x70, 0x70, 0x70), 2.2));
    }

private:
    QString m_word;
};

/// Pages of `pdf` with the only page of `word` over each.
QByteArray overlaid(const QByteArray &pdf, const QByteArray &word)
{
    QPDF target, stamp;
    target.setSuppressWarnings(true);
    target.processMemoryFile("frozen", pdf.constData(), size_t(pdf.size()));
    stamp.processMemoryFile("word", word.constData(), size_t(word.size()));
    auto first = QPDFPageDocumentHelper(stamp).getAllPages().front();
    const auto form = target.copyForeignObject(first.getFormXObjectForPage());
    for (auto &page : QPDFPageDocumentHelper(target).getAllPages()) {
        auto resources = page.getAttribute("/Resources", true);
        resources.mergeResources(QPDFObjectHandle::parse("<< /XObject << >> >>"));
        int suffix = 1;
        const auto name = resources.getUniqueResourceName("/Void", suffix);
        resources.getKey("/XObject").replaceKey(name, form);
        const auto drawn = page.placeFormXObject(form, name, page.getMediaBox().getArrayAsRectangle());
        page.addPageContents(target.newStream("q\n"), true);
        page.addPageContents(target.newStream("\nQ\n" + drawn), false);
    }
    QPDFWriter writer(target);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

Result<QByteArray> markedWhenVoid(const QByteArray &pdf, const Snapshot &version, Language language)
{
    if (!version.voidedOn)
        return pdf;
    LICET_ASSIGN(const auto marks, Labels::load(u"common"_s, u"1"_s, language));
    LICET_ASSIGN(const auto word, writePdf(OutlinedWord(marks(u"void"_s)), marks(u"void"_s)));
    return joinPdf([&]() -> Result<QByteArray> { return overlaid(pdf, word); });
}

} // namespace licet
