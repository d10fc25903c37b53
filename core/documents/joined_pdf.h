#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

class QPDF;

namespace licet {

/// Pages of several PDFs, taken over as they are. What the library throws leaves through `joinPdf` only.
class JoinedPdf
{
public:
    JoinedPdf();
    ~JoinedPdf();
    Q_DISABLE_COPY_MOVE(JoinedPdf)

    void append(const QByteArray &pdf);
    /// A blank page where the next would be an even one: for duplex.
    void beginOdd();
    QByteArray bytes();

private:
    std::unique_ptr<QPDF> m_pdf;
    std::vector<QByteArray> m_bytes;
    std::vector<std::unique_ptr<QPDF>> m_sources;
    int m_count = 0;
};

int pagesOf(const QByteArray &pdf);

/// Runs `join`, whose PDFs may be damaged: RenderingFailed with the library's words.
Result<QByteArray> joinPdf(const std::function<Result<QByteArray>()> &join);

} // namespace licet
