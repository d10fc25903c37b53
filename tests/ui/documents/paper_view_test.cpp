#include "ui/documents/paper_view.h"

#include "support/test_registry.h"

#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// Pages with one field, "purpose", as a red bar on a page of choice.
class BarDocument : public PagedDocument
{
public:
    BarDocument(int pages, int fieldPage, double top = 400)
        : m_pages(pages)
        , m_fieldPage(fieldPage)
        , m_area(100, top, 300, 20)
    {
    }
    [[nodiscard]] int pageCount() const override { return m_pages; }
    void paint(QPainter &painter, int page) const override
    {
        if (page == m_fieldPage)
            painter.fillRect(m_area, Qt::red);
    }
    [[nodiscard]] QString fieldAt(int page, QPointF point) const override
    {
        return page == m_fieldPage && m_area.contains(point) ? u"purpose"_s : QString();
    }
    [[nodiscard]] std::pair<int, QRectF> areaOf(const QString &field) const override
    {
        return field == u"purpose"_s ? std::pair{m_fieldPage, m_area} : std::pair{-1, QRectF()};
    }

private:
    int m_pages;
    int m_fieldPage;
    QRectF m_area;
};

std::shared_ptr<const PagedDocument> bars(int pages, int fieldPage, double top = 400)
{
    return std::make_shared<BarDocument>(pages, fieldPage, top);
}

/// A point of a page, in the viewport's pixels.
QPoint pixelOf(const PaperView &view, int page, QPointF point)
{
    const auto sheet = view.sheet(page);
    return sheet.topLeft() + (point * sheet.width() / 595).toPoint();
}

} // namespace

class PaperViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<PaperView>();
        m_view->resize(400, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void showsAllPagesAsWideAsTheView()
    {
        m_view->showDocument(bars(3, 0));
        QCOMPARE(m_view->pageCount(), 3);
        QCOMPARE(m_view->accessibleDescription(), u"Page 1 of 3"_s);
        const auto sheet = m_view->sheet(0);
        QVERIFY(sheet.left() <= 13);
        QTRY_COMPARE(m_view->viewport()->width() - sheet.width(), 2 * sheet.left());
        QVERIFY(m_view->sheet(1).top() > sheet.bottom());
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    }

    void aWholePageFitsWhenAsked()
    {
        m_view->setFitWholePage(true);
        m_view->showDocument(bars(2, 0));
        QVERIFY(m_view->viewport()->rect().contains(m_view->sheet(0)));
    }

    // The scroll bar narrows the sheets, which may then need no scroll bar: this must come to rest at any
    // size.
    void everySizeComesToRest()
    {
        m_view->showDocument(bars(1, 0));
        for (int height = 480; height < 620; ++height) {
            m_view->resize(400, height);
            const auto before = m_view->sheet(0);
            m_view->resize(400, height + 1);
            m_view->resize(400, height);
            QCOMPARE(m_view->sheet(0), before);
        }
    }

    void aClickOnAFieldGivesItsName()
    {
        m_view->showDocument(bars(2, 0));
        const QSignalSpy clicked(m_view.get(), &PaperView::fieldClicked);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pixelOf(*m_view, 0, {250, 300}));
        QCOMPARE(clicked.size(), 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pixelOf(*m_view, 0, {250, 410}));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toString(), u"purpose"_s);
    }

    void aNewVersionKeepsItsPlace()
    {
        m_view->showDocument(bars(3, 0));
        m_view->verticalScrollBar()->setValue(700);
        m_view->showDocument(bars(4, 0));
        QCOMPARE(m_view->verticalScrollBar()->value(), 700);
        m_view->showDocument(bars(1, 0));
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    }

    void whatStandsAtTheEdgeStaysThereWhenWidened()
    {
        m_view->showDocument(bars(3, 0));
        m_view->verticalScrollBar()->setValue(m_view->sheet(1).top());
        m_view->resize(700, 500);
        QVERIFY(qAbs(m_view->sheet(1).top()) <= 1);
        QCOMPARE(m_view->currentPage(), 1);
        QCOMPARE(m_view->accessibleDescription(), u"Page 2 of 3"_s);
    }

    void aFieldOutOfSightIsMovedTo()
    {
        m_view->showDocument(bars(3, 2));
        m_view->highlightField(u"purpose"_s);
        QVERIFY(m_view->viewport()->rect().contains(pixelOf(*m_view, 2, {250, 410})));
    }

    void aFieldInSightStaysWhereItIs()
    {
        m_view->showDocument(bars(3, 0));
        m_view->verticalScrollBar()->setValue(40);
        m_view->highlightField(u"purpose"_s);
        QCOMPARE(m_view->verticalScrollBar()->value(), 40);
        m_view->highlightField(u"nowhere"_s);
        QCOMPARE(m_view->verticalScrollBar()->value(), 40);
    }

    void theFieldInFocusIsTintedAndNothingElse()
    {
        m_view->showDocument(bars(1, 0));
        const auto plain = m_view->viewport()->grab().toImage();
        m_view->highlightField(u"purpose"_s);
        const auto tinted = m_view->viewport()->grab().toImage();
        const auto inside = pixelOf(*m_view, 0, {97, 410});
        const auto outside = pixelOf(*m_view, 0, {250, 300});
        QCOMPARE(plain.pixelColor(inside), QColor(Qt::white));
        QVERIFY(tinted.pixelColor(inside) != QColor(Qt::white));
        QCOMPARE(tinted.pixelColor(outside), QColor(Qt::white));
        m_view->highlightField({});
        QCOMPARE(m_view->viewport()->grab().toImage(), plain);
    }

    void sheetsAreWhiteInTheDark()
    {
        auto dark = m_view->palette();
        dark.setColor(QPalette::Window, QColor(30, 30, 30));
        dark.setColor(QPalette::WindowText, Qt::white);
        m_view->setPalette(dark);
        m_view->showDocument(bars(1, 0));
        const auto image = m_view->viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(pixelOf(*m_view, 0, {250, 300})), QColor(Qt::white));
        QVERIFY(image.pixelColor(5, 5).lightness() < 80);
    }

    void keysScroll_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<bool>("scrolls");
        QTest::newRow("PgDn") << int(Qt::Key_PageDown) << int(Qt::NoModifier) << true;
        QTest::newRow("End") << int(Qt::Key_End) << int(Qt::NoModifier) << true;
        QTest::newRow("Down") << int(Qt::Key_Down) << int(Qt::NoModifier) << true;
        QTest::newRow("Ctrl+PgDn") << int(Qt::Key_PageDown) << int(Qt::ControlModifier) << false;
    }
    void keysScroll()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(bool, scrolls);
        m_view->showDocument(bars(3, 0));
        QKeyEvent press(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers));
        QCoreApplication::sendEvent(m_view.get(), &press);
        QCOMPARE(press.isAccepted(), scrolls);
        QCOMPARE(m_view->verticalScrollBar()->value() > 0, scrolls);
    }

    void homeReturnsToTheStart()
    {
        m_view->showDocument(bars(3, 0));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void ctrlPlusEnlargesAndCtrlMinusUndoesIt()
    {
        m_view->showDocument(bars(3, 0));
        const auto before = m_view->sheet(0).size();
        QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(m_view->sheet(0).width() > before.width());
        QTest::keyClick(m_view.get(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_view->sheet(0).size(), before);
    }

    void aMessageTakesThePagesPlace()
    {
        m_view->showDocument(bars(3, 0));
        m_view->showMessage(u"Nothing to see yet."_s);
        QCOMPARE(m_view->pageCount(), 0);
        QCOMPARE(m_view->currentPage(), -1);
        QCOMPARE(m_view->accessibleDescription(), u"Nothing to see yet."_s);
        const auto image = m_view->viewport()->grab().toImage();
        m_view->showMessage(u"Something else."_s);
        QVERIFY(m_view->viewport()->grab().toImage() != image);
    }

    void aPdfIsShownAndAnotherOneStartsAtItsTop()
    {
        const auto pdf = [](int pages) {
            return std::shared_ptr<const PdfPages>(
                *PdfPages::open(*writePdf(BarDocument(pages, 0, 100), u"bars"_s)));
        };
        m_view->showPdf(pdf(3));
        QCOMPARE(m_view->pageCount(), 3);
        const auto image = m_view->viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(pixelOf(*m_view, 0, {250, 110})), QColor(Qt::red));
        m_view->verticalScrollBar()->setValue(300);
        m_view->showPdf(pdf(2));
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

private:
    std::unique_ptr<PaperView> m_view;
};

} // namespace licet

using licet::PaperViewTest;
LICET_TEST(PaperViewTest)

#include "paper_view_test.moc"
