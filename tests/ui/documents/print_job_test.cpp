#include "ui/documents/print_job.h"

#include "base/atomic_file.h"
#include "documents/paper.h"
#include "support/printed_form.h"
#include "support/test_registry.h"
#include "text/error_text.h"
#include "ui/documents/pdf_pages.h"

#include <QFile>
#include <QPainter>
#include <QPrinter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// Page n bears a frame 20 points from its edges, a hairline across, and n + 1 squares.
class FrameDocument : public PagedDocument
{
public:
    [[nodiscard]] int pageCount() const override { return 4; }
    void paint(QPainter &painter, int page) const override
    {
        painter.setPen(QPen(Qt::black, 2));
        painter.drawRect(QRectF(20, 20, 555, 802));
        painter.setPen(QPen(Qt::black, 0.25));
        painter.drawLine(QPointF(100, 400), QPointF(500, 400));
        for (int square = 0; square <= page; ++square)
            painter.fillRect(QRectF(100 + 40 * square, 100, 20, 20), Qt::black);
    }
};

QByteArray frames()
{
    return *writePdf(FrameDocument(), u"frames"_s);
}

int squaresOn(const PdfPages &pdf, int page)
{
    const auto image = pdf.image(page, 1);
    int count = 0;
    for (int square = 0; square < 8; ++square)
        count += image.pixelColor(110 + 40 * square, 110).lightness() < 60 ? 1 : 0;
    return count;
}

} // namespace

class PrintJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        m_printer->setOutputFormat(QPrinter::PdfFormat);
        m_printer->setOutputFileName(m_folder->filePath(u"out.pdf"_s));
        m_printer->setPageSize(QPageSize(QPageSize::A4));
    }

    void aFormComesOutAsItIs()
    {
        QVERIFY(printPdf(test::finalisedForm(), *m_printer, u"2026-0001"_s));
        const auto source = *PdfPages::open(test::finalisedForm());
        const auto printed = output();
        QVERIFY(source->pageCount() >= 2);
        QCOMPARE(printed->pageCount(), source->pageCount());
        for (int page = 0; page < source->pageCount(); ++page) {
            const double far = test::difference(source->image(page, 2), printed->image(page, 2));
            QVERIFY2(far < 3, qPrintable(u"page %1: %2"_s.arg(page + 1).arg(far)));
        }
        // The measure itself sees a page that is another one.
        QVERIFY(test::difference(source->image(0, 2), printed->image(1, 2)) > 6);
    }

    void a4KeepsItsMeasures()
    {
        QVERIFY(printPdf(frames(), *m_printer, u"frames"_s));
        const auto image = output()->image(0, 4);
        QVERIFY(image.pixelColor(20 * 4, 300 * 4).lightness() < 60);
        QVERIFY(image.pixelColor(575 * 4, 300 * 4).lightness() < 60);
        QVERIFY(image.pixelColor(300 * 4, 822 * 4).lightness() < 60);
        QCOMPARE(image.pixelColor(25 * 4, 300 * 4), QColor(Qt::white));
    }

    void aHairlineIsPrinted()
    {
        QVERIFY(printPdf(frames(), *m_printer, u"frames"_s));
        const auto image = output()->image(0, 600 / 72.0);
        int darkest = 255;
        for (int y = int(395 * 600 / 72.0); y < int(405 * 600 / 72.0); ++y)
            darkest = qMin(darkest, image.pixelColor(int(300 * 600 / 72.0), y).lightness());
        QVERIFY2(darkest < 80, qPrintable(QString::number(darkest)));
    }

    void otherPaperHoldsTheWholePageInItsMiddle_data()
    {
        QTest::addColumn<int>("paper");
        QTest::newRow("letter: lower") << int(QPageSize::Letter);
        QTest::newRow("A5: smaller") << int(QPageSize::A5);
        QTest::newRow("A3: larger") << int(QPageSize::A3);
    }
    void otherPaperHoldsTheWholePageInItsMiddle()
    {
        QFETCH(int, paper);
        m_printer->setPageSize(QPageSize(QPageSize::PageSizeId(paper)));
        QVERIFY(printPdf(frames(), *m_printer, u"frames"_s));
        const auto printed = output();
        QCOMPARE(printed->size(0).toSize(),
                 QPageSize(QPageSize::PageSizeId(paper)).size(QPageSize::Point).toSize());
        const auto image = printed->image(0, 2);
        const auto frame = darkArea(image);
        QVERIFY(qAbs(frame.left() - (image.width() - 1 - frame.right())) <= 4);
        QVERIFY(qAbs(frame.top() - (image.height() - 1 - frame.bottom())) <= 4);
        QVERIFY(qAbs(double(frame.width()) / frame.height() - 557.0 / 804) < 0.01);
        QVERIFY(frame.width() <= 2 * 557 + 2);
    }

    void onlyTheRangeIsPrinted_data()
    {
        QTest::addColumn<QString>("ranges");
        QTest::addColumn<bool>("lastFirst");
        QTest::addColumn<QList<int>>("squares");
        QTest::newRow("all") << QString() << false << QList<int>{1, 2, 3, 4};
        QTest::newRow("one") << u"2"_s << false << QList<int>{2};
        QTest::newRow("several") << u"1,3-4"_s << false << QList<int>{1, 3, 4};
        QTest::newRow("beyond the end") << u"4-9"_s << false << QList<int>{4};
        QTest::newRow("last first") << u"1-3"_s << true << QList<int>{3, 2, 1};
    }
    void onlyTheRangeIsPrinted()
    {
        QFETCH(QString, ranges);
        QFETCH(bool, lastFirst);
        QFETCH(QList<int>, squares);
        if (!ranges.isEmpty()) {
            m_printer->setPrintRange(QPrinter::PageRange);
            m_printer->setPageRanges(QPageRanges::fromString(ranges));
        }
        m_printer->setPageOrder(lastFirst ? QPrinter::LastPageFirst : QPrinter::FirstPageFirst);
        QVERIFY(printPdf(frames(), *m_printer, u"frames"_s));
        const auto printed = output();
        QList<int> found;
        for (int page = 0; page < printed->pageCount(); ++page)
            found << squaresOn(*printed, page);
        QCOMPARE(found, squares);
    }

    void aRangeWithoutPagesIsRefused()
    {
        m_printer->setPrintRange(QPrinter::PageRange);
        m_printer->setPageRanges(QPageRanges::fromString(u"7-9"_s));
        refused(frames(), ErrorKind::PrintingFailed);
    }

    void damagedBytesPrintNothing() { refused(frames().left(1500), ErrorKind::RenderingFailed); }

    void withoutAPrinterThereIsAReason()
    {
        m_printer->setOutputFileName({});
        const auto printed = printPdf(frames(), *m_printer, u"refused"_s);
        QVERIFY(!printed);
        QCOMPARE(printed.error().kind, ErrorKind::NoPrinter);
        // What to do instead is said in the same sentence.
        for (const auto &one : EnumCodes<Language>::all)
            QVERIFY(describe(Translator(one.value), printed.error()).contains(u"PDF"_s));
    }

    void aFileThatCannotBeWrittenIsNoSuccess()
    {
        m_printer->setOutputFileName(m_folder->filePath(u"missing/out.pdf"_s));
        refused(frames(), ErrorKind::PrintingFailed);
    }

    void aFileIsWrittenWhole()
    {
        const auto path = m_folder->filePath(u"form.pdf"_s);
        QVERIFY(saveAtomically(path, frames()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(PdfPages::open(file.readAll()));
    }

    void aFileInAMissingFolderIsUnwritable()
    {
        const auto path = m_folder->filePath(u"missing/form.pdf"_s);
        const auto written = saveAtomically(path, frames());
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(written.error().subject, path);
        QVERIFY(!QFile::exists(path));
    }

private:
    [[nodiscard]] std::unique_ptr<PdfPages> output() const
    {
        QFile file(m_printer->outputFileName());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("nothing was printed");
        return *PdfPages::open(file.readAll());
    }

    void refused(const QByteArray &pdf, ErrorKind kind)
    {
        const auto printed = printPdf(pdf, *m_printer, u"refused"_s);
        QVERIFY(!printed);
        QCOMPARE(printed.error().kind, kind);
        QVERIFY(!printed.error().subject.isEmpty());
        QVERIFY(m_printer->outputFileName().isEmpty() || !QFile::exists(m_printer->outputFileName()));
    }

    static QRect darkArea(const QImage &image)
    {
        QRect area;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).lightness() < 100)
                    area |= QRect(x, y, 1, 1);
        return area;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace licet

using licet::PrintJobTest;
LICET_TEST(PrintJobTest)

#include "print_job_test.moc"
