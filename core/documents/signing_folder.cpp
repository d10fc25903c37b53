#include "documents/fonts.h"
#include "documents/form_sections.h"

#include <QPainter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// A frozen PDF, opened; its bytes must outlive it.
class FrozenPdf
{
public:
    explicit FrozenPdf(const QByteArray &bytes) : m_pdf(std::make_unique<QPDF>())
    {
        m_pdf->processMemoryFile("frozen", bytes.constData(), size_t(bytes.size()));
    }
    std::vector<QPDFPageObjectHelper> pages() { return QPDFPageDocumentHelper(*m_pdf).getAllPages(); }

private:
    std::unique_ptr<QPDF> m_pdf;
};

/// Collects pages and keeps count, so that each form begins on an odd one.
class Folder
{
public:
    Folder() { m_pdf.emptyPDF(); }

    void append(const QByteArray &bytes)
    {
        m_sources.emplace_back(bytes);
        for (auto &page : m_sources.back().pages()) {
            QPDFPageDocumentHelper(m_pdf).addPage(page, false);
            ++m_count;
        }
    }
    void beginOdd()
    {
        if (m_count % 2 == 0)
            return;
        const auto blank = m_pdf.makeIndirectObject(
            QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 595 842] /Resources << >> >>"));
        QPDFPageDocumentHelper(m_pdf).addPage(QPDFPageObjectHelper(blank), false);
        ++m_count;
    }
    [[nodiscard]] int count() const { return m_count; }
    QByteArray bytes()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.write();
        const std::unique_ptr<Buffer> buffer(writer.getBuffer());
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    }

private:
    QPDF m_pdf;
    std::vector<FrozenPdf> m_sources;
    int m_count = 0;
};

int pagesOf(const QByteArray &bytes)
{
    return int(FrozenPdf(bytes).pages().size());
}

QString subjectOf(const FrozenRequest &frozen, const Labels &form)
{
    const auto environment =
        frozen.draft.environment ? form(u"environment."_s + wordOf(*frozen.draft.environment)) : QString();
    const auto service = frozen.draft.services.empty() ? QString() : frozen.draft.services.front().name;
    return u"%1 – %2 – %3"_s.arg(frozen.draft.application, service, environment);
}

/// The index names the sheet on which each request begins; its own length is known after a first layout.
Result<QByteArray> indexPdf(const std::vector<FolderEntry> &entries, const std::vector<int> &firstPages,
                            Language language)
{
    LICET_ASSIGN(const auto labels, Labels::load(u"cover"_s, u"1"_s, language));
    LICET_ASSIGN(const auto form, Labels::load(entries.front().frozen.form.name,
                                               entries.front().frozen.form.version, language));
    QVariantList rows;
    for (size_t index = 0; index < entries.size(); ++index)
        rows << factRow({}, entries[index].frozen.number,
                        u"%1 – %2 %3"_s.arg(subjectOf(entries[index].frozen, form), labels(u"index.page"_s),
                                            QString::number(firstPages[index])));
    LICET_ASSIGN(auto section, factSection(labels(u"index"_s), rows));
    std::vector<Section> sections{std::move(section)};
    return writePdf(PageFrame(std::move(sections), {}), labels(u"index"_s));
}

Result<QByteArray> assemble(const std::vector<FolderEntry> &entries, Language language)
{
    std::vector<int> firstPages(entries.size(), 0);
    LICET_ASSIGN(const auto trial, indexPdf(entries, firstPages, language));
    int page = pagesOf(trial);
    for (size_t index = 0; index < entries.size(); ++index) {
        page += page % 2;
        firstPages[index] = page + 1;
        if (!entries[index].cover.isEmpty()) {
            page += pagesOf(entries[index].cover);
            page += page % 2;
        }
        page += pagesOf(entries[index].form);
    }
    LICET_ASSIGN(const auto index, indexPdf(entries, firstPages, language));
    Folder folder;
    folder.append(index);
    for (const auto &entry : entries) {
        folder.beginOdd();
        if (!entry.cover.isEmpty()) {
            folder.append(entry.cover);
            folder.beginOdd();
        }
        folder.append(entry.form);
    }
    return folder.bytes();
}

} // namespace

Result<QByteArray> signingFolder(const std::vector<FolderEntry> &entries, Language language)
{
    Q_ASSERT(!entries.empty());
    // The library throws; nothing of that leaves this room.
    try {
        return assemble(entries, language);
    } catch (const std::exception &problem) {
        return Error{ErrorKind::RenderingFailed, QString::fromUtf8(problem.what())};
    }
}

} // namespace licet
