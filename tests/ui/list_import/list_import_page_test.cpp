#include "exchange/register_import.h"
#include "history/import_mark.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/list_import/list_preview_model.h"
#include "ui/message_bar.h"
#include "ui/register/importing.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

/// The consultant's list is brought by key and mouse.
class ListImportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsBroughtAndTheRefusedRowsStay();
    void whileItIsBroughtItsRegisterStaysOpen();
    void aWindowThatEndsMeanwhileBringsNothing();
    void itGoesOnWithoutWhatIsBeingBrought();
    void whileItIsTakenBackItsRegisterStaysOpen();
    void whatIsLostByGoingOnIsSaid();
    void everyImportIsTakenBackFromThePage();
    void whatWasTakenBackCanBeBroughtAgain();
    void aRegistersFileIsImportedBesideTheWindow();
    void paddingChangesTheFateAtOnce();
    void cellsArePastedAndMappedByHand();
    void theFactOfAColumnMoves();
    void refusedRowsAreSaved();
    void whatIsNoListIsSaidInOneSentence_data();
    void whatIsNoListIsSaidInOneSentence();
    void aReadOnlyRegisterIsLookedAtOnly();
    void theChosenInstitutionStandsForRowsThatNameNone();
    void theFirstRunOffersIt();
    void aRequestFromOutsideIsShownAndRecorded();
    void whatAListLeftOutIsCompleted();
    void theEncodingIsShownAndChosen();
    void aDamagedFileSaysItsLineAndCanBeReadAllTheSame();
    void rowsAreLeftOutAndComeBack();
    void cellsAreCorrected();
    void theMonthFirstIsAsked();
    void nearNamesAreAsked();

private:
    static void import(WindowFixture &fixture, const QString &file);
    static QTableView *table(WindowFixture &fixture)
    {
        return named<QTableView>(fixture.window(), u"Rows of the list"_s);
    }
    /// The first visible one whose words begin so.
    static QPushButton *button(WindowFixture &fixture, const QString &text);
    /// The page says how many rows came in once its thread has told it so.
    static bool hasEnded(WindowFixture &fixture)
    {
        return fixture.window().messageBar()->text().contains(u"row"_s);
    }
    static QString statusAt(WindowFixture &fixture, int row)
    {
        return table(fixture)->model()->index(row, ListPreviewModel::StatusColumn).data().toString();
    }
    static QString data(const QString &name) { return QStringLiteral(LICET_TEST_DATA "/") + name; }
    static void paste(WindowFixture &fixture, const QString &text);
    static void write(const QString &path, const QByteArray &bytes);
    /// So many rows that bringing them takes a while.
    static QString longList();
};

void ListImportPageTest::import(WindowFixture &fixture, const QString &file)
{
    fixture.prompts.file = file;
    QTest::keyClick(&fixture.window(), Qt::Key_I, Qt::ControlModifier);
    QCoreApplication::processEvents();
}

QPushButton *ListImportPageTest::button(WindowFixture &fixture, const QString &text)
{
    QCoreApplication::processEvents();
    for (auto *one : fixture.window().findChildren<QPushButton *>())
        if (one->isVisible() && QString(one->text()).remove(u'&').startsWith(text))
            return one;
    return nullptr;
}

void ListImportPageTest::paste(WindowFixture &fixture, const QString &text)
{
    fixture.window().run(CommandId::ImportList);
    QCoreApplication::processEvents();
    QApplication::clipboard()->setText(text);
    QTest::keyClick(fixture.window().focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
}

void ListImportPageTest::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
}

void ListImportPageTest::theListIsBroughtAndTheRefusedRowsStay()
{
    WindowFixture fixture;
    const auto before = recordsOf<Authorization>(fixture).size();
    import(fixture, data(u"consultant-list.csv"_s));
    QCOMPARE(fixture.window().place().page, PageId::ListImport);
    const QAbstractItemModelTester tester(table(fixture)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table(fixture)->model()->rowCount(), 11);
    QCOMPARE(statusAt(fixture, 3), u"refused"_s);
    QCOMPARE(statusAt(fixture, 5), u"duplicate"_s);
    QCOMPARE(statusAt(fixture, 7), u"to complete"_s);
    // Nothing is written before it is wanted.
    QVERIFY(recordsOf<Request>(fixture).empty());
    auto *bring = button(fixture, u"Import 7 row"_s);
    QVERIFY(bring && bring->isEnabled());
    QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(7));
    QTRY_VERIFY(hasEnded(fixture));
    QCOMPARE(recordsOf<Authorization>(fixture).size(), before + 5);
    QVERIFY2(fixture.window().messageBar()->text().startsWith(u"7 row"),
             qPrintable(fixture.window().messageBar()->text()));
    QCOMPARE(table(fixture)->model()->rowCount(), 3);
    QCOMPARE(table(fixture)->model()->index(2, ListPreviewModel::LineColumn).data().toString(), u"12"_s);
    QVERIFY(!button(fixture, u"Import 0 row"_s)->isEnabled());
}

QString ListImportPageTest::longList()
{
    QString rows = u"Toepassing\tWebservice\tOmgeving\n"_s;
    for (int row = 1; row <= 1500; ++row)
        rows += u"Toepassing %1\tDienst %2\ttest\n"_s.arg(row).arg(row % 7);
    return rows;
}

/// A second start asks for another register, or the same user closes: neither reaches the open transaction.
void ListImportPageTest::whileItIsBroughtItsRegisterStaysOpen()
{
    WindowFixture fixture;
    const auto other = fixture.folder() + u"/other.licet"_s;
    QVERIFY(QFile::copy(fixture.path(), other));
    fixture.window().context()->chooseInstitution(recordsOf<Institution>(fixture).front().id);
    paste(fixture, longList());
    QVERIFY(button(fixture, u"Import 1500 row"_s));
    QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier);
    fixture.window().open(other);
    QCOMPARE(fixture.reg().path(), fixture.path());
    QVERIFY2(fixture.window().messageBar()->text().startsWith(u"The list is still being imported"_s),
             qPrintable(fixture.window().messageBar()->text()));
    fixture.window().close();
    QVERIFY(fixture.window().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(recordsOf<Request>(fixture).size() == size_t(1500), 60'000);
    QTRY_VERIFY(fixture.window().messageBar()->text().startsWith(u"1500 row"_s));
    fixture.window().open(other);
    QCOMPARE(fixture.reg().path(), other);
}

void ListImportPageTest::aWindowThatEndsMeanwhileBringsNothing()
{
    {
        WindowFixture ending;
        ending.window().context()->chooseInstitution(recordsOf<Institution>(ending).front().id);
        paste(ending, longList());
        QTest::keyClick(&ending.window(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!ending.window().page()->leave({}));
        ending.window().page()->abandon();
        QTRY_VERIFY(ending.window().messageBar()->text().startsWith(u"Stopped"_s));
        QVERIFY(recordsOf<Request>(ending).empty());
        // And one that ends with its window: it is waited for.
        QTest::keyClick(&ending.window(), Qt::Key_Return, Qt::ControlModifier);
    }
}

/// No key and no click reaches the page meanwhile, and yet the way out that the bar offers.
void ListImportPageTest::itGoesOnWithoutWhatIsBeingBrought()
{
    WindowFixture fixture;
    const auto other = fixture.folder() + u"/other.licet"_s;
    QVERIFY(QFile::copy(fixture.path(), other));
    fixture.window().context()->chooseInstitution(recordsOf<Institution>(fixture).front().id);
    paste(fixture, longList());
    QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(named<QTableView>(fixture.window(), u"Rows of the list"_s)->viewport(), Qt::LeftButton);
    fixture.window().open(other);
    auto *goOn = button(fixture, u"Break the import off"_s);
    QVERIFY(goOn);
    QTest::mouseClick(goOn, Qt::LeftButton);
    QCOMPARE(fixture.reg().path(), other);
    QVERIFY((*Register::open(fixture.path(), Access::ReadOnly))->all<Request>()->empty());
}

/// In each language: what is under way, and what becomes of it.
void ListImportPageTest::whatIsLostByGoingOnIsSaid()
{
    for (const auto &[language, sentence, wayOut] :
         {std::tuple(
              Language::English,
              u"The list is still being imported. If you go on now, the import is broken off and none of "
              "its rows is imported."_s,
              u"Break the import off"_s),
          std::tuple(Language::Dutch,
                     u"De lijst wordt nog geïmporteerd. Gaat u nu verder, dan wordt de import afgebroken en "
                     "wordt geen enkele rij geïmporteerd."_s,
                     u"Import afbreken"_s),
          std::tuple(
              Language::French,
              u"La liste est encore en cours d’importation. Si vous continuez maintenant, l’importation "
              "est interrompue et aucune ligne n’est importée."_s,
              u"Interrompre l’importation"_s),
          std::tuple(
              Language::German,
              u"Die Liste wird noch importiert. Wenn Sie jetzt fortfahren, wird der Import abgebrochen "
              "und keine Zeile importiert."_s,
              u"Import abbrechen"_s)}) {
        WindowFixture fixture(language);
        const auto other = fixture.folder() + u"/other.licet"_s;
        QVERIFY(QFile::copy(fixture.path(), other));
        fixture.window().context()->chooseInstitution(recordsOf<Institution>(fixture).front().id);
        paste(fixture, longList());
        QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier);
        fixture.window().open(other);
        QCOMPARE(fixture.window().messageBar()->text(), sentence);
        auto *goOn = button(fixture, wayOut);
        QVERIFY2(goOn, qPrintable(wayOut));
        QTest::mouseClick(goOn, Qt::LeftButton);
        QCOMPARE(fixture.reg().path(), other);
    }
}

void ListImportPageTest::everyImportIsTakenBackFromThePage()
{
    WindowFixture fixture;
    const auto before = recordsOf<Authorization>(fixture).size();
    import(fixture, data(u"consultant-list.csv"_s));
    QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(7));
    QTRY_VERIFY(hasEnded(fixture));
    QVERIFY(importDraft(fixture.reg(), test::draftFrom(u"17-batch"_s), u"draft.json"_s,
                        test::stampOn({2026, 12, 1})));
    // Beside the list that still stands there, and on the page as it opens in another window.
    auto *earlier = named<QToolButton>(*fixture.window().page(), u"Earlier imports"_s);
    QVERIFY(earlier && earlier->menu());
    Q_EMIT earlier->menu()->aboutToShow();
    QStringList entries;
    for (const auto *one : earlier->menu()->actions())
        entries << one->text();
    QCOMPARE(entries.first(2), (QStringList{u"Take back: draft.json on 01/12/2026, by tester"_s,
                                            u"Take back: consultant-list.csv on 01/12/2026, by tester"_s}));
    const auto path = fixture.path();
    const auto other = fixture.folder() + u"/other.licet"_s;
    QVERIFY(QFile::copy(path, other));
    fixture.window().open(other);
    fixture.window().go({PageId::ListImport});
    QCoreApplication::processEvents();
    auto *offer = named<QPushButton>(*fixture.window().page(),
                                     u"Take back: consultant-list.csv on 01/12/2026, by tester"_s);
    QVERIFY(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    QTest::mouseClick(button(fixture, u"Take it back"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(recordsOf<Authorization>(fixture).size(), before, 20'000);
    // What was taken back is offered no more.
    QTRY_VERIFY(!named<QPushButton>(*fixture.window().page(),
                                    u"Take back: consultant-list.csv on 01/12/2026, by tester"_s));
    QVERIFY(
        named<QPushButton>(*fixture.window().page(), u"Take back: draft.json on 01/12/2026, by tester"_s));
}

void ListImportPageTest::whatWasTakenBackCanBeBroughtAgain()
{
    WindowFixture fixture;
    import(fixture, data(u"consultant-list.csv"_s));
    QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(7));
    QTRY_VERIFY(hasEnded(fixture));
    QCOMPARE(table(fixture)->model()->rowCount(), 3);
    const auto takeBack = [&] {
        askToTakeBack(*fixture.window().context(), imports(fixture.reg().database())->front().sequence);
        QTest::mouseClick(button(fixture, u"Take it back"_s), Qt::LeftButton);
    };
    takeBack();
    QTRY_VERIFY(recordsOf<Request>(fixture).empty());
    const auto said = [&] { return fixture.window().messageBar()->text(); };
    QTRY_COMPARE(said(), u"The import of consultant-list.csv on 01/12/2026: it was taken back as a whole."_s);
    // The page says so too, and has all rows again.
    QCOMPARE(table(fixture)->model()->rowCount(), 11);
    const auto isOnPage = [&](const QString &words) {
        for (const auto *label : fixture.window().page()->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == words)
                return true;
        return false;
    };
    QVERIFY(isOnPage(u"consultant-list.csv: taken back, and can be imported again"_s));
    auto *again = button(fixture, u"Import 7 row"_s);
    QVERIFY(again && again->isEnabled());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(7));
    QTRY_VERIFY(hasEnded(fixture));
    QVERIFY(isOnPage(u"consultant-list.csv"_s));
    // Another list that was chosen meanwhile stays.
    table(fixture)->setFocus();
    paste(fixture, u"Toepassing\tWebservice\tOmgeving\nEen\tDienst\ttest\n"_s);
    takeBack();
    QTRY_VERIFY(recordsOf<Request>(fixture).empty());
    QTRY_VERIFY(said().contains(u"taken back"_s));
    QCOMPARE(table(fixture)->model()->rowCount(), 1);
}

void ListImportPageTest::whileItIsTakenBackItsRegisterStaysOpen()
{
    WindowFixture fixture;
    const auto other = fixture.folder() + u"/other.licet"_s;
    QVERIFY(QFile::copy(fixture.path(), other));
    fixture.window().context()->chooseInstitution(recordsOf<Institution>(fixture).front().id);
    paste(fixture, longList());
    QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().messageBar()->text().startsWith(u"1500 row"_s), 60'000);
    const auto takeBack = [&] {
        const auto import = imports(fixture.reg().database())->front().sequence;
        askToTakeBack(*fixture.window().context(), import);
        for (auto *one : fixture.window().messageBar()->findChildren<QPushButton *>())
            if (one->text() == u"Take it back")
                return one->click();
    };
    const auto said = [&] { return fixture.window().messageBar()->text(); };

    takeBack();
    fixture.window().open(other);
    QCOMPARE(fixture.reg().path(), fixture.path());
    QVERIFY2(said().startsWith(u"The import is still being taken back"_s), qPrintable(said()));
    fixture.window().close();
    QVERIFY(fixture.window().isVisible());
    // Given up: what was taken back until then is there still.
    QTest::mouseClick(button(fixture, u"Leave it as imported"_s), Qt::LeftButton);
    QVERIFY(!fixture.window().isVisible());
    fixture.window().show();
    QTRY_VERIFY2(said().startsWith(u"Stopped"_s), qPrintable(said()));
    QCOMPARE(recordsOf<Request>(fixture).size(), size_t(1500));

    takeBack();
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"taken back as a whole."_s), 60'000);
    QVERIFY(recordsOf<Request>(fixture).empty());
    fixture.window().open(other);
    QCOMPARE(fixture.reg().path(), other);
}

void ListImportPageTest::aRegistersFileIsImportedBesideTheWindow()
{
    WindowFixture fixture;
    const auto other = fixture.folder() + u"/other.licet"_s;
    QVERIFY(QFile::copy(fixture.path(), other));
    fixture.prompts.file = data(u"drafts/01-production-complete.json"_s);
    QTest::keyClick(&fixture.window(), Qt::Key_I, Qt::ControlModifier);
    fixture.window().open(other);
    QCOMPARE(fixture.reg().path(), fixture.path());
    QVERIFY2(fixture.window().messageBar()->text().startsWith(u"The file is still being imported"_s),
             qPrintable(fixture.window().messageBar()->text()));
    // It can't be stopped half way, and nothing offers that.
    QVERIFY(!button(fixture, u"Go on without it"_s));
    QTRY_COMPARE(fixture.window().place().page, PageId::RequestEditor);
    QCOMPARE(recordsOf<Request>(fixture).size(), size_t(1));
    fixture.window().open(other);
    QCOMPARE(fixture.reg().path(), other);
}

void ListImportPageTest::paddingChangesTheFateAtOnce()
{
    WindowFixture fixture;
    import(fixture, data(u"consultant-list.csv"_s));
    QCOMPARE(statusAt(fixture, 10), u"refused"_s);
    auto *pads =
        named<QCheckBox>(fixture.window(), u"Put back the leading zeros that program numbers lost"_s);
    if (!pads)
        for (auto *one : fixture.window().findChildren<QCheckBox *>())
            if (one->text().startsWith(u"Put back"))
                pads = one;
    QVERIFY(pads);
    pads->setFocus();
    QTest::keyClick(pads, Qt::Key_Space);
    QCOMPARE(statusAt(fixture, 10), u"will be imported"_s);
    QVERIFY(button(fixture, u"Import 8 row"_s));
}

void ListImportPageTest::cellsArePastedAndMappedByHand()
{
    WindowFixture fixture;
    paste(fixture, u"0999000129\tDossierbeheer\tPersonService\tproductie\tIdentificatie\t22/901\n"_s);
    QCOMPARE(table(fixture)->model()->rowCount(), 1);
    QCOMPARE(statusAt(fixture, 0), u"refused"_s);
    const QStringList facts{u"institution"_s, u"application"_s, u"service"_s,
                            u"environment"_s, u"purpose"_s,     u"basis"_s};
    for (int column = 0; column < facts.size(); ++column) {
        auto *choice = named<QComboBox>(fixture.window(), u"What “Column %1” holds"_s.arg(column + 1));
        QVERIFY(choice);
        choice->setFocus();
        // Typing the first letters chooses, as in every list.
        QTest::keyClicks(choice, facts[column]);
        QCOMPARE(choice->currentText(), facts[column]);
    }
    QCOMPARE(statusAt(fixture, 0), u"to complete"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(1));
    QTRY_VERIFY(hasEnded(fixture));
    const auto requests = recordsOf<Request>(fixture);
    QCOMPARE(requests.front().draft.committee.deliberation, u"22/901"_s);
    // All are brought: the page is ready for another list.
    QTRY_VERIFY(!table(fixture));
    QVERIFY(button(fixture, u"Choose a file…"_s));
}

void ListImportPageTest::theFactOfAColumnMoves()
{
    WindowFixture fixture;
    paste(fixture,
          u"KBO\tDienst\tOpmerking\tOmgeving\n0999000129\tPersonService\tFamilyComposition\ttest\n"_s);
    auto *service = named<QComboBox>(fixture.window(), u"What “Dienst” holds"_s);
    auto *remark = named<QComboBox>(fixture.window(), u"What “Opmerking” holds"_s);
    QVERIFY(service && remark);
    QCOMPARE(service->currentText(), u"service"_s);
    remark->setFocus();
    QTest::keyClicks(remark, u"service"_s);
    QCOMPARE(remark->currentText(), u"service"_s);
    QCOMPARE(service->currentText(), u"not imported"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(1));
    QTRY_VERIFY(hasEnded(fixture));
    QCOMPARE(recordsOf<Request>(fixture).front().excerpt.firstService, u"FamilyComposition"_s);
}

void ListImportPageTest::refusedRowsAreSaved()
{
    WindowFixture fixture;
    import(fixture, data(u"consultant-list.csv"_s));
    fixture.prompts.file = fixture.folder() + u"/refused.csv"_s;
    QTest::mouseClick(button(fixture, u"Save refused rows…"_s), Qt::LeftButton);
    QFile file(*fixture.prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    QCOMPARE(bytes.count("\r\n"), 4);
    QVERIFY(bytes.contains("31/02/2026"));
    QVERIFY(bytes.contains("not a day that exists"));
}

void ListImportPageTest::whatIsNoListIsSaidInOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("heads only") << QByteArray("Dienst;Doel\n") << u"0 rows"_s;
    QTest::newRow("binary") << QByteArray("a\0\1\2b;c\xFF\xFE", 9) << u"no list"_s;
    QTest::newRow("workbook") << QByteArray("PK\x03\x04....") << u"workbook"_s;
}

void ListImportPageTest::whatIsNoListIsSaidInOneSentence()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    WindowFixture fixture;
    const auto path = fixture.folder() + u"/wrong.csv"_s;
    write(path, bytes);
    import(fixture, path);
    QVERIFY2(fixture.window().messageBar()->text().contains(says),
             qPrintable(fixture.window().messageBar()->text()));
    QVERIFY(button(fixture, u"Choose a file…"_s));
}

void ListImportPageTest::aReadOnlyRegisterIsLookedAtOnly()
{
    WindowFixture writer;
    WindowFixture reader(Language::English, false);
    reader.window().open(writer.path());
    QVERIFY(reader.reg().isReadOnly());
    paste(reader, u"KBO\tDienst\tOmgeving\n0999000129\tPersonService\ttest\n"_s);
    QCOMPARE(statusAt(reader, 0), u"to complete"_s);
    const auto *bring = button(reader, u"Import 1 row"_s);
    QVERIFY(bring && !bring->isEnabled());
    QVERIFY(!bring->toolTip().isEmpty());
}

void ListImportPageTest::theChosenInstitutionStandsForRowsThatNameNone()
{
    WindowFixture fixture;
    paste(fixture, u"Dienst\tOmgeving\nPersonService\ttest\n"_s);
    QCOMPARE(statusAt(fixture, 0), u"refused"_s);
    fixture.window().context()->chooseInstitution(recordsOf<Institution>(fixture).front().id);
    QCOMPARE(statusAt(fixture, 0), u"to complete"_s);
}

void ListImportPageTest::theFirstRunOffersIt()
{
    WindowFixture fixture(Language::English, false);
    QTest::mouseClick(button(fixture, u"Import a list"_s), Qt::LeftButton);
    const auto type = [&](const QString &name, const QString &text) {
        auto *edit = named<QLineEdit>(fixture.window(), name);
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    };
    type(u"Name of the institution"_s, u"Dienst Aanvullende Voorzieningen (voorbeeld)"_s);
    type(u"Its enterprise number (KBO)"_s, u"0999.000.129"_s);
    type(u"Who signs the requests as managing official"_s, u"Marleen Claes"_s);
    type(u"Who is the security consultant"_s, u"Joris Wouters"_s);
    type(u"File of the register"_s, fixture.path());
    type(u"Folder for its backups"_s, fixture.folder() + u"/copies"_s);
    QTest::mouseClick(button(fixture, u"Make the register"_s), Qt::LeftButton);
    QTRY_VERIFY(fixture.window().openRegister());
    QCOMPARE(fixture.window().place().page, PageId::ListImport);
    fixture.prompts.file = data(u"consultant-list.csv"_s);
    QTest::mouseClick(button(fixture, u"Choose a file…"_s), Qt::LeftButton);
    // The rows of the other institution are refused: it is not in the register.
    QVERIFY(button(fixture, u"Import 5 row"_s));
}

void ListImportPageTest::aRequestFromOutsideIsShownAndRecorded()
{
    WindowFixture fixture;
    paste(fixture, u"KBO\tToepassing\tDienst\tOmgeving\tVerstuurd\n"
                   "0999000129\tDossierbeheer\tPersonService\ttest\t01/10/2026\n"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(1));
    QTRY_VERIFY(hasEnded(fixture));
    const auto id = recordsOf<Request>(fixture).front().id;
    fixture.window().go({PageId::Requests, id.row()});
    QTRY_VERIFY(!fixture.window().page()->whyNot(CommandId::Print).isEmpty());
    fixture.window().go({PageId::Request, id.row()});
    QCOMPARE(fixture.window().page()->title(), u"Without number"_s);
    QVERIFY(!fixture.window().page()->whyNot(CommandId::SavePdf).isEmpty());
    fixture.window().run(CommandId::RecordEvent);
    auto *what = named<QComboBox>(fixture.window(), u"What happened"_s);
    QVERIFY(what);
    what->setCurrentIndex(what->findText(u"Executed"_s));
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(recordsOf<Request>(fixture).front().state, RequestState::Executed);
    QCOMPARE(recordsOf<Authorization>(fixture).back().request, id);
}

void ListImportPageTest::whatAListLeftOutIsCompleted()
{
    WindowFixture fixture;
    paste(fixture, u"KBO\tDienst\tOmgeving\tVerstuurd\n0999000129\tPersonService\ttest\t01/10/2026\n"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(1));
    QTRY_VERIFY(hasEnded(fixture));
    const auto id = recordsOf<Request>(fixture).front().id;
    fixture.window().go({PageId::Requests, id.row()});
    fixture.window().run(CommandId::Edit);
    QCOMPARE(fixture.window().place().page, PageId::RequestEditor);
    auto *purpose = named<QPlainTextEdit>(*fixture.window().page(), u"Purpose"_s);
    if (!purpose)
        for (auto *one : fixture.window().page()->findChildren<QPlainTextEdit *>())
            if (one->accessibleName().contains(u"urpose"))
                purpose = one;
    QVERIFY(purpose);
    purpose->setFocus();
    QTest::keyClicks(purpose, u"Identificatie van de aanvrager"_s);
    QVERIFY(!fixture.window().page()->whyNot(CommandId::Finalise).isEmpty());
    fixture.window().go({PageId::Requests});
    const auto request = recordsOf<Request>(fixture).front();
    QCOMPARE(request.state, RequestState::Sent);
    QCOMPARE(request.draft.purpose, u"Identificatie van de aanvrager"_s);
}

void ListImportPageTest::theEncodingIsShownAndChosen()
{
    WindowFixture fixture;
    const auto purpose = [&] {
        return table(fixture)->model()->index(0, ListPreviewModel::FirstCellColumn + 5).data().toString();
    };
    import(fixture, data(u"lists/dos.csv"_s));
    auto *encoding = named<QComboBox>(fixture.window(), u"Encoding of the file"_s);
    QVERIFY(encoding && encoding->isVisible());
    QCOMPARE(encoding->currentText(), u"MS-DOS (code page 850)"_s);
    QCOMPARE(purpose(), u"Vaststellen van de identité, élèves"_s);
    encoding->setFocus();
    QTest::keyClicks(encoding, u"Mac"_s);
    QVERIFY(purpose() != u"Vaststellen van de identité, élèves"_s);
    // One key at a time: letters that follow each other are one word of what is searched.
    QTest::keyClick(encoding, Qt::Key_Home);
    while (encoding->currentText() != u"MS-DOS (code page 850)"_s &&
           encoding->currentIndex() + 1 < encoding->count())
        QTest::keyClick(encoding, Qt::Key_Down);
    QTRY_COMPARE(purpose(), u"Vaststellen van de identité, élèves"_s);
    // What is certain is not asked.
    import(fixture, data(u"lists/valid-until.csv"_s));
    QVERIFY(!encoding->isVisible());
}

void ListImportPageTest::aDamagedFileSaysItsLineAndCanBeReadAllTheSame()
{
    WindowFixture fixture;
    import(fixture, data(u"lists/one-wrong-byte.csv"_s));
    QVERIFY2(fixture.window().messageBar()->text().contains(u"line 3"_s),
             qPrintable(fixture.window().messageBar()->text()));
    QVERIFY(!table(fixture));
    auto *choose = button(fixture, u"Choose the encoding"_s);
    QVERIFY(choose);
    QTest::mouseClick(choose, Qt::LeftButton);
    QVERIFY(table(fixture));
    QCOMPARE(named<QComboBox>(fixture.window(), u"Encoding of the file"_s)->currentText(), u"Windows-1252"_s);
}

void ListImportPageTest::rowsAreLeftOutAndComeBack()
{
    WindowFixture fixture;
    import(fixture, data(u"consultant-list.csv"_s));
    table(fixture)->setFocus();
    table(fixture)->setCurrentIndex(table(fixture)->model()->index(0, 0));
    QVERIFY(table(fixture)->hasFocus());
    QTest::keyClick(table(fixture), Qt::Key_Delete);
    QCOMPARE(statusAt(fixture, 0), u"left out"_s);
    QVERIFY(button(fixture, u"Import 6 row"_s));
    QTest::mouseClick(button(fixture, u"Import it after all"_s), Qt::LeftButton);
    QVERIFY(button(fixture, u"Import 7 row"_s));
    table(fixture)->setCurrentIndex(table(fixture)->model()->index(1, 0));
    QTest::mouseClick(button(fixture, u"Leave out"_s), Qt::LeftButton);
    fixture.window().run(CommandId::PrimaryAction);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(6));
    QTRY_VERIFY(hasEnded(fixture));
}

void ListImportPageTest::cellsAreCorrected()
{
    WindowFixture fixture;
    import(fixture, data(u"consultant-list.csv"_s));
    const auto cell = table(fixture)->model()->index(3, ListPreviewModel::FirstCellColumn + 7);
    QCOMPARE(cell.data().toString(), u"0090123456"_s);
    QVERIFY(table(fixture)->model()->setData(cell, u"00901234569"_s));
    QTRY_COMPARE(statusAt(fixture, 3), u"will be imported"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(8));
    QTRY_VERIFY(hasEnded(fixture));
}

void ListImportPageTest::theMonthFirstIsAsked()
{
    WindowFixture fixture;
    import(fixture, data(u"lists/month-first.csv"_s));
    QVERIFY(!button(fixture, u"Import 0 row"_s)->isEnabled());
    auto *order = named<QComboBox>(fixture.window(), u"In days such as 02/03/2025 stands first"_s);
    QVERIFY(order && order->isVisible());
    order->setFocus();
    QTest::keyClick(order, Qt::Key_End);
    QCOMPARE(order->currentText(), u"the month"_s);
    QVERIFY(button(fixture, u"Import 4 row"_s));
}

void ListImportPageTest::nearNamesAreAsked()
{
    WindowFixture fixture;
    paste(fixture, u"KBO\tToepassing\tDienst\tOmgeving\tDoel\tVerstuurd\n"
                   "0999000129\tDossierbeheer\tDmfaConsultationService v1\ttest\tEen doel\t01/10/2026\n"_s);
    QCOMPARE(statusAt(fixture, 0), u"refused"_s);
    auto *names = named<QComboBox>(fixture.window(), u"Names that nearly are known ones"_s);
    QVERIFY(names && names->isVisible());
    names->setFocus();
    QTest::keyClicks(names, u"are meant"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QTRY_VERIFY(hasEnded(fixture));
    QCOMPARE(recordsOf<Request>(fixture).front().draft.services.front().name, u"DmfaConsultationService"_s);
    QCOMPARE(recordsOf<Request>(fixture).front().draft.services.front().version, u"1"_s);
}

} // namespace licet

using licet::ListImportPageTest;
LICET_TEST(ListImportPageTest)
#include "list_import_page_test.moc"
