#include "support/brought_rows.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::listHeads;
using test::listRow;
using test::testData;

/// What the judgement of a list says of rows that are no rows, are wrong, or are left out.
class ImportPreviewTest : public QObject, private test::BroughtRows
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void aMarkThatIsNotClosedIsRefusedWithBothLines();
    void wholeRowsInOneCellAreRefusedWithBothLines();
    void aTextOfSeveralLinesIsNoRow();
    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
    void aNumberBesideNotApplicableIsRefused();
    void severalDecisionsOfACellAreSeveral();
    void spreadsheetErrorsAreRefusedAsWhatTheyAre_data();
    void spreadsheetErrorsAreRefusedAsWhatTheyAre();
    void aCellThatIsTooLongIsRefused();
    void noneOfTheListedErrorsIsBrought();
    void theNumberOfAPersonIsSaid_data();
    void theNumberOfAPersonIsSaid();
    void rowsCanBeLeftOut();
    void aRefusedRowThatComesBackUnchangedIsRefusedAgain_data();
    void aRefusedRowThatComesBackUnchangedIsRefusedAgain();
    void theRefusedFileKeepsRowsAsTheyWere();
};

void ImportPreviewTest::aMarkThatIsNotClosedIsRefusedWithBothLines()
{
    const auto institution = all<Institution>().front().id;
    auto asked = options();
    asked.institution = institution;
    const auto done = bring(testData(u"lists/quote-never-closed.csv"_s), asked);
    QCOMPARE(done.rows.size(), size_t(2));
    QCOMPARE(done.refused, 1);
    QCOMPARE(done.imported, 1);
    const auto *why = remark(done.rows[0], ListRemarkKind::QuoteTextAfter);
    QVERIFY(why);
    QCOMPARE(why->value, u"2"_s);
    QCOMPARE(why->hint, u"5"_s);
}

void ImportPreviewTest::wholeRowsInOneCellAreRefusedWithBothLines()
{
    auto first = listRow().trimmed();
    const auto done =
        bring(listHeads + first + u"\"wacht op PPKB\n"_s + listRow() + listRow() + u"slot\"\n"_s + listRow());
    QCOMPARE(done.rows.size(), size_t(2));
    const auto *why = remark(done.rows[0], ListRemarkKind::QuoteHoldsRows);
    QVERIFY(why);
    QCOMPARE(why->value, u"2"_s);
    QCOMPARE(why->hint, u"5"_s);
    QCOMPARE(done.rows[1].status, RowStatus::Imported);
}

void ImportPreviewTest::aTextOfSeveralLinesIsNoRow()
{
    const auto text = u"\"eerst dit; dan dat\nen; ook; nog\nslot\""_s;
    const auto done = bring(listHeads + listRow({{u"Doel"_s, text}}));
    QCOMPARE(done.imported, 1);
    QCOMPARE(all<Request>().front().draft.purpose, u"eerst dit; dan dat\nen; ook; nog\nslot"_s);
}

void ImportPreviewTest::whatIsNoRequestIsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("a sum") << u"0999000129;Totaal: 6;;;;;;;;;;;\n"_s;
    QTest::newRow("a sum under the institution") << u"Totaal: 6;;;;;;;;;;;;\n"_s;
    QTest::newRow("a section") << u"0999000129;;Diensten van RSZ;;;;;;;;;;\n"_s;
    QTest::newRow("a footnote") << u"0999000129;;;;;;;;;;;;(1) nog na te kijken\n"_s;
    QTest::newRow("an environment alone") << u"0999000129;Dossierbeheer;;;productie;;;;;;;;\n"_s;
}

void ImportPreviewTest::whatIsNoRequestIsRefused()
{
    QFETCH(const QString, line);
    const auto done = bring(listHeads + line);
    QCOMPARE(done.refused, 1);
    QCOMPARE(done.rows[0].remarks.size(), size_t(1));
    QVERIFY(remark(done.rows[0], ListRemarkKind::TooLittle));
    QVERIFY(all<Request>().empty());
}

void ImportPreviewTest::aNumberBesideNotApplicableIsRefused()
{
    const auto heads = listHeads.trimmed() + u";Niet van toepassing omdat\n"_s;
    const auto row = [](const QString &basis, const QString &reason) {
        return listRow({{u"Machtiging"_s, basis}, {u"Doel"_s, u"Een doel "_s + basis + reason}}).trimmed() +
               u';' + reason + u'\n';
    };
    const auto done = bring(heads + row(u"22/901"_s, u"Enkel eigen gegevens."_s) + row(u"22/901"_s, {}) +
                            row({}, u"Enkel eigen gegevens."_s));
    QCOMPARE(done.refused, 1);
    const auto *said = remark(done.rows[0], ListRemarkKind::NumberNotApplicable);
    QVERIFY(said);
    QCOMPARE(said->value, u"22/901"_s);
    // In one cell too.
    const auto inOne = bring(heads + row(u"22/901 n.v.t."_s, {}));
    QVERIFY(remark(inOne.rows[0], ListRemarkKind::NumberNotApplicable));
}

void ImportPreviewTest::severalDecisionsOfACellAreSeveral()
{
    const auto done = bring(listHeads + listRow({{u"Machtiging"_s, u"22/901 en 19/905"_s}}));
    QCOMPARE(done.imported, 1);
    const auto rights = *m_example->reg->all<Authorization>();
    const auto bases = basesOf(rights.back());
    QCOMPARE(bases.size(), size_t(2));
    QCOMPARE(bases[0].deliberation, u"22/901"_s);
    QCOMPARE(bases[1].deliberation, u"19/905"_s);
    const auto requests = *m_example->reg->all<Request>();
    QCOMPARE(requests.back().draft.services.front().basis, bases);
    const auto decisions = *m_example->reg->all<Decision>();
    QVERIFY(std::any_of(decisions.begin(), decisions.end(),
                        [](const Decision &one) { return one.deliberation == u"19/905"; }));
}

void ImportPreviewTest::spreadsheetErrorsAreRefusedAsWhatTheyAre_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isError");
    for (const auto *error :
         {"#N/B",  "#WAARDE!", "#VERW!",  "#NAAM?",  "#DEEL/0!", "#GETAL!",  "#LEEG!",     "#OVERLOOP!",
          "#N/A",  "#VALEUR!", "#REF!",   "#NOM?",   "#DIV/0!",  "#NOMBRE!", "#NUL!",      "#PROPAGATION!",
          "#NV",   "#WERT!",   "#BEZUG!", "#NAME?",  "#ZAHL!",   "#NULL!",   "#ÜBERLAUF!", "#VALUE!",
          "#NUM!", "#SPILL!",  "#CALC!",  "Err:502", "Fout:508", "Err :511", "#######",    "#GETTING_DATA",
          "NULL",  "null",     "(null)",  "nan",     "NaN",      "NaT",      "\\N",        "undefined"})
        QTest::newRow(error) << QString::fromUtf8(error) << true;
    for (const auto *text : {"Null-meting", "nvt", "#1 aanvraag", "Nathan", "n.v.t.", "Fout: zie 508", "#"})
        QTest::newRow(text) << QString::fromUtf8(text) << false;
}

void ImportPreviewTest::spreadsheetErrorsAreRefusedAsWhatTheyAre()
{
    QFETCH(const QString, cell);
    QFETCH(const bool, isError);
    const auto done = bring(listHeads + listRow({{u"Doel"_s, cell}}));
    QCOMPARE(done.refused, isError ? 1 : 0);
    if (!isError)
        return;
    const auto *why = remark(done.rows[0], ListRemarkKind::SpreadsheetError);
    QVERIFY(why);
    QCOMPARE(why->field, ListField::Purpose);
    QCOMPARE(why->value, cell);
    QCOMPARE(done.rows[0].remarks.size(), size_t(1));
}

void ImportPreviewTest::aCellThatIsTooLongIsRefused()
{
    const auto done = bring(listHeads + listRow({{u"Doel"_s, QString(20'001, u'x')}}));
    QCOMPARE(done.refused, 1);
    const auto *why = remark(done.rows[0], ListRemarkKind::TooLong);
    QVERIFY(why);
    QCOMPARE(why->field, ListField::Purpose);
    QCOMPARE(why->value, u"20001"_s);
    QCOMPARE(bring(listHeads + listRow({{u"Doel"_s, QString(20'000, u'x')}})).refused, 0);
}

void ImportPreviewTest::noneOfTheListedErrorsIsBrought()
{
    const auto services = all<WebService>().size();
    const auto done = bring(testData(u"lists/spreadsheet-errors.csv"_s));
    QCOMPARE(done.refused, 7);
    QCOMPARE(all<WebService>().size(), services);
    QVERIFY(all<Request>().empty());
}

void ImportPreviewTest::theNumberOfAPersonIsSaid_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("in the purpose") << u"Doel"_s << u"Dossier van 85073003328"_s << true;
    QTest::newRow("in groups, in the remark") << u"Opmerking"_s << u"zie 85.07.30-033.28"_s << true;
    QTest::newRow("as a program number") << u"Programmanummer"_s << u"85073003328"_s << true;
    QTest::newRow("a program number without a day of birth")
        << u"Programmanummer"_s << u"00901234567"_s << false;
    QTest::newRow("digits that check as no number") << u"Opmerking"_s << u"85073003329"_s << false;
}

void ImportPreviewTest::theNumberOfAPersonIsSaid()
{
    QFETCH(const QString, column);
    QFETCH(const QString, cell);
    QFETCH(const bool, isSaid);
    const auto done = bring(listHeads + listRow({{column, cell}}));
    QCOMPARE(done.imported, 1);
    QCOMPARE(remark(done.rows[0], ListRemarkKind::PersonNumber) != nullptr, isSaid);
}

void ImportPreviewTest::rowsCanBeLeftOut()
{
    auto chosen = options();
    chosen.leftOut = {2};
    const auto done =
        bring(listHeads + listRow() + listRow({{u"Doel"_s, u"#N/B"_s}}) + listRow({{u"Doel"_s, u"Drie"_s}}),
              chosen);
    QCOMPARE(done.leftOut, 1);
    QCOMPARE(done.imported, 2);
    QCOMPARE(done.refused, 0);
    QCOMPARE(done.rows[1].status, RowStatus::LeftOut);
    QVERIFY(done.rows[1].remarks.empty());
}

void ImportPreviewTest::aRefusedRowThatComesBackUnchangedIsRefusedAgain_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("one cell too many") << testData(u"lists/one-cell-too-many.csv"_s);
    QTest::newRow("a mark not closed") << testData(u"lists/quote-never-closed.csv"_s);
    QTest::newRow("too few cells") << QByteArray("KBO;Dienst;Omgeving;Doel\n0999000129;PersonService\n");
    QTest::newRow("stated separator")
        << QByteArray("sep=|\nKBO|Dienst|Omgeving|Doel\n0999000129|Een; twee||\n");
    QTest::newRow("a mark never closed")
        << QByteArray("KBO;Dienst;Omgeving;Doel\n0999000129;PersonService;test;\"a\n");
    QTest::newRow("like a formula") << QByteArray(
        "KBO;Dienst;Omgeving;Doel\n0999000129;PersonService;=1+1;-2\n");
    QTest::newRow("the consultant's list") << testData(u"consultant-list.csv"_s);
}

void ImportPreviewTest::aRefusedRowThatComesBackUnchangedIsRefusedAgain()
{
    QFETCH(const QByteArray, file);
    auto asked = options();
    asked.institution = all<Institution>().front().id;
    auto bytes = file;
    std::vector<ListRemarkKind> first;
    for (int turn = 0; turn < 3; ++turn) {
        const auto cells = cellsOf(bytes);
        const auto known = readKnown(reg().database(), QDate(2026, 11, 30));
        const auto judged = judge(cells, recognisedMapping(cells.headCells()), *known, asked);
        std::vector<ListRemarkKind> kinds;
        for (const auto &one : judged.rows)
            if (one.status == RowStatus::Refused)
                kinds.push_back(one.remarks.front().kind);
        QVERIFY(!kinds.empty());
        if (turn == 0)
            first = kinds;
        QVERIFY(kinds == first);
        QCOMPARE(turn == 0 || judged.imported == 0, true);
        bytes =
            refusedRows(cells, judged, u"reden"_s, [](const PreviewedRow &) { return u"waarom; \"zo\""_s; });
    }
    QCOMPARE(bytes.count("waarom"), qsizetype(first.size()));
}

void ImportPreviewTest::theRefusedFileKeepsRowsAsTheyWere()
{
    const auto file = testData(u"lists/one-cell-too-many.csv"_s);
    const auto cells = cellsOf(file);
    auto asked = options();
    asked.institution = all<Institution>().front().id;
    const auto known = readKnown(reg().database(), QDate(2026, 11, 30));
    const auto judged = judge(cells, recognisedMapping(cells.headCells()), *known, asked);
    const auto written =
        refusedRows(cells, judged, u"reden"_s, [](const PreviewedRow &) { return u"omdat"_s; });
    const auto lines = file.split('\n');
    QCOMPARE(written,
             "\xEF\xBB\xBF\"reden\";" + lines[0].trimmed() + "\r\n\"omdat\";" + lines[1].trimmed() + "\r\n");
}

} // namespace licet

using licet::ImportPreviewTest;
LICET_TEST(ImportPreviewTest)

#include "import_preview_test.moc"
