#include "exchange/register_import.h"
#include "history/import_mark.h"
#include "support/test_registry.h"
#include "ui/list_import/list_page_driver.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

/// Bringing and taking back run beside the window, which goes on.
class BesideTheWindowTest : public QObject, private test::ListPageDriver
{
    Q_OBJECT

private Q_SLOTS:
    void whileItIsBroughtItsRegisterStaysOpen();
    void aWindowThatEndsMeanwhileBringsNothing();
    void itGoesOnWithoutWhatIsBeingBrought();
    void whileItIsTakenBackItsRegisterStaysOpen();
    void whatIsLostByGoingOnIsSaid();
    void everyImportIsTakenBackFromThePage();
    void whatWasTakenBackCanBeBroughtAgain();
    void aRegistersFileIsImportedBesideTheWindow();
};

/// A second start asks for another register, or the same user closes: neither reaches the open transaction.
void BesideTheWindowTest::whileItIsBroughtItsRegisterStaysOpen()
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

void BesideTheWindowTest::aWindowThatEndsMeanwhileBringsNothing()
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
void BesideTheWindowTest::itGoesOnWithoutWhatIsBeingBrought()
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

void BesideTheWindowTest::whileItIsTakenBackItsRegisterStaysOpen()
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

/// In each language: what is under way, and what becomes of it.
void BesideTheWindowTest::whatIsLostByGoingOnIsSaid()
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

void BesideTheWindowTest::everyImportIsTakenBackFromThePage()
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

void BesideTheWindowTest::whatWasTakenBackCanBeBroughtAgain()
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

void BesideTheWindowTest::aRegistersFileIsImportedBesideTheWindow()
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

} // namespace licet

using licet::BesideTheWindowTest;
LICET_TEST(BesideTheWindowTest)

#include "beside_the_window_test.moc"
