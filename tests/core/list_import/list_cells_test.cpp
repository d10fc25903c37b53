#include "list_import/list_cells.h"
#include "list_import/list_heads.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QStringConverter>

using namespace Qt::StringLiterals;

namespace licet {

class ListCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEncodingGivesTheSameText_data();
    void everyEncodingGivesTheSameText();
    void everySeparatorIsRecognised_data();
    void everySeparatorIsRecognised();
    void linesAreThoseOfTheFile_data();
    void linesAreThoseOfTheFile();
    void quotationMarks_data();
    void quotationMarks();
    void aFileThatIsNoListSaysWhy_data();
    void aFileThatIsNoListSaysWhy();
    void headsAreRecognisedInEveryLanguage_data();
    void headsAreRecognisedInEveryLanguage();
    void ofTwoColumnsWithOneMeaningTheFirstCounts();
    void aTitleAboveTheHeadsIsPassedOver();
};

namespace {

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

void ListCellsTest::everyEncodingGivesTheSameText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto text = u"Instelling;Doel\r\nA;Sociaal onderzoek – é € œ\r\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("Windows-1252, its last sign marked")
        << QByteArray("Instelling;Doel\r\nA;Sociaal onderzoek \x96 \xE9 \x80 \x9C");
    for (const bool mark : {true, false}) {
        QTest::addRow("UTF-16 LE, mark %d", int(mark)) << utf16(text, QStringConverter::Utf16LE, mark);
        QTest::addRow("UTF-16 BE, mark %d", int(mark)) << utf16(text, QStringConverter::Utf16BE, mark);
    }
    QTest::newRow("Windows-1252") << QByteArray(
        "Instelling;Doel\r\nA;Sociaal onderzoek \x96 \xE9 \x80 \x9C\r\n");
}

void ListCellsTest::everyEncodingGivesTheSameText()
{
    QFETCH(const QByteArray, bytes);
    const auto reading = readListBytes(bytes);
    QVERIFY(!reading.fault);
    QCOMPARE(reading.cells.rowCount(), 1);
    QCOMPARE(reading.cells.headCells(), (QStringList{u"Instelling"_s, u"Doel"_s}));
    QCOMPARE(reading.cells.lines[1].cells, (QStringList{u"A"_s, u"Sociaal onderzoek – é € œ"_s}));
}

void ListCellsTest::everySeparatorIsRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("semicolon") << u"Toepassing;Dienst;Doel\na, b;c, d, e;f"_s;
    QTest::newRow("comma") << u"Toepassing,Dienst,Doel\n\"a, b\",\"c, d, e\",f"_s;
    QTest::newRow("tab") << u"Toepassing\tDienst\tDoel\na, b\tc, d, e\tf"_s;
    QTest::newRow("stated") << u"sep=|\nToepassing|Dienst|Doel\na, b|c, d, e|f"_s;
}

void ListCellsTest::everySeparatorIsRecognised()
{
    QFETCH(const QString, text);
    const auto reading = readListText(text);
    QVERIFY(!reading.fault);
    QCOMPARE(reading.cells.rowCount(), 1);
    QCOMPARE(reading.cells.lines.back().cells, (QStringList{u"a, b"_s, u"c, d, e"_s, u"f"_s}));
}

void ListCellsTest::linesAreThoseOfTheFile_data()
{
    QTest::addColumn<QString>("ends");
    QTest::newRow("CRLF") << u"\r\n"_s;
    QTest::newRow("LF") << u"\n"_s;
    QTest::newRow("CR") << u"\r"_s;
}

void ListCellsTest::linesAreThoseOfTheFile()
{
    QFETCH(const QString, ends);
    const auto lines =
        QStringList{u"Dienst;Doel"_s, u"a;\"een"_s, u"twee"_s, u"drie\""_s, u""_s, u";;"_s, u"b;vier"_s};
    const auto reading = readListText(lines.join(ends));
    QCOMPARE(reading.cells.rowCount(), 2);
    QCOMPARE(reading.cells.lines[1].line, 2);
    QCOMPARE(reading.cells.lines[1].cells[1], u"een\ntwee\ndrie"_s);
    QCOMPARE(reading.cells.lines[2].line, 7);
}

void ListCellsTest::quotationMarks_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("doubled") << u"\"zegt \"\"ja\"\"\""_s << u"zegt \"ja\""_s << false;
    QTest::newRow("separator") << u"\"a;b\""_s << u"a;b"_s << false;
    QTest::newRow("in the middle") << u"5\" scherm"_s << u"5\" scherm"_s << false;
    QTest::newRow("text after it") << u"\"a\" b"_s << u"a b"_s << false;
    QTest::newRow("empty") << u"\"\""_s << u""_s << false;
    QTest::newRow("never closed") << u"\"a"_s << u"a"_s << true;
}

void ListCellsTest::quotationMarks()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, text);
    QFETCH(const bool, isOpen);
    const auto reading = readListText(u"Dienst;Doel\nx;"_s + cell);
    QCOMPARE(reading.cells.lines[1].cells[1], text);
    QCOMPARE(reading.cells.lines[1].isQuoteOpen, isOpen);
}

void ListCellsTest::aFileThatIsNoListSaysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ListFault>("fault");
    QTest::newRow("nothing") << QByteArray() << ListFault::Empty;
    QTest::newRow("line ends only") << QByteArray("\r\n\r\n") << ListFault::Empty;
    QTest::newRow("heads only") << QByteArray("Dienst;Doel\r\n") << ListFault::NoRows;
    QTest::newRow("heads and empty rows") << QByteArray("Dienst;Doel\r\n;\r\n") << ListFault::NoRows;
    QTest::newRow("workbook") << QByteArray("PK\x03\x04\x14\x00\x06", 7) << ListFault::Workbook;
    QTest::newRow("older workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << ListFault::Workbook;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\x00\x00\x00\x0d", 12) << ListFault::Binary;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7 a;b") << ListFault::Binary;
}

void ListCellsTest::aFileThatIsNoListSaysWhy()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ListFault, fault);
    const auto reading = readListBytes(bytes);
    QVERIFY(reading.fault);
    QCOMPARE(*reading.fault, fault);
}

void ListCellsTest::headsAreRecognisedInEveryLanguage_data()
{
    QTest::addColumn<QString>("heads");
    QTest::newRow("nl") << u"Instelling;KBO-nummer;Toepassing;Dienst;Versie;Omgeving;Doeleinde;Machtiging;"
                           "Programmanummer;Verstuurd op;Uitgevoerd op (dd/mm/jjjj);Status;Opmerking"_s;
    QTest::newRow("fr")
        << u"Institution;N° BCE;Application;Service;Version;Environnement;Finalité;Délibération;"
           "Numéro de programme;Date d’envoi;Date d'exécution;État;Remarques"_s;
    QTest::newRow("de") << u"EINRICHTUNG;Unternehmensnummer;Anwendung;Webdienst;Version;Umgebung;Zweck;"
                           "Beschlussnummer;Programmnummer;versandt am;ausgeführt am;Zustand;Bemerkung"_s;
    QTest::newRow("en") << u"Institution;KBO number;Application;Web service;Version;Environment;Purpose;"
                           "Deliberation number;Program number;Date sent;Date executed;State;Remark"_s;
}

void ListCellsTest::headsAreRecognisedInEveryLanguage()
{
    QFETCH(const QString, heads);
    const auto mapping = recognisedMapping(heads.split(u';'));
    QCOMPARE(mapping.size(), EnumCodes<ListField>::all.size());
    for (size_t index = 0; index < mapping.size(); ++index)
        QCOMPARE(mapping[index], std::optional(EnumCodes<ListField>::all[index].value));
}

void ListCellsTest::ofTwoColumnsWithOneMeaningTheFirstCounts()
{
    const auto mapping = recognisedMapping({u"Doel"_s, u"Doeleinde"_s, u"Iets anders"_s});
    QCOMPARE(mapping[0], std::optional(ListField::Purpose));
    QVERIFY(!mapping[1]);
    QVERIFY(!mapping[2]);
}

void ListCellsTest::aTitleAboveTheHeadsIsPassedOver()
{
    const auto reading = readListText(u"Lijst van de machtigingen\n\nDienst;Doel\na;b\n"_s);
    QCOMPARE(reading.cells.headCells(), (QStringList{u"Dienst"_s, u"Doel"_s}));
    QCOMPARE(reading.cells.rowCount(), 1);
    QCOMPARE(reading.cells.lines.back().line, 4);
}

} // namespace licet

using licet::ListCellsTest;
LICET_TEST(ListCellsTest)
#include "list_cells_test.moc"
