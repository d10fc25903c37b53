#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <exception>
#include <memory>
#include <vector>

class QPDF;

namespace licet {

/// A line of the table of contents that a viewer shows; a level stands under the one before it.
struct PdfBookmark
{
    int page; ///< from 0
    int level;
    QString title;
};

/// What a PDF has beyond its drawn pages.
struct PdfFinish
{
    struct FrozenPage
    {
        int at; ///< which page it replaces; what was drawn there is laid over it
        QByteArray pdf;
        int page;
    };
    QString language; ///< "nl"
    std::vector<PdfBookmark> outline = {};
    bool isNumbered = false; ///< a viewer counts its pages as the sheets do
    std::vector<FrozenPage> frozen = {};
};

/// Pages of several PDFs, taken over as they are. What the library throws leaves through `joinPdf` only.
class JoinedPdf
{
public:
    JoinedPdf();
    ~JoinedPdf();
    Q_DISABLE_COPY_MOVE(JoinedPdf)

    void append(const QByteArray &pdf);
    [[nodiscard]] int pageCount() const { return m_count; }
    /// Of the first: a viewer calls the whole so.
    [[nodiscard]] QString title() const;
    QByteArray bytes(const PdfFinish &finish);

private:
    std::unique_ptr<QPDF> m_pdf;
    std::vector<QByteArray> m_bytes;
    std::vector<std::unique_ptr<QPDF>> m_sources;
    int m_count = 0;
};

int pagesOf(const QByteArray &pdf);

/// Whether both draw the same on each page, whenever they were written.
bool isDrawnAlike(const QByteArray &one, const QByteArray &other);

QByteArray finishedPdf(const QByteArray &drawn, const PdfFinish &finish);

/// Runs `join`, whose PDFs may be damaged: RenderingFailed with the library's words.
template <class Join>
auto joinPdf(Join join) -> decltype(join())
{
    try {
        return join();
    } catch (const std::exception &problem) {
        return Error{ErrorKind::RenderingFailed, QString::fromUtf8(problem.what())};
    }
}

} // namespace licet
