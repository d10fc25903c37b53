#include "list_import/list_import.h"

#include "followup/chase_facts.h"
#include "followup/due_reader.h"
#include "lists/lists.h"
#include "request/correcting.h"
#include "request/facts_reader.h"
#include "request/known_day.h"
#include "request/requests_as_of.h"
#include "support/example_data.h"
#include "support/list_rows.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::listDay;
using test::listHeads;
using test::listRow;
using test::stampOn;
using test::testData;

/// What the judgement of a list says of rows that are no rows, are wrong, or are there already.
class ImportPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_example = std::make_unique<ExampleRegister>(); }

    void aMarkThatIsNotClosedIsRefusedWithBothLines();
    void wholeRowsInOneCellAreRefusedWithBothLines();
    void aTextOfSeveralLinesIsNoRow();
    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
    void aNumberBesideNotApplicableIsRefused();
    void spreadsheetErrorsAreRefusedAsWhatTheyAre_data();
    void spreadsheetErrorsAreRefusedAsWhatTheyAre();
    void aCellThatIsTooLongIsRefused();
    void noneOfTheListedErrorsIsBrought();
    void lastDaysComeIn();
    void anUnlimitedRightHasNoLastDay_data();
    void anUnlimitedRightHasNoLastDay();
    void whatEndedIsEndedFromItsDay();
    void oneImpossibleDayAsksHowTheColumnIsWritten();
    void aColumnThatShowsDaysFirstIsNotAsked();
    void nearNamesAreOffered_data();
    void nearNamesAreOffered();
    void otherNamesAreNew_data();
    void otherNamesAreNew();
    void aRightThatStandsIsSaid();
    void aRightForAPurposeInOtherWordsIsSaid();
    void aDayToComeIsRefused_data();
    void aDayToComeIsRefused();
    void theNumberOfAPersonIsSaid_data();
    void theNumberOfAPersonIsSaid();
    void rowsCanBeLeftOut();
    void aRefusedRowThatComesBackUnchangedIsRefusedAgain_data();
    void aRefusedRowThatComesBackUnchangedIsRefusedAgain();
    void theRefusedFileKeepsRowsAsTheyWere();
    void aDayOfSendingThatNobodyKnowsIsAskedOfTheUser();
    void aDayThatNobodyKnowsCanBeNoted();
    void aDayOfExecutionThatNobodyKnowsCanBeTold();
    void aDayOfAcknowledgementThatNobodyKnowsIsNotTold();
    void ourOwnListOfRequestsIsKnownAgain();
    void ourOwnListOfRightsIsKnownAgain();

private:
    Register &reg() { return *m_example->reg; }
    static ListOptions options()
    {
        ListOptions options;
        options.today = listDay;
        return options;
    }
    static ListCells cellsOf(const QByteArray &bytes)
    {
        const auto reading = readListBytes(bytes);
        if (reading.fault)
            qFatal("no list");
        return reading.cells;
    }
    ImportPreview bring(const QByteArray &bytes, const ListOptions &options = ImportPreviewTest::options())
    {
        const auto cells = cellsOf(bytes);
        const auto done = importList(reg().database(), cells, recognisedMapping(cells.headCells()), options,
                                     stampOn(options.today));
        if (!done || !*done)
            qFatal("not imported");
        return **done;
    }
    ImportPreview bring(const QString &text, const ListOptions &options = ImportPreviewTest::options())
    {
        return bring(text.toUtf8(), options);
    }
    template <class Record>
    std::vector<Record> all()
    {
        auto records = reg().all<Record>();
        return records ? *std::move(records) : std::vector<Record>();
    }
    static const ListRemark *remark(const PreviewedRow &row, ListRemarkKind kind)
    {
        for (const auto &one : row.remarks)
            if (one.kind == kind)
                return &one;
        return nullptr;
    }

    std::unique_ptr<ExampleRegister> m_example;
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

void ImportPreviewTest::lastDaysComeIn()
{
    const auto before = all<Authorization>().size();
    const auto done = bring(testData(u"lists/valid-until.csv"_s));
    QCOMPARE(done.imported, 1);
    QVERIFY(done.ignoredColumns.isEmpty());
    QCOMPARE(all<Authorization>().size(), before + 1);
    const auto made = all<Authorization>().back();
    QCOMPARE(made.validFrom, std::optional(QDate(2019, 2, 17)));
    QCOMPARE(made.validUntil, std::optional(QDate(2020, 12, 31)));
    QCOMPARE(stateOn(made, QDate(2020, 12, 31)), AuthorizationState::Active);
    QCOMPARE(stateOn(made, QDate(2021, 1, 1)), AuthorizationState::Ended);
    QCOMPARE(all<Request>().back().draft.endDate, made.validUntil);
    const auto odd = bring(listHeads + listRow({{u"Geldig tot"_s, u"16/02/2025"_s}}));
    QVERIFY(remark(odd.rows[0], ListRemarkKind::EndsBeforeItBegins));
    const auto impossible = bring(listHeads + listRow({{u"Geldig tot"_s, u"31/02/2027"_s}}));
    QCOMPARE(impossible.refused, 1);
}

void ImportPreviewTest::anUnlimitedRightHasNoLastDay_data()
{
    QTest::addColumn<QString>("cell");
    for (const auto *cell : {"", "-", "onbepaald", "Indéterminée", "unbefristet", "31/12/9999", "9999-12-31"})
        QTest::newRow(cell) << QString::fromUtf8(cell);
}

void ImportPreviewTest::anUnlimitedRightHasNoLastDay()
{
    QFETCH(const QString, cell);
    QCOMPARE(bring(listHeads + listRow({{u"Geldig tot"_s, cell}})).imported, 1);
    QVERIFY(!all<Authorization>().back().validUntil);
}

void ImportPreviewTest::whatEndedIsEndedFromItsDay()
{
    bring(listHeads + listRow({{u"Geldig tot"_s, u"31/12/2025"_s}, {u"Status"_s, u"stopgezet"_s}}));
    const auto made = all<Authorization>().back();
    QCOMPARE(made.state, AuthorizationState::Ended);
    QCOMPARE(made.endedOn, std::optional(QDate(2026, 1, 1)));
    bring(u"KBO;Toepassing;Dienst;Omgeving;Doel;Uitgevoerd;Stopgezet op\n"
          "0999000129;Dossierbeheer;PersonService;test;Ander doel;01/02/2025;01/03/2026\n"_s);
    const auto stopped = all<Authorization>().back();
    QCOMPARE(stopped.state, AuthorizationState::Ended);
    QCOMPARE(stopped.endedOn, std::optional(QDate(2026, 3, 1)));
}

void ImportPreviewTest::oneImpossibleDayAsksHowTheColumnIsWritten()
{
    const auto file = testData(u"lists/month-first.csv"_s);
    const auto asked = bring(file);
    QVERIFY(asked.asksDayOrder);
    QCOMPARE(asked.refused, 4);
    for (const auto &one : asked.rows)
        QVERIFY(remark(one, ListRemarkKind::DayDoubtful));
    QVERIFY(all<Request>().empty());
    auto answered = options();
    answered.dayOrder = DayOrder::MonthFirst;
    const auto done = bring(file, answered);
    QCOMPARE(done.imported, 4);
    QVERIFY(done.asksDayOrder);
    const auto rights = all<Authorization>();
    QCOMPARE(rights[rights.size() - 4].validFrom, std::optional(QDate(2025, 2, 28)));
    QCOMPARE(rights[rights.size() - 3].validFrom, std::optional(QDate(2025, 4, 11)));
    QCOMPARE(rights[rights.size() - 1].validFrom, std::optional(QDate(2025, 11, 5)));
    answered.dayOrder = DayOrder::DayFirst;
    const auto other = bring(file, answered);
    QCOMPARE(other.refused, 2);
    QVERIFY(remark(other.rows[0], ListRemarkKind::DayImpossible));
}

void ImportPreviewTest::aColumnThatShowsDaysFirstIsNotAsked()
{
    // One slip among days that are clear is a slip.
    const auto done =
        bring(listHeads + listRow() + listRow({{u"Uitgevoerd"_s, u"02/28/2025"_s}, {u"Doel"_s, u"Twee"_s}}) +
              listRow({{u"Uitgevoerd"_s, u"03/02/2025"_s}, {u"Doel"_s, u"Drie"_s}}));
    QVERIFY(!done.asksDayOrder);
    QCOMPARE(done.refused, 1);
    QVERIFY(remark(done.rows[1], ListRemarkKind::DayImpossible));
    QCOMPARE(all<Authorization>().back().validFrom, std::optional(QDate(2025, 2, 3)));
    // Days of the year first need no answer.
    auto months = options();
    months.dayOrder = DayOrder::MonthFirst;
    QCOMPARE(bring(listHeads + listRow({{u"Verstuurd"_s, u"2025-02-03"_s}, {u"Doel"_s, u"Vier"_s}}), months)
                 .imported,
             1);
}

void ImportPreviewTest::nearNamesAreOffered_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("takenService");
    QTest::addColumn<QString>("takenVersion");
    const auto dmfa = u"DmfaConsultationService"_s;
    const auto one = [](const char *name, const QString &typed, const QString &version,
                        const QString &offered, const QString &service, const QString &taken) {
        QTest::newRow(name) << u"Dienst"_s << typed << version << offered << service << taken;
    };
    one("a version behind", u"DmfaConsultationService v1"_s, {}, dmfa + u" 1"_s, dmfa, u"1"_s);
    one("a version behind a stroke", u"DmfaConsultationService/1"_s, {}, dmfa + u" 1"_s, dmfa, u"1"_s);
    one("a version in brackets", u"DmfaConsultationService (V1)"_s, {}, dmfa + u" 1"_s, dmfa, u"1"_s);
    one("a version on it", u"DmfaConsultationServiceV1"_s, {}, dmfa + u" 1"_s, dmfa, u"1"_s);
    one("a version twice", u"DmfaConsultationService v1"_s, u"1"_s, dmfa + u" 1"_s, dmfa, u"1"_s);
    one("written apart", u"Dmfa Consultation-Service"_s, u"1"_s, dmfa, dmfa, u"1"_s);
    one("a letter less", u"DmfaConsultationServce"_s, u"1"_s, dmfa, dmfa, u"1"_s);
    one("a letter more", u"DmfaConsultationServices"_s, u"1"_s, dmfa, dmfa, u"1"_s);
    one("another letter", u"DmfaConsultationSirvice"_s, u"1"_s, dmfa, dmfa, u"1"_s);
    one("two letters exchanged", u"DmfaConsultationSevrice"_s, u"1"_s, dmfa, dmfa, u"1"_s);
    QTest::newRow("the version") << u"Versie"_s << dmfa << u"v1"_s << u"1"_s << dmfa << u"1"_s;
}

void ImportPreviewTest::nearNamesAreOffered()
{
    QFETCH(const QString, column);
    QFETCH(const QString, typed);
    QFETCH(const QString, version);
    QFETCH(const QString, offered);
    QFETCH(const QString, takenService);
    QFETCH(const QString, takenVersion);
    const auto services = all<WebService>();
    const auto text = listHeads + listRow({{u"Dienst"_s, typed}, {u"Versie"_s, version}});
    const auto asked = bring(text);
    QVERIFY(asked.asksNearNames);
    QCOMPARE(asked.refused, 1);
    const auto *why = remark(asked.rows[0], ListRemarkKind::NearName);
    QVERIFY(why);
    QCOMPARE(why->hint, offered);
    auto chosen = options();
    chosen.nearNames = NearNameChoice::Take;
    QCOMPARE(bring(text, chosen).imported, 1);
    QCOMPARE(all<Authorization>().back().service, takenService);
    QCOMPARE(all<Authorization>().back().version, takenVersion);
    QVERIFY(all<WebService>() == services);
    chosen.nearNames = NearNameChoice::Keep;
    bring(text, chosen);
    QCOMPARE(all<Authorization>().back().service, typed);
    QVERIFY(all<WebService>() != services);
}

void ImportPreviewTest::otherNamesAreNew_data()
{
    QTest::addColumn<QString>("application");
    QTest::addColumn<QString>("service");
    QTest::newRow("another service") << u"Dossierbeheer"_s << u"DmfaRectificationService"_s;
    QTest::newRow("another application") << u"Tariefbeheer"_s << u"PersonService"_s;
    QTest::newRow("a number in it") << u"Dossierbeheer2"_s << u"PersonService"_s;
}

void ImportPreviewTest::otherNamesAreNew()
{
    QFETCH(const QString, application);
    QFETCH(const QString, service);
    const auto done = bring(listHeads + listRow({{u"Toepassing"_s, application}, {u"Dienst"_s, service}}));
    QCOMPARE(done.imported, 1);
    QVERIFY(!done.asksNearNames);
}

void ImportPreviewTest::aRightThatStandsIsSaid()
{
    const auto other = listRow({{u"Verstuurd"_s, u"05/02/2025"_s}});
    const auto first = bring(listHeads + listRow() + other);
    QVERIFY(!remark(first.rows[0], ListRemarkKind::RightStands));
    const auto *inList = remark(first.rows[1], ListRemarkKind::RightInList);
    QVERIFY(inList);
    QCOMPARE(inList->value, u"2"_s);
    QCOMPARE(first.imported, 2);
    const auto again = bring(listHeads + listRow({{u"Verstuurd"_s, u"06/02/2025"_s}}));
    QVERIFY(remark(again.rows[0], ListRemarkKind::RightStands));
    // Without a day of sending it is the right itself that is known again.
    const auto same = bring(listHeads + listRow({{u"Verstuurd"_s, {}}}));
    QCOMPARE(same.duplicates, 1);
    QVERIFY(remark(same.rows[0], ListRemarkKind::DuplicateRight));
    QCOMPARE(bring(listHeads + listRow({{u"Verstuurd"_s, {}}, {u"Uitgevoerd"_s, u"18/02/2025"_s}})).imported,
             1);
}

void ImportPreviewTest::aRightForAPurposeInOtherWordsIsSaid()
{
    const auto first = bring(listHeads + listRow() + listRow({{u"Doel"_s, u"Een doel, anders gezegd"_s}}));
    QCOMPARE(first.imported, 2);
    QVERIFY(first.rows[0].remarks.empty() || !remark(first.rows[0], ListRemarkKind::RightForOtherInList));
    const auto *inList = remark(first.rows[1], ListRemarkKind::RightForOtherInList);
    QVERIFY(inList);
    QCOMPARE(inList->value, u"2"_s);
    const auto again = bring(listHeads + listRow({{u"Doel"_s, u"Nog anders"_s}}));
    const auto *stands = remark(again.rows[0], ListRemarkKind::RightForOther);
    QVERIFY(stands);
    QCOMPARE(stands->value, u"Een doel"_s);
    QCOMPARE(again.imported, 1);
    // Of another service, or where no right is made, there is nothing to say.
    for (const auto &row :
         {listRow({{u"Doel"_s, u"Vier"_s}, {u"Versie"_s, u"V4"_s}}),
          listRow({{u"Doel"_s, u"Vier"_s}, {u"Omgeving"_s, u"acceptatie"_s}}),
          listRow({{u"Doel"_s, u"Vier"_s}, {u"Uitgevoerd"_s, {}}, {u"Status"_s, u"verstuurd"_s}})})
        QVERIFY(!remark(bring(listHeads + row).rows[0], ListRemarkKind::RightForOther));
}

void ImportPreviewTest::aDayToComeIsRefused_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<ListField>("field");
    QTest::newRow("sent") << u"Verstuurd"_s << ListField::Sent;
    QTest::newRow("executed") << u"Uitgevoerd"_s << ListField::Executed;
}

void ImportPreviewTest::aDayToComeIsRefused()
{
    QFETCH(const QString, column);
    QFETCH(const ListField, field);
    const auto done = bring(listHeads + listRow({{column, u"02/12/2098"_s}}) + listRow());
    QCOMPARE(done.refused, 1);
    QCOMPARE(done.imported, 1);
    QCOMPARE(done.rows[0].line, 2);
    const auto *why = remark(done.rows[0], ListRemarkKind::DayInFuture);
    QVERIFY(why);
    QCOMPARE(why->field, field);
    QCOMPARE(all<Request>().size(), size_t(1));
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
        const auto known = readKnown(reg().database());
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
    const auto known = readKnown(reg().database());
    const auto judged = judge(cells, recognisedMapping(cells.headCells()), *known, asked);
    const auto written =
        refusedRows(cells, judged, u"reden"_s, [](const PreviewedRow &) { return u"omdat"_s; });
    const auto lines = file.split('\n');
    QCOMPARE(written,
             "\xEF\xBB\xBF\"reden\";" + lines[0].trimmed() + "\r\n\"omdat\";" + lines[1].trimmed() + "\r\n");
}

void ImportPreviewTest::aDayOfSendingThatNobodyKnowsIsAskedOfTheUser()
{
    const auto done = bring(testData(u"lists/no-day-of-sending.csv"_s));
    QCOMPARE(done.imported, 1);
    const auto request = all<Request>().front();
    QCOMPARE(request.state, RequestState::Sent);
    QVERIFY(isDayUnknown(request));
    QVERIFY(!knownSince(request).isValid());
    // No term runs, however long it takes.
    const auto later = listDay.addYears(1);
    const auto due = readDueItems(reg().database(), later);
    QVERIFY(due);
    int found = 0;
    for (const auto &item : *due)
        if (item.record == RecordRef::of(request.id)) {
            ++found;
            QCOMPARE(item.until.how, DueDay::How::Open);
            QCOMPARE(item.state, DueState::Waiting);
            QVERIFY(!item.since.isValid());
        }
    QCOMPARE(found, 1);
    QVERIFY(!reg().requests().summaries()->front().since.isValid());
    const auto chase = packChases(reg().database(), {request.id}, later);
    QVERIFY(chase);
    QVERIFY(!chase->front().chased.front().sentOn.isValid());
    QVERIFY(chase->front().chased.front().isDayUnknown);
    // The same list is known again.
    QCOMPARE(bring(testData(u"lists/no-day-of-sending.csv"_s)).duplicates, 1);
}

void ImportPreviewTest::aDayThatNobodyKnowsCanBeNoted()
{
    bring(testData(u"lists/no-day-of-sending.csv"_s));
    const auto id = all<Request>().front().id;
    const auto record = [&](RequestEvent event, QDate happened) {
        const auto request = reg().requests().get(id);
        const auto facts = readFacts(reg().database(), request->draft, listDay, id);
        auto stamp = stampOn(listDay);
        stamp.happenedOn = happened;
        return reg().requests().record(id, event, {}, *facts, stamp);
    };
    const QDate sent(2026, 10, 5);
    const auto noted = record(RequestEvent::Send, sent);
    QVERIFY(noted);
    QCOMPARE(noted->state, RequestState::Sent);
    QVERIFY(!noted->earlierThan);
    QCOMPARE(knownSince(all<Request>().front()), sent);
    // Once known it is not said again.
    QVERIFY(!record(RequestEvent::Send, sent));
    QVERIFY(record(RequestEvent::Acknowledge, listDay));
    QCOMPARE(packChases(reg().database(), {id}, listDay)->front().chased.front().sentOn, sent);
}

void ImportPreviewTest::aDayOfExecutionThatNobodyKnowsCanBeTold()
{
    bring(listHeads + listRow({{u"Status"_s, u"uitgevoerd"_s}, {u"Uitgevoerd"_s, {}}}));
    const auto id = all<Request>().front().id;
    QCOMPARE(all<Request>().front().state, RequestState::Executed);
    QVERIFY(isDayUnknown(all<Request>().front()));
    const auto rights = all<Authorization>().size();
    QVERIFY(!all<Authorization>().back().validFrom);
    const auto past = *events(reg().database(), 10, RecordRef::of(id));
    const auto brought = std::find_if(past.begin(), past.end(),
                                      [](const Event &one) { return one.kind == RecordEvent::Imported; });
    QVERIFY(brought != past.end());
    // Its right stands on every day since: it was not merely sent then.
    const RegisterAsOf between(reg().database(), {}, QDate(2025, 6, 1));
    const auto then = requestAsOf(between, id);
    QVERIFY(then && then->state == RequestState::Executed && isDayUnknown(*then));
    const auto rows = requestSummaries(between);
    QVERIFY(rows && rows->size() == 1);
    QCOMPARE(rows->front().state, RequestState::Executed);
    QVERIFY(!rows->front().since.isValid());
    QVERIFY(!requestAsOf({reg().database(), {}, QDate(2025, 1, 31)}, id));
    const QDate executed(2025, 2, 17);
    const auto told =
        correctDay(reg().database(), id, brought->sequence, executed, u"the letter"_s, stampOn(listDay));
    QVERIFY2(told, told ? "" : qPrintable(told.error().subject + told.error().value));
    // Nothing is granted once more, and all of it says the day.
    QCOMPARE(all<Authorization>().size(), rights);
    QCOMPARE(all<Authorization>().back().validFrom, std::optional(executed));
    const auto request = all<Request>().front();
    QCOMPARE(request.state, RequestState::Executed);
    QCOMPARE(knownSince(request), executed);
    QCOMPARE(request.answer.received, std::optional(executed));
    QVERIFY(!request.question.isPending());
    const RegisterAsOf onThatDay(reg().database(), {}, executed);
    QCOMPARE(requestAsOf(onThatDay, id)->state, RequestState::Executed);
    QCOMPARE(requestAsOf({reg().database(), {}, executed.addDays(-1)}, id)->state, RequestState::Sent);
}

void ImportPreviewTest::aDayOfAcknowledgementThatNobodyKnowsIsNotTold()
{
    bring(listHeads + listRow({{u"Status"_s, u"ontvangst bevestigd"_s}, {u"Uitgevoerd"_s, {}}}));
    const auto id = all<Request>().front().id;
    const auto chased = packChases(reg().database(), {id}, listDay)->front().chased.front();
    QCOMPARE(chased.sentOn, QDate(2025, 2, 1));
    QVERIFY(!chased.acknowledgedOn);
    QVERIFY(chased.isDayUnknown);
}

/// A start to come, two spellings of a version, a purpose that tells nothing: each is known again.
void ImportPreviewTest::ourOwnListOfRightsIsKnownAgain()
{
    bring(listHeads + listRow());
    auto service = RecordStore<WebService>::where(reg().database(), u"name"_s, u"PersonService"_s)->front();
    service.versions << u"1"_s;
    QVERIFY(reg().write([&](Transaction &transaction) -> Result<void> {
        LICET_TRY(RecordStore<WebService>::update(transaction, service, stampOn(listDay)));
        auto right = RecordStore<Authorization>::all(transaction.database())->back();
        right.request = {};
        right.purpose = u"N.v.t."_s;
        right.validFrom = QDate(2025, 2, 17);
        for (const auto &version : {u"1"_s, u"V1"_s}) {
            right.version = version;
            LICET_TRY(RecordStore<Authorization>::insert(transaction, right, stampOn(listDay)));
        }
        return {};
    }));
    const auto heads = u"Ondernemingsnummer;Instelling;Toepassing;Webservice;Versie;Omgeving;Doeleinde;"
                       "Geldig vanaf;Geldig tot en met;Toestand;Beëindigd op;In gebruik sinds\n"_s;
    const auto row = [](const QString &version, const QString &purpose, const QString &from) {
        return u"0999000129;;Dossierbeheer;PersonService;%1;test;%2;%3;;actief;;\n"_s.arg(version, purpose,
                                                                                          from);
    };
    const auto later = u"17/02/2031"_s;
    const auto all = heads + row(u"1"_s, u"N.v.t."_s, u"17/02/2025"_s) +
                     row(u"V1"_s, u"N.v.t."_s, u"17/02/2025"_s) + row(u"V2"_s, u"Later"_s, later);
    const auto first = bring(all);
    QCOMPARE(first.duplicates, 2);
    QCOMPARE(first.imported, 1);
    QCOMPARE(this->all<Authorization>().back().validFrom, std::optional(QDate(2031, 2, 17)));
    QCOMPARE(bring(all).duplicates, 3);
}

void ImportPreviewTest::ourOwnListOfRequestsIsKnownAgain()
{
    bring(listHeads + listRow({{u"Status"_s, u"verstuurd"_s}, {u"Uitgevoerd"_s, {}}}) +
          listRow({{u"Doel"_s, u"Twee"_s}}));
    const auto requests = all<Request>().size();
    const auto done =
        bring(u"Ondernemingsnummer;Instelling;Nummer;Versie;Soort;Toepassing;Webservice;Regels;Omgeving;"
              u"Doeleinde;Toestand;"
              "In deze staat sinds\n"
              "0999000129;;;0;nieuw;Dossierbeheer;PersonService;1;test;Een doel;verstuurd;01/02/2025\n"
              "0999000129;;;0;nieuw;Dossierbeheer;PersonService;1;test;Twee;uitgevoerd;17/02/2025\n"
              "0999000129;;;0;nieuw;Dossierbeheer;PersonService;1;test;Drie;uitgevoerd;18/02/2025\n"_s);
    QCOMPARE(done.duplicates, 2);
    QCOMPARE(done.imported, 1);
    QCOMPARE(all<Request>().size(), requests + 1);
    QCOMPARE(all<Authorization>().back().validFrom, std::optional(QDate(2025, 2, 18)));
    QCOMPARE(all<Authorization>().back().version, QString());
}

} // namespace licet

using licet::ImportPreviewTest;
LICET_TEST(ImportPreviewTest)
#include "import_preview_test.moc"
