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
    void inUseSinceAloneIsTheDayOfExecution();
    void theEncodingIsRecognised_data();
    void theEncodingIsRecognised();
    void theEncodingCanBeChosen();
    void whereUtf8BreaksIsNamed_data();
    void whereUtf8BreaksIsNamed();
    void theMarkAtTheEndOfADosTextIsNoRow();
    void cellsAreGivenBackAsTheyStood();
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
    QTest::addColumn<std::optional<QuoteFault>>("fault");
    const std::optional<QuoteFault> none;
    QTest::newRow("doubled") << u"\"zegt \"\"ja\"\"\""_s << u"zegt \"ja\""_s << none;
    QTest::newRow("separator") << u"\"a;b\""_s << u"a;b"_s << none;
    QTest::newRow("in the middle") << u"5\" scherm"_s << u"5\" scherm"_s << none;
    QTest::newRow("blanks after it") << u"\"a\"  "_s << u"a  "_s << none;
    QTest::newRow("text after it") << u"\"a\" b"_s << u"a b"_s << std::optional(QuoteFault::TextAfter);
    QTest::newRow("empty") << u"\"\""_s << u""_s << none;
    QTest::newRow("never closed") << u"\"a"_s << u"a"_s << std::optional(QuoteFault::NeverClosed);
}

void ListCellsTest::quotationMarks()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, text);
    QFETCH(const std::optional<QuoteFault>, fault);
    const auto reading = readListText(u"Dienst;Doel\nx;"_s + cell);
    QCOMPARE(reading.cells.lines[1].cells[1], text);
    QVERIFY(reading.cells.lines[1].quoteFault == fault);
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
    QTest::newRow("nl")
        << u"Instelling;KBO-nummer;Toepassing;Dienst;Versie;Omgeving;Doeleinde;Machtiging;"
           "Programmanummer;Verstuurd op;Uitgevoerd op (dd/mm/jjjj);Status;Opmerking;Geldig tot;"
           "Beëindigd sinds;Operaties;Wettelijke context;Dossier;Niet van toepassing;"
           "Wet of koninklijk besluit;Artikel;In gebruik sinds;Laatste gebruik;Nummer;"
           "In deze staat sinds;Voorwaarden van het antwoord;Gevraagde operaties;Gevraagde versie;"
           "Gevraagde begindatum;Gevraagde laatste dag"_s;
    QTest::newRow("fr")
        << u"Institution;N° BCE;Application;Service;Version;Environnement;Finalité;Délibération;"
           "Numéro de programme;Date d’envoi;Date d'exécution;État;Remarques;Valable jusqu’au;"
           "Terminée depuis;Opérations;Contexte légal;Dossier;Sans objet;Loi ou arrêté royal;"
           "Article;Utilisée depuis;Dernière utilisation;Numéro;Dans cet état depuis;"
           "Conditions de la réponse;Opérations demandées;Version demandée;Date de début demandée;"
           "Dernier jour demandé"_s;
    QTest::newRow("de")
        << u"EINRICHTUNG;Unternehmensnummer;Anwendung;Webdienst;Version;Umgebung;Zweck;"
           "Beschlussnummer;Programmnummer;versandt am;ausgeführt am;Zustand;Bemerkung;Gültig bis;"
           "Beendet seit;Operationen;Rechtlicher Kontext;Akte;Nicht zutreffend;"
           "Gesetz oder Königlicher Erlass;Artikel;In Gebrauch seit;Letzte Nutzung;Nummer;"
           "In diesem Stand seit;Bedingungen der Antwort;Beantragte Operationen;Beantragte Version;"
           "Beantragter Beginn;Beantragter letzter Tag"_s;
    QTest::newRow("en")
        << u"Institution;KBO number;Application;Web service;Version;Environment;Purpose;"
           "Deliberation number;Program number;Date sent;Date executed;State;Remark;Valid until;"
           "Ended since;Operations;Legal context;Dossier;Not applicable;Law or royal decree;Article;"
           "In use since;Last use;Number;In this state since;Conditions of the answer;"
           "Operations asked;Version asked;Start asked;Last day asked"_s;
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

void ListCellsTest::inUseSinceAloneIsTheDayOfExecution()
{
    QCOMPARE(recognisedMapping({u"In gebruik sinds"_s})[0], std::optional(ListField::Executed));
    const auto both = recognisedMapping({u"In gebruik sinds"_s, u"Geldig vanaf"_s});
    QCOMPARE(both[0], std::optional(ListField::InUseSince));
    QCOMPARE(both[1], std::optional(ListField::Executed));
}

void ListCellsTest::theEncodingIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ListEncoding>("encoding");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QStringList>("words");
    const auto dutch = u"Vaststellen van de identité, élèves"_s;
    const QStringList words{u"identité"_s, u"élèves"_s, u"Reçu"_s, u"à"_s, u"Liège"_s};
    QTest::newRow("MS-DOS") << test::testData(u"lists/dos.csv"_s) << ListEncoding::Dos << dutch << words;
    QTest::newRow("Macintosh") << test::testData(u"lists/macintosh.csv"_s) << ListEncoding::Macintosh << dutch
                               << words;
    QTest::newRow("Windows") << QByteArray(
                                    "Dienst;Omgeving;Doel\nx;test;Sociaal onderzoek \x96 \xC9tat, re\xE7u "
                                    "\xE0 Li\xE8ge l\x92\x9Cuvre\n")
                             << ListEncoding::Windows << u"Sociaal onderzoek – État, reçu à Liège l’œuvre"_s
                             << QStringList{u"onderzoek – État"_s, u"État"_s, u"reçu"_s, u"à"_s, u"Liège"_s};
    QTest::newRow("capitals of MS-DOS")
        << QByteArray("Dienst;Omgeving;Doel\nx;test;\x90TABLIR \xB7 LI\xD4GE\n") << ListEncoding::Dos
        << u"ÉTABLIR À LIÈGE"_s << QStringList{u"ÉTABLIR"_s, u"À"_s, u"LIÈGE"_s};
    QTest::newRow("UTF-8") << u"Dienst;Omgeving;Doel\nx;test;été\n"_s.toUtf8() << ListEncoding::Utf8
                           << u"été"_s << QStringList();
    QTest::newRow("ASCII") << QByteArray("Dienst;Omgeving;Doel\nx;test;doel\n") << ListEncoding::Utf8
                           << u"doel"_s << QStringList();
}

void ListCellsTest::theEncodingIsRecognised()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ListEncoding, encoding);
    QFETCH(const QString, purpose);
    QFETCH(const QStringList, words);
    const auto reading = readListBytes(bytes);
    QVERIFY(!reading.fault);
    QCOMPARE(reading.encoding, encoding);
    const auto mapping = recognisedMapping(reading.cells.headCells());
    const auto column = std::find(mapping.begin(), mapping.end(), ListField::Purpose) - mapping.begin();
    QCOMPARE(reading.cells.lines[1].cells.value(column), purpose);
    QCOMPARE(reading.oddWords, words);
}

void ListCellsTest::theEncodingCanBeChosen()
{
    const auto bytes = test::testData(u"lists/one-wrong-byte.csv"_s);
    const auto windows = readListBytes(bytes, ListEncoding::Windows);
    QVERIFY(!windows.fault);
    QCOMPARE(windows.encoding, ListEncoding::Windows);
    QCOMPARE(windows.cells.lines[2].cells[5], u"Reçu à Liège"_s);
    QVERIFY(windows.oddWords.contains(u"identitÃ©"_s));
    const auto dos = readListBytes(test::testData(u"lists/dos.csv"_s), ListEncoding::Dos);
    QCOMPARE(dos.cells.lines[2].cells[5], u"Reçu à Liège"_s);
    // What is chosen is never passed over.
    QCOMPARE(*readListBytes(bytes, ListEncoding::Utf8).fault, ListFault::BrokenUtf8);
    QCOMPARE(*readListBytes(test::testData(u"lists/dos.csv"_s), ListEncoding::Utf8).fault,
             ListFault::BrokenUtf8);
}

void ListCellsTest::whereUtf8BreaksIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("one wrong byte") << test::testData(u"lists/one-wrong-byte.csv"_s) << 3;
    QTest::newRow("a letter cut off at the end") << test::testData(u"lists/cut-off.csv"_s) << 4;
    QTest::newRow("with the mark") << QByteArray("\xEF\xBB\xBF"
                                                 "Dienst;Doel\rx;\xE9\r")
                                   << 2;
}

void ListCellsTest::whereUtf8BreaksIsNamed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, line);
    const auto reading = readListBytes(bytes);
    QVERIFY(reading.fault);
    QCOMPARE(*reading.fault, ListFault::BrokenUtf8);
    QCOMPARE(reading.brokenLine, line);
}

void ListCellsTest::theMarkAtTheEndOfADosTextIsNoRow()
{
    const auto reading = readListBytes(test::testData(u"lists/dos-end-of-file.csv"_s));
    QVERIFY(!reading.fault);
    QCOMPARE(reading.cells.rowCount(), 1);
    QCOMPARE(readListText(u"Dienst;Doel\r\na;b\x1A"_s).cells.lines.back().cells,
             (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(*readListBytes("Dienst;Doel\r\n\x1A").fault, ListFault::NoRows);
}

void ListCellsTest::cellsAreGivenBackAsTheyStood()
{
    const auto row = u"a;\" b \"\"c\"\"\nd;e\" ; f;\"g\" h;"_s;
    const auto cells = readListText(u"Dienst;Doel\n"_s + row + u"\ni;j\n"_s).cells;
    QCOMPARE(cells.writtenCells(cells.lines[1]).join(u';'), row);
    QCOMPARE(cells.writtenCells(cells.lines[2]), (QStringList{u"i"_s, u"j"_s}));
    QCOMPARE(cells.lines[1].line, 2);
    QCOMPARE(cells.lines[1].last, 3);
    QCOMPARE(cells.lines[2].line, 4);
}

} // namespace licet

using licet::ListCellsTest;
LICET_TEST(ListCellsTest)
#include "list_cells_test.moc"
