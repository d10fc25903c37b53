#include "documents/list_document.h"
#include "support/example_data.h"
#include "support/test_registry.h"
#include "text/sheet_text.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

QString listText(const PagedDocument &document, const QString &layout)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    const auto pdf = writePdf(document, u"list"_s);
    if (!pdf || !file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
        qFatal("not written");
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {layout, file.fileName(), u"-"_s});
    if (!process.waitForFinished())
        qFatal("pdftotext did not run");
    return QString::fromUtf8(process.readAllStandardOutput());
}

ListPaper paperOfRows(int rows, const QString &cell = u"dossier"_s)
{
    ListPaper paper{{u"Machtigingen"_s, {u"Nummer"_s, u"Doeleinde"_s}, {}}, {u"Dienst · op 01/12/2026"_s}};
    for (int row = 1; row <= rows; ++row)
        paper.sheet.rows.push_back({{u"N%1"_s.arg(row, 4, 10, QChar(u'0'))}, {cell}});
    return paper;
}

/// Nothing darker than paper outside the margins.
bool keepsItsMargins(const PagedDocument &document, int page)
{
    QImage image(document.pageSize().toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paint(painter, page);
    painter.end();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const bool isMargin = x < 36 || x > image.width() - 36 || y < 30 || y > image.height() - 30;
            if (isMargin && qGray(image.pixel(x, y)) < 200)
                return false;
        }
    return true;
}

} // namespace

class ListDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageBearsTheHeadAndItsNumber()
    {
        const auto document = listDocument(paperOfRows(120));
        QVERIFY(document->pageCount() >= 3);
        QCOMPARE(document->pageSize(), QSizeF(842, 595));
        const auto pages = listText(*document, u"-layout"_s).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), document->pageCount());
        for (int page = 0; page < pages.size(); ++page) {
            QVERIFY(pages[page].contains(u"Nummer"_s) && pages[page].contains(u"Doeleinde"_s));
            QVERIFY2(QString(pages[page]).remove(u' ').contains(u"%1/%2"_s.arg(page + 1).arg(pages.size())),
                     qPrintable(pages[page]));
            QVERIFY(keepsItsMargins(*document, page));
        }
        QVERIFY(pages[0].contains(u"Dienst · op 01/12/2026"_s));
        for (int row = 1; row <= 120; ++row)
            QCOMPARE(pages.join(QString()).count(u"N%1"_s.arg(row, 4, 10, QChar(u'0'))), 1);
    }

    void aLongCellIsPrintedToItsLastWord()
    {
        QStringList words;
        for (int word = 0; word < 4000; ++word)
            words << u"w%1"_s.arg(word);
        const auto document = listDocument(paperOfRows(1, words.join(u' ')));
        QVERIFY(document->pageCount() > 1);
        const auto printed = listText(*document, u"-raw"_s).split(QRegularExpression(u"\\s+"_s));
        const QSet<QString> found(printed.begin(), printed.end());
        for (const auto &word : words)
            QVERIFY2(found.contains(word), qPrintable(word));
        for (int page = 0; page < document->pageCount(); ++page)
            QVERIFY(keepsItsMargins(*document, page));
    }

    void aWordWiderThanItsColumnBreaks()
    {
        const auto document = listDocument(paperOfRows(1, QString(600, u'x')));
        QCOMPARE(document->pageCount(), 1);
        QCOMPARE(listText(*document, u"-raw"_s).count(u'x'), 600);
        QVERIFY(keepsItsMargins(*document, 0));
    }

    void manyColumnsStillFit()
    {
        ListPaper paper{{u"x"_s, {}, {}}, {}};
        std::vector<SheetCell> row;
        for (int column = 0; column < 20; ++column) {
            paper.sheet.heads << u"Hoofding%1"_s.arg(column);
            row.push_back({u"een heel lange inhoud van cel %1"_s.arg(column)});
        }
        paper.sheet.rows.push_back(row);
        const auto document = listDocument(paper);
        QVERIFY(keepsItsMargins(*document, 0));
    }

    void hostileTextIsText()
    {
        const auto text =
            listText(*listDocument(paperOfRows(1, u"<b>fat</b> %1 &amp; =1+1"_s)), u"-layout"_s);
        QVERIFY2(text.contains(u"<b>fat</b> %1 &amp; =1+1"_s), qPrintable(text));
    }

    void nothingIsAPageToo()
    {
        QCOMPARE(listDocument(paperOfRows(0))->pageCount(), 1);
        auto upright = paperOfRows(1);
        upright.isLandscape = false;
        QCOMPARE(listDocument(upright)->pageSize(), QSizeF(595, 842));
    }

    void everyListHasItsWords()
    {
        const test::ExampleRegister example;
        const RegisterAsOf now(*example.reg);
        const Translator translator(Language::Dutch);
        for (const auto &list : listTable()) {
            const auto sheet = sheetOf(translator, list, *list.rows({now, QDate(2026, 12, 7)}));
            QVERIFY2(!sheet.title.isEmpty(), list.name);
            const auto members = QString::fromLatin1(list.sheet).split(u' ');
            for (qsizetype column = 0; column < members.size(); ++column)
                QVERIFY2(sheet.heads[column] != members[column] && !sheet.heads[column].isEmpty(),
                         qPrintable(members[column]));
            for (const auto &row : sheet.rows)
                for (const auto &cell : row)
                    QVERIFY2(!cell.text.startsWith(u'{'), qPrintable(cell.text));
        }
    }

    void theServicesOfARequestAreNamedAsInTheWindow()
    {
        const auto &list = *listNamed(u"requests"_s);
        const Translator translator(Language::Dutch);
        const auto cell = [&](const QStringList &services) {
            const QJsonObject row{{u"services"_s, QJsonArray::fromStringList(services)}};
            return listCell(translator, list, row, u"services"_s).text;
        };
        QCOMPARE(cell({u"A"_s, u"B"_s}), u"A, B"_s);
        QCOMPARE(cell({u"A"_s, u"B"_s, u"C"_s}), u"A en 2 andere"_s);
    }

    void aDayIsADayAndAStateAWord()
    {
        const auto &list = *listNamed(u"authorizations"_s);
        const Translator translator(Language::English);
        const QJsonObject row{{u"validFrom"_s, u"2027-03-01"_s},
                              {u"environment"_s, u"production"_s},
                              {u"computed"_s, QJsonArray{u"expiring"_s, u"without-valid-basis"_s}},
                              {u"programNumber"_s, u"00901234567"_s},
                              {u"validUntil"_s, QJsonValue()}};
        const auto cell = [&](const QString &member) { return listCell(translator, list, row, member); };
        QCOMPARE(cell(u"validFrom"_s), (SheetCell{u"01/03/2027"_s, QDate(2027, 3, 1), true}));
        QCOMPARE(cell(u"environment"_s).text, u"production"_s);
        QCOMPARE(cell(u"computed"_s).text, u"expiring; without valid basis"_s);
        QCOMPARE(cell(u"programNumber"_s), (SheetCell{u"00901234567"_s}));
        QCOMPARE(cell(u"validUntil"_s), SheetCell{});
    }
};

} // namespace licet

using licet::ListDocumentTest;
LICET_TEST(ListDocumentTest)

#include "list_document_test.moc"
