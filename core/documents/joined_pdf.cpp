#include "documents/joined_pdf.h"

// The library asks which of its pointer types is meant: std::shared_ptr.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <map>

namespace licet {

namespace {

/// Opened, and quiet: what is wrong with it is thrown. The bytes must outlive it.
std::unique_ptr<QPDF> openedPdf(const QByteArray &bytes)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("frozen", bytes.constData(), size_t(bytes.size()));
    return pdf;
}

QByteArray writtenPdf(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

std::string drawingOf(QPDFPageObjectHelper page)
{
    Pl_Buffer drawing("drawing");
    page.pipeContents(&drawing);
    const auto bytes = drawing.getBufferSharedPointer();
    return std::string(reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
}

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// One level of bookmarks under `parent`, and theirs.
void addBookmarks(QPDF &pdf, QPDFObjectHandle parent, const std::vector<PdfBookmark> &outline,
                  const std::vector<QPDFPageObjectHelper> &pages, size_t &next, int level)
{
    QPDFObjectHandle last = QPDFObjectHandle::newNull();
    int count = 0;
    while (next < outline.size() && outline[next].level == level) {
        const auto &line = outline[next++];
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        auto destination = QPDFObjectHandle::newArray();
        destination.appendItem(pages[size_t(line.page)].getObjectHandle());
        destination.appendItem(QPDFObjectHandle::newName("/Fit"));
        item.replaceKey("/Title", textObject(line.title));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination);
        if (last.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        }
        last = item;
        ++count;
        addBookmarks(pdf, item, outline, pages, next, level + 1);
    }
    if (count == 0)
        return;
    parent.replaceKey("/Last", last);
    // What stands under a request (cover, form) is folded.
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(level < 1 ? count : -count));
}

void addLabels(QPDF &pdf)
{
    pdf.getRoot().replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [ 0 << /S /D /St 1 >> ] >>"));
}

/// Puts a frozen page in the place of a drawn one, whose drawing is laid over it.
void replacePage(QPDF &pdf, int at, QPDFPageObjectHelper &frozen)
{
    QPDFPageDocumentHelper document(pdf);
    auto drawn = document.getAllPages().at(size_t(at));
    auto over = drawn.getFormXObjectForPage();
    document.addPageAt(frozen, true, drawn);
    document.removePage(drawn);
    auto page = document.getAllPages().at(size_t(at));
    auto resources = page.getAttribute("/Resources", true);
    if (!resources.hasKey("/XObject"))
        resources.replaceKey("/XObject", QPDFObjectHandle::newDictionary());
    auto objects = resources.getKey("/XObject");
    objects.replaceKey("/LicetSheet", over);
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, "q\n"), true);
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, "\nQ q /LicetSheet Do Q\n"), false);
}

void finish(QPDF &pdf, const PdfFinish &how)
{
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(how.language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    if (how.isNumbered)
        addLabels(pdf);
    if (how.outline.empty())
        return;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    auto outlines = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    size_t next = 0;
    addBookmarks(pdf, outlines, how.outline, pages, next, 0);
    root.replaceKey("/Outlines", outlines);
    root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace

JoinedPdf::JoinedPdf() : m_pdf(std::make_unique<QPDF>())
{
    m_pdf->emptyPDF();
}

JoinedPdf::~JoinedPdf() = default;

void JoinedPdf::append(const QByteArray &pdf)
{
    m_bytes.push_back(pdf);
    m_sources.push_back(openedPdf(m_bytes.back()));
    for (auto &page : QPDFPageDocumentHelper(*m_sources.back()).getAllPages()) {
        QPDFPageDocumentHelper(*m_pdf).addPage(page, false);
        ++m_count;
    }
}

QString JoinedPdf::title() const
{
    auto facts = m_sources.front()->getTrailer().getKey("/Info");
    if (!facts.isDictionary() || !facts.getKey("/Title").isString())
        return {};
    return QString::fromStdString(facts.getKey("/Title").getUTF8Value());
}

QByteArray JoinedPdf::bytes(const PdfFinish &how)
{
    auto facts = m_pdf->makeIndirectObject(QPDFObjectHandle::newDictionary());
    facts.replaceKey("/Title", textObject(title()));
    m_pdf->getTrailer().replaceKey("/Info", facts);
    finish(*m_pdf, how);
    return writtenPdf(*m_pdf);
}

int pagesOf(const QByteArray &pdf)
{
    return int(QPDFPageDocumentHelper(*openedPdf(pdf)).getAllPages().size());
}

bool isDrawnAlike(const QByteArray &one, const QByteArray &other)
{
    const auto first = openedPdf(one);
    const auto second = openedPdf(other);
    const auto firstPages = QPDFPageDocumentHelper(*first).getAllPages();
    const auto secondPages = QPDFPageDocumentHelper(*second).getAllPages();
    return std::equal(
        firstPages.begin(), firstPages.end(), secondPages.begin(), secondPages.end(),
        [](const auto &left, const auto &right) { return drawingOf(left) == drawingOf(right); });
}

QByteArray finishedPdf(const QByteArray &drawn, const PdfFinish &how)
{
    const auto pdf = openedPdf(drawn);
    std::map<QByteArray, std::unique_ptr<QPDF>> sources;
    for (const auto &one : how.frozen) {
        auto &source = sources[one.pdf];
        if (!source)
            source = openedPdf(one.pdf);
        replacePage(*pdf, one.at, QPDFPageDocumentHelper(*source).getAllPages().at(size_t(one.page)));
    }
    finish(*pdf, how);
    return writtenPdf(*pdf);
}

} // namespace licet
