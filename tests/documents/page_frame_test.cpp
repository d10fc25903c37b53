#include "documents/page_frame.h"

#include "base/paper_characters.h"
#include "documents/fonts.h"
#include "documents/form_sections.h"
#include "documents/qr_code.h"
#include "support/test_registry.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

QString numbered(const QString &word, int count, QChar between)
{
    QStringList words;
    for (int n = 0; n < count; ++n)
        words << u"%1-%2"_s.arg(word, QString::number(n));
    return words.join(between);
}

/// A section of fields, the last of them as long as asked.
Section fieldsOf(const QString &title, int lines)
{
    return *factSection(title, {factRow({}, u"Kort"_s, u"kort"_s),
                                factRow({}, u"Lang"_s, numbered(title + u"regel"_s, lines, u'\n'))});
}

Section gridOf(int rows, int linesInARow)
{
    QVariantList lines;
    for (int row = 0; row < rows; ++row)
        lines << QVariantMap{{u"label"_s, u"rij%1"_s.arg(row)},
                             {u"old"_s, u"oud"_s},
                             {u"new"_s, numbered(u"cel%1"_s.arg(row), linesInARow, u'\n')}};
    return {*fillTemplate(u"changes"_s, {{u"title"_s, u"Rooster"_s},
                                         {u"what"_s, u"Kopwat"_s},
                                         {u"old"_s, u"Kopoud"_s},
                                         {u"new"_s, u"Kopnieuw"_s},
                                         {u"lines"_s, lines}})};
}

PageDecoration plainDress()
{
    PageDecoration dress;
    dress.continued = u"%1 (vervolg)"_s;
    return dress;
}

/// The text of each page.
QStringList pagesOf(std::vector<Section> sections, PageDecoration dress = plainDress())
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"frame.pdf"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("not written");
    file.write(*writePdf(PageFrame(std::move(sections), std::move(dress)), u"frame"_s));
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
    if (!process.waitForFinished(60'000))
        qFatal("pdftotext did not run");
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

int pageWith(const QStringList &pages, const QString &word)
{
    for (int page = 0; page < pages.size(); ++page)
        if (pages[page].contains(word))
            return page;
    return -1;
}

} // namespace

class PageFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSectionThatRunsOnRepeatsItsHeading()
    {
        auto dress = plainDress();
        dress.repeatsHeadings = true;
        for (int lines = 30; lines < 130; lines += 7) {
            const auto pages = pagesOf(
                {fieldsOf(u"Eerst"_s, 20), fieldsOf(u"Tweede"_s, lines), fieldsOf(u"Derde"_s, 4)}, dress);
            for (const auto &title : {u"Eerst"_s, u"Tweede"_s, u"Derde"_s})
                for (int page = 1; page < pages.size(); ++page) {
                    const bool isHere = pages[page].contains(title + u"regel"_s);
                    const bool beganBefore = pageWith(pages, title + u"regel"_s) < page;
                    QCOMPARE(pages[page].contains(title + u" (vervolg)"_s), isHere && beganBefore);
                }
        }
    }

    void aGridThatRunsOnStandsBelowHeadingAndHead()
    {
        auto dress = plainDress();
        dress.repeatsHeadings = true;
        const auto pages = pagesOf({fieldsOf(u"Eerst"_s, 20), gridOf(30, 3)}, dress);
        QVERIFY(pages.size() > 1);
        const auto second = pages[1].simplified();
        QVERIFY2(second.startsWith(u"Rooster (vervolg) Kopwat Kopoud Kopnieuw rij"_s), qPrintable(second));
        // Each row is there once, whatever room the heading takes.
        for (int row = 0; row < 30; ++row)
            QCOMPARE(pages.join(u' ').count(QRegularExpression(u"cel%1-2\\b"_s.arg(row))), 1);
    }

    void aRowOfATableIsNeverCut()
    {
        for (int before = 1; before < 60; before += 4) {
            const auto pages = pagesOf({fieldsOf(u"Eerst"_s, before), gridOf(12, 6)});
            QVERIFY(pages.size() > 1);
            for (int row = 0; row < 12; ++row) {
                const int first = pageWith(pages, u"cel%1-0"_s.arg(row));
                QVERIFY(first >= 0);
                QCOMPARE(pageWith(pages, u"cel%1-5"_s.arg(row)), first);
            }
            for (const auto &page : pages)
                QCOMPARE(page.contains(u"cel"_s), page.contains(u"Kopnieuw"_s));
        }
    }

    // There is no page that would hold it.
    void aRowLongerThanAPageLosesNothing()
    {
        const auto pages = pagesOf({gridOf(2, 150)});
        for (int line = 0; line < 150; ++line)
            QCOMPARE(pages.join(u' ').count(QRegularExpression(u"cel0-%1\\b"_s.arg(line))), 1);
        QVERIFY(pages.size() >= 4);
        QVERIFY2(pages[1].contains(u"rij0 (vervolg)"_s), qPrintable(pages[1]));
    }

    void aFieldThatRunsOnRepeatsItsLabel()
    {
        const auto pages = pagesOf({fieldsOf(u"A"_s, 130)});
        QCOMPARE(pages.size(), 3);
        QVERIFY(!pages[0].contains(u"vervolg"_s));
        QVERIFY(pages[1].contains(u"Lang (vervolg)"_s));
        QVERIFY(pages[2].contains(u"Lang (vervolg)"_s));
        for (int line = 0; line < 130; ++line)
            QCOMPARE(pages.join(u' ').count(u"Aregel-%1"_s.arg(line) + u'\n'), 1);
    }

    void noSingleLineIsLeftBehind()
    {
        for (int lines = 40; lines < 140; ++lines)
            for (const auto &page : pagesOf({fieldsOf(u"A"_s, lines)}))
                QVERIFY2(page.count(u"Aregel"_s) != 1, qPrintable(u"%1\n%2"_s.arg(lines).arg(page)));
    }

    void noSectionIsAloneOnTheLastSheet()
    {
        for (int lines = 30; lines < 60; ++lines) {
            auto last = fieldsOf(u"Slot"_s, 2);
            last.mayBreak = false;
            last.paintedHeight = 60;
            const auto pages = pagesOf({fieldsOf(u"A"_s, lines), last});
            QVERIFY2(pages.last().contains(u"Aregel"_s), qPrintable(pages.last()));
        }
    }

    void whatStaysWithItsPredecessorDoes()
    {
        for (int lines = 30; lines < 60; ++lines) {
            auto declaration = fieldsOf(u"Verklaring"_s, 2);
            declaration.mayBreak = false;
            auto signature = fieldsOf(u"Handtekening"_s, 1);
            signature.mayBreak = false;
            signature.staysWithPrevious = true;
            signature.paintedHeight = 90;
            const auto pages =
                pagesOf({fieldsOf(u"A"_s, lines), declaration, signature, fieldsOf(u"Slot"_s, 3)});
            QCOMPARE(pageWith(pages, u"Handtekeningregel-0"_s), pageWith(pages, u"Verklaringregel-1"_s));
        }
    }

    void theFollowingPagesHaveTheirOwnHead()
    {
        auto dress = plainDress();
        dress.runningHeight = 30;
        dress.paintRunning = [](QPainter &painter, const QRectF &area, int page, int pages) {
            painter.setFont(paperFont(10));
            painter.drawText(area, u"lopend %1 van %2"_s.arg(page).arg(pages));
        };
        const auto pages = pagesOf({fieldsOf(u"A"_s, 130)}, dress);
        QVERIFY(!pages[0].contains(u"lopend"_s));
        QVERIFY(pages[1].contains(u"lopend 2 van 3"_s));
        QVERIFY(pages[2].contains(u"lopend 3 van 3"_s));
    }

    void aLongWordBreaksInItsColumn()
    {
        const auto pages =
            pagesOf({*factSection(u"A"_s, {factRow({}, QString(90, u'l'), QString(300, u'w'))})});
        QCOMPARE(pages.join(u' ').count(u'w'), 300);
        QCOMPARE(pages.join(u' ').count(u'l'), 90);
    }

    void theTableOfGlyphsIsThatOfTheFonts()
    {
        for (const auto *style : {"Regular", "Bold", "Italic"}) {
            const QRawFont font(u":/fonts/Carlito-%1.ttf"_s.arg(QLatin1StringView(style)), 10);
            QVERIFY(font.isValid());
            // Qt answers for no-break spaces and format characters whatever the font has.
            for (char32_t sign = 0x21; sign < 0x11000; ++sign)
                if (sign != QChar::Nbsp && QChar::category(sign) != QChar::Other_Format &&
                    QChar::category(sign) != QChar::Other_Control && !QChar::isSurrogate(sign))
                    QVERIFY2(hasShippedGlyph(sign) == font.supportsCharacter(sign),
                             qPrintable(QString::number(sign, 16)));
        }
    }

    void theQrCodeIsTwentyMillimetresInItsQuietZone()
    {
        constexpr double scale = 10;
        QImage image(900, 900, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        constexpr double twentyMillimetres = 20 * 72 / 25.4;
        drawQrCode(painter, {2, 3}, twentyMillimetres, u"LICET1:ABCDEFGHJK:1/2"_s);
        painter.end();
        QRect dark;
        for (int row = 0; row < image.height(); ++row)
            for (int column = 0; column < image.width(); ++column)
                if (qGray(image.pixel(column, row)) < 128)
                    dark = dark.united(QRect(column, row, 1, 1));
        const double side = twentyMillimetres * scale;
        QVERIFY(qAbs(dark.width() - side) <= 2 && qAbs(dark.height() - side) <= 2);
        const double module = side / 25; // of a code with so little in it
        QVERIFY2(dark.left() - 2 * scale >= 4 * module - 1, qPrintable(QString::number(dark.left())));
        QVERIFY(dark.top() - 3 * scale >= 4 * module - 1);
    }
};

} // namespace licet

using licet::PageFrameTest;
LICET_TEST(PageFrameTest)
#include "page_frame_test.moc"
