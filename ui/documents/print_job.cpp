#include "ui/documents/print_job.h"

#include "ui/documents/pdf_pages.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QPainter>
#include <QPicture>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

struct Reasons
{
    Q_DECLARE_TR_FUNCTIONS(PrintJob)
};

Error jobFailed(const QString &reason)
{
    return {ErrorKind::PrintingFailed, reason};
}

/// What the spooler said of the last job. Qt hands the job over and keeps the answer to itself, so the
/// library that it did it with is asked, where there is one; empty when the job was taken.
QString spoolersRefusal()
{
    QLibrary cups(u"cups"_s, 2);
    using LastError = int (*)();
    using LastErrorString = const char *(*)();
    const auto lastError = reinterpret_cast<LastError>(cups.resolve("cupsLastError"));
    const auto lastErrorString = reinterpret_cast<LastErrorString>(cups.resolve("cupsLastErrorString"));
    constexpr int firstFailure = 0x0300; // RFC 8011, 4.1.6: redirections, client's and server's errors
    if (!lastError || !lastErrorString || lastError() < firstFailure)
        return {};
    const auto words = QString::fromUtf8(lastErrorString());
    return words.isEmpty() ? QString::number(lastError(), 16) : words;
}

Result<void> checkReady(const QPrinter &printer)
{
    const bool toFile = printer.outputFormat() == QPrinter::PdfFormat;
    if (toFile && printer.outputFileName().isEmpty())
        return Error{ErrorKind::NoPrinter};
    if (!printer.isValid())
        return jobFailed(Reasons::tr("the printer is not known here"));
    if (toFile)
        return {};
    const auto info = QPrinterInfo::printerInfo(printer.printerName());
    if (info.isNull())
        return jobFailed(Reasons::tr("%1 is not there").arg(printer.printerName()));
    if (info.state() == QPrinter::Error || info.state() == QPrinter::Aborted)
        return jobFailed(Reasons::tr("%1 is stopped").arg(printer.printerName()));
    return {};
}

/// From 0, in the order of printing.
Result<std::vector<int>> chosenPages(const QPrinter &printer, int pageCount)
{
    std::vector<int> pages;
    const auto ranges = printer.pageRanges();
    const bool all = printer.printRange() != QPrinter::PageRange || ranges.isEmpty();
    for (int page = 0; page < pageCount; ++page)
        if (all || ranges.contains(page + 1))
            pages.push_back(page);
    if (pages.empty())
        return jobFailed(Reasons::tr("no page of that range: there are %n", nullptr, pageCount));
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    if (printer.supportsMultipleCopies())
        return pages;
    std::vector<int> copies;
    if (printer.collateCopies())
        for (int copy = 0; copy < printer.copyCount(); ++copy)
            copies.insert(copies.end(), pages.begin(), pages.end());
    else
        for (const int page : pages)
            copies.insert(copies.end(), size_t(printer.copyCount()), page);
    return copies;
}

/// Paints all pages where nobody sees them: what can't be read is found before there is paper.
Result<void> rehearse(const PdfPages &pdf, const std::vector<int> &pages)
{
    for (const int page : pages) {
        QPicture nowhere;
        QPainter painter(&nowhere);
        LICET_TRY(pdf.paint(painter, page, 1, {}));
    }
    return {};
}

Result<void> printPage(const PdfPages &pdf, int page, QPainter &painter, const QRectF &paper)
{
    // A whole page of one format on another: never larger than it is, its middle on the paper's middle.
    const double dotsPerPoint = painter.device()->logicalDpiX() / 72.0;
    const auto size = pdf.size(page) * dotsPerPoint;
    double scale = qMin(paper.width() / size.width(), paper.height() / size.height());
    constexpr double almost = 0.995; // A4 is 595 or 595.28 points wide, as one rounds
    if (scale > almost)
        scale = 1;
    const QPoint corner(qRound((paper.width() - size.width() * scale) / 2),
                        qRound((paper.height() - size.height() * scale) / 2));
    return pdf.paint(painter, page, dotsPerPoint * scale, corner);
}

} // namespace

Result<void> printPdf(const QByteArray &pdf, QPrinter &printer, const QString &title)
{
    LICET_ASSIGN(const auto pages, PdfPages::open(pdf));
    LICET_TRY(checkReady(printer));
    LICET_ASSIGN(const auto chosen, chosenPages(printer, pages->pageCount()));
    LICET_TRY(rehearse(*pages, chosen));

    printer.setDocName(title);
    printer.setFullPage(true); // the form has margins of its own
    QPainter painter;
    if (!painter.begin(&printer))
        return jobFailed(Reasons::tr("it can't be written to"));
    const auto paper = printer.paperRect(QPrinter::DevicePixel);
    for (size_t index = 0; index < chosen.size(); ++index) {
        if (index > 0 && !printer.newPage()) {
            printer.abort();
            return jobFailed(Reasons::tr("it gave no page %1").arg(index + 1));
        }
        if (const auto printed = printPage(*pages, chosen[index], painter, paper); !printed) {
            printer.abort();
            return printed.error();
        }
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error ||
        printer.printerState() == QPrinter::Aborted)
        return jobFailed(Reasons::tr("it broke off"));
    if (printer.outputFormat() != QPrinter::NativeFormat)
        return {};
    if (const auto refusal = spoolersRefusal(); !refusal.isEmpty())
        return jobFailed(refusal);
    return {};
}

} // namespace licet
