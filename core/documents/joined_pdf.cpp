#include "documents/joined_pdf.h"

// The library asks which of its pointer types is meant: std::shared_ptr.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

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

void JoinedPdf::beginOdd()
{
    if (m_count % 2 == 0)
        return;
    const auto blank = m_pdf->makeIndirectObject(
        QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 595 842] /Resources << >> >>"));
    QPDFPageDocumentHelper(*m_pdf).addPage(QPDFPageObjectHelper(blank), false);
    ++m_count;
}

QByteArray JoinedPdf::bytes()
{
    QPDFWriter writer(*m_pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

int pagesOf(const QByteArray &pdf)
{
    return int(QPDFPageDocumentHelper(*openedPdf(pdf)).getAllPages().size());
}

Result<QByteArray> joinPdf(const std::function<Result<QByteArray>()> &join)
{
    try {
        return join();
    } catch (const std::exception &problem) {
        return Error{ErrorKind::RenderingFailed, QString::fromUtf8(problem.what())};
    }
}

} // namespace licet
