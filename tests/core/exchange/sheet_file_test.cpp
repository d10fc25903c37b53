#include "base/printable_text.h"
#include "exchange/csv_writer.h"
#include "exchange/sheet_file.h"
#include "exchange/spreadsheet.h"
#include "exchange/workbook_count.h"
#include "support/file_limit.h"
#include "support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// What an independent reader finds in the first sheet: a row of texts and raw numbers each, formulas as
/// "<f>".
std::vector<QStringList> cellsOfSheet(const QByteArray &xlsx)
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"a.xlsx"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(xlsx) != xlsx.size())
        qFatal("not written");
    file.close();
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path, u"xl/worksheets/sheet1.xml"_s});
    if (!unzip.waitForFinished() || unzip.exitCode() != 0)
        qFatal("no sheet in it");
    QXmlStreamReader xml(unzip.readAllStandardOutput());
    std::vector<QStringList> rows;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"row")
            rows.emplace_back();
        else if (xml.name() == u"t" || xml.name() == u"v")
            rows.back() << xml.readElementText();
        else if (xml.name() == u"f")
            rows.back() << u"<f>"_s;
    }
    if (xml.hasError())
        qFatal("not XML: %s", qPrintable(xml.errorString()));
    return rows;
}

Sheet sheetWith(const QString &text)
{
    return {u"Machtigingen"_s, {u"Nummer"_s}, {{{text}}}};
}

const QStringList dangerous{u"=1+1"_s, u"+32 2 000"_s, u"-1"_s,   u"@SUM(A1)"_s,
                            u"\t=1"_s, u"\r=1"_s,      u"＝1+1"_s};

} // namespace

class SheetFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBytesAreThoseThatBelgianExcelOpens()
    {
        const Sheet sheet{u"x"_s,
                          {u"Ondernemingsnummer"_s, u"Opmerking"_s},
                          {{{u"0999000129"_s}, {u"één; \"twee\"\ndrie"_s}}, {{{}}, {u"ok"_s}}}};
        QCOMPARE(csvOf(sheet), QByteArray("\xEF\xBB\xBF"
                                          "\"Ondernemingsnummer\";\"Opmerking\"\r\n"
                                          "\"0999000129\";\"één; \"\"twee\"\"\ndrie\"\r\n"
                                          "\"\";\"ok\"\r\n"));
    }

    void whatLooksLikeAFormulaIsInert()
    {
        for (const auto &text : dangerous) {
            const auto line = csvLine({text, u"a=b"_s, u"1-2"_s});
            QVERIFY2(line.startsWith(u"\"'"_s + text), qPrintable(line));
            QVERIFY(line.endsWith(u"\";\"a=b\";\"1-2\""_s));
        }
        // Whatever nobody sees before it.
        for (const auto &before : {QString(QChar(0)), u" "_s, u"   "_s, u"\u00A0"_s, u"\u200B"_s, u"\u202E"_s,
                                   u"\uFEFF"_s, u"\u3000"_s, u"\u00AD"_s, u"\u2060"_s, u"\x1b"_s, u"\u2800"_s,
                                   u"\u3164"_s, u"\u200B \u00A0"_s, u"\u2028"_s})
            for (const auto &formula : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"＝1"_s}) {
                const auto line = csvLine({before + formula});
                QVERIFY2(line.startsWith(u"\"'"_s) && line.endsWith(formula + u'"'), qPrintable(line));
            }
        for (const auto &harmless :
             {u""_s, u" "_s, u"\u200B"_s, u" a=1"_s, u"'=1"_s, u"12-3"_s, u"\u00A0x"_s})
            QVERIFY2(!looksLikeFormula(harmless), qPrintable(harmless));
        // The heads are words, but a list may be named by anybody.
        QVERIFY(csvOf({u"x"_s, {u"=x"_s}, {}}).contains("\"'=x\""));
    }

    void aSpreadsheetHoldsTextsAsTheyAre()
    {
        for (const auto &text : dangerous + QStringList{u"00901234567"_s, u"12/81"_s, u"<b>&amp;</b>"_s,
                                                        u"%1"_s, u"éœ"_s, u" spaces "_s, u"12\u00A0000"_s}) {
            const auto xlsx = spreadsheetOf(sheetWith(text));
            QVERIFY(xlsx.hasValue());
            const auto cells = cellsOfSheet(*xlsx);
            QCOMPARE(cells.size(), size_t(2));
            QCOMPARE(cells[0], QStringList{u"Nummer"_s});
            // XML itself turns a carriage return into a line feed.
            QCOMPARE(QString(cells[1].value(0)).replace(u"_x000D_"_s, u"\r"_s).replace(u'\n', u'\r'),
                     QString(text).replace(u'\n', u'\r'));
        }
    }

    void whatIsNotSeenStaysOut()
    {
        const auto hidden =
            u"a\u0001\u001f\u001b\u200B\u202E\uFEFF\uFFFE\uFFFF\uFDD0\u009b"_s + QChar(0) + u"b"_s;
        auto sheet = sheetWith(hidden);
        sheet.title = hidden;
        sheet.heads = QStringList{hidden};
        const auto xlsx = spreadsheetOf(sheet);
        QVERIFY(xlsx.hasValue());
        const auto cells = cellsOfSheet(*xlsx);
        QCOMPARE(cells, (std::vector{QStringList{u"ab"_s}, QStringList{u"ab"_s}}));
        QCOMPARE(csvOf(sheet), QByteArray("\xEF\xBB\xBF\"ab\"\r\n\"ab\"\r\n"));
        // Nothing is left of it: then the cell is empty.
        const auto nothing = spreadsheetOf(sheetWith(u"\u200B"_s));
        QVERIFY(nothing.hasValue());
        QCOMPARE(cellsOfSheet(*nothing).size(), 1U);
    }

    void aDayIsADayInASpreadsheet()
    {
        Sheet sheet{u"x"_s, {u"Geldig vanaf"_s}, {}};
        sheet.rows.push_back({{u"01/03/2027"_s, QDate(2027, 3, 1), true}});
        sheet.rows.push_back({{u"01/03/1890"_s, QDate(1890, 3, 1), true}});
        const auto cells = cellsOfSheet(*spreadsheetOf(sheet));
        QCOMPARE(cells[1], QStringList{u"46447"_s}); // days since 30 December 1899
        QCOMPARE(cells[2], QStringList{u"01/03/1890"_s});
    }

    void everyRowIsThereOrNoFile_data()
    {
        QTest::addColumn<int>("room");
        // From less than the workbook's least parts to more than its largest, which is unpacked about 1 MB.
        for (const int room :
             {0, 300, 1'000, 3'000, 10'000, 30'000, 60'000, 100'000, 300'000, 600'000, 4'000'000})
            QTest::addRow("%d bytes", room) << room;
    }
    void everyRowIsThereOrNoFile()
    {
        QFETCH(int, room);
        constexpr int rows = 4'003;
        Sheet sheet{u"Aanvragen"_s, {u"Nummer"_s, u"Doeleinde"_s, u"Dag"_s, u"Leeg"_s}, {}};
        for (int row = 0; row < rows; ++row)
            sheet.rows.push_back({{QString::number(row)},
                                  {u"Toekenning van de sociale toeslag, dossier %1"_s.arg(row * 7919)},
                                  {u"01/03/2027"_s, QDate(2027, 3, 1), true},
                                  {}});
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.xlsx"_s);
        const auto written = [&] {
            const test::FileLimit limit{rlim_t(room)};
            return writeSheetFile(path, sheet);
        }();
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 written ? QStringList{u"a.xlsx"_s} : QStringList());
        constexpr int enough = 4'000'000;
        QCOMPARE(written.hasValue(), room == enough);
        if (!written) {
            QCOMPARE(written.error().kind, ErrorKind::DiskFull);
            QCOMPARE(written.error().subject, path);
            return;
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto cells = cellsOfSheet(file.readAll());
        QCOMPARE(cells.size(), size_t(rows + 1));
        QCOMPARE(cells.back().front(), QString::number(rows - 1));
        QCOMPARE(countWorkbook(path), (WorkbookCount{rows + 1, 4 + 3 * rows}));
    }

    void aWorkbookThatWasCutOffIsNotCounted()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.xlsx"_s);
        QVERIFY(writeSheetFile(path, sheetWith(u"1"_s)));
        QCOMPARE(countWorkbook(path), (WorkbookCount{2, 2}));
        QFile file(path);
        for (const auto size : {file.size() - 30, file.size() / 2, qint64(0)}) {
            QVERIFY(file.resize(size));
            QVERIFY(!countWorkbook(path));
        }
        QVERIFY(!countWorkbook(folder.filePath(u"none.xlsx"_s)));
    }

    void moreThanACellHoldsEndsInDots()
    {
        const auto cells = cellsOfSheet(*spreadsheetOf(sheetWith(QString(40'000, u'x'))));
        QCOMPARE(cells[1][0].size(), 32'767);
        QVERIFY(cells[1][0].endsWith(u'…'));
    }

    void aSheetsNameMayBeAnything()
    {
        for (const auto &title : {u"[a]/b:c*?\\'"_s, QString(50, u'x'), QString()}) {
            auto sheet = sheetWith(u"1"_s);
            sheet.title = title;
            QVERIFY2(spreadsheetOf(sheet).hasValue(), qPrintable(title));
        }
    }

    void whatCannotBeWrittenLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const auto nowhere = folder.filePath(u"no/such/folder.csv"_s);
        const auto refused = writeSheetFile(nowhere, sheetWith(u"1"_s));
        QCOMPARE(refused.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(refused.error().subject, nowhere);
        QCOMPARE(writeSheetFile(folder.filePath(u"no/such.XLSX"_s), sheetWith(u"1"_s)).error().kind,
                 ErrorKind::FileUnwritable);
        QVERIFY(isSheetFile(u"a.XLSX"_s) && isSheetFile(u"a.csv"_s) && !isSheetFile(u"a.xls"_s));
    }
};

} // namespace licet

using licet::SheetFileTest;
LICET_TEST(SheetFileTest)

#include "sheet_file_test.moc"
