#include "ui/documents/pdf_pages.h"

#include "documents/paper.h"
#include "support/test_registry.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// Page n bears n + 1 black squares of 20 points, from (50, 50) on, 40 apart.
class SquareDocument : public PagedDocument
{
public:
    explicit SquareDocument(int pages) : m_pages(pages) {}
    [[nodiscard]] int pageCount() const override { return m_pages; }
    void paint(QPainter &painter, int page) const override
    {
        for (int square = 0; square <= page; ++square)
            painter.fillRect(QRectF(50 + 40 * square, 50, 20, 20), Qt::black);
    }

private:
    int m_pages;
};

QByteArray squares(int pages)
{
    return *writePdf(SquareDocument(pages), u"squares"_s);
}

} // namespace

class PdfPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentOfSoManyPagesShowsSoMany()
    {
        for (const int pages : {1, 2, 7}) {
            const auto opened = PdfPages::open(squares(pages));
            QVERIFY(opened);
            QCOMPARE((*opened)->pageCount(), pages);
            QVERIFY(qAbs((*opened)->size(pages - 1).width() - 595) < 1);
            QVERIFY(qAbs((*opened)->size(pages - 1).height() - 842) < 1);
        }
    }

    void anImageIsOpaqueAndAsLargeAsAsked()
    {
        const auto opened = PdfPages::open(squares(2));
        const auto image = (*opened)->image(1, 2);
        QVERIFY(qAbs(image.width() - 1190) <= 2);
        QCOMPARE(image.pixelColor(10, 10), QColor(Qt::white));
        QCOMPARE(image.pixelColor(120, 120), QColor(Qt::black));
        QCOMPARE(image.pixelColor(200, 120), QColor(Qt::black));
        QCOMPARE(image.pixelColor(280, 120), QColor(Qt::white));
    }

    void damagedBytesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto whole = squares(3);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Not a PDF");
        QTest::newRow("head only") << whole.left(20);
        QTest::newRow("half") << whole.left(whole.size() / 2);
        QTest::newRow("without its end") << whole.left(whole.size() - 40);
        QTest::newRow("zeros") << QByteArray(5000, '\0');
    }
    void damagedBytesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto opened = PdfPages::open(bytes);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::RenderingFailed);
        QVERIFY(!opened.error().subject.isEmpty());
    }

    // Bytes all over the file set wrong in turn: an error or pages, never a crash.
    void aChangedByteNeverCrashes()
    {
        const auto whole = squares(1);
        for (qsizetype at = 0; at < whole.size(); at += 97) {
            auto bytes = whole;
            bytes[at] = char(bytes[at] ^ 0x55);
            if (const auto opened = PdfPages::open(bytes))
                for (int page = 0; page < (*opened)->pageCount(); ++page)
                    QVERIFY((*opened)->image(page, 0.1).width() >= 0);
        }
    }
};

} // namespace licet

using licet::PdfPagesTest;
LICET_TEST(PdfPagesTest)

#include "pdf_pages_test.moc"
