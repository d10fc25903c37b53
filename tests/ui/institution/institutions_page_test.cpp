#include "history/kept_edit.h"
#include "support/test_registry.h"
#include "ui/institution/institutions_page_driver.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

/// The facts of institutions, as they are written and changed.
class InstitutionsPageTest : public QObject, private test::InstitutionsPageDriver
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedNameIsNotWrittenOnLeaving();
    void anotherNameHoldsFromItsDay();
    void aNameToComeIsSaidAndWaitsForItsDay();
    void whatIsToComeComesOnAnotherDayOrNotAtAll();
    void toldInTheSameWordsItMoves();
    void whatHoldsUntilThenIsPutRightMeanwhile();
    void aNameThatWasWrongWasAlwaysSo();
    void theKeyOfSaveWrites();
    void whereTheProgramIsEndedWhatIsTypedIsKeptUnsaved();
    void aWrongNumberStaysAndIsSaid();
    void aPatternWhoseNumbersCouldBeRowsIsRefused_data();
    void aPatternWhoseNumbersCouldBeRowsIsRefused();
    void aNewInstitutionIsShownAndKeptOnce();
    void namesInOtherLanguagesUnfoldByKey();
    void itsOwnLanguageHasARowOnlyWhereSomethingStandsInIt();
    void aYearHasOneQuestionnaire();
    void openPointsGoWithTheirChapter();

private:
    inline static const auto ask = u"The new name, number or address holds from"_s;
    static void foretellName(WindowFixture &fixture, const QString &name, const QString &day)
    {
        retype(named<QLineEdit>(*fixture.window().page(), u"Name"_s), name);
        retype(named<DateEdit>(*fixture.window().page(), ask), day);
        press(fixture, u"Save"_s);
    }
    static QString nameOn(WindowFixture &fixture, QDate day)
    {
        return RegisterAsOf(fixture.reg().database(), {}, day).all<Institution>()->front().name;
    }
};

void InstitutionsPageTest::aChangedNameIsNotWrittenOnLeaving()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Facts);
    retype(named<QLineEdit>(*fixture.window().page(), u"Name"_s), u"Another name"_s);
    fixture.window().run(CommandId::NextPage);
    QCOMPARE(fixture.window().place().page, PageId::Institutions);
    QVERIFY2(said(fixture).contains(u"is not saved"_s), qPrintable(said(fixture)));
    QVERIFY(example(fixture).name != u"Another name"_s);
    // Nor by another tab, nor by a new record.
    turnTo(fixture, InstitutionPart::People);
    QVERIFY(named<QLineEdit>(*fixture.window().page(), u"Name"_s)->text() == u"Another name"_s);
    QVERIFY(example(fixture).name != u"Another name"_s);
}

void InstitutionsPageTest::anotherNameHoldsFromItsDay()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Facts);
    const auto before = example(fixture);
    QVERIFY(!named<DateEdit>(*fixture.window().page(), ask));
    retype(named<QLineEdit>(*fixture.window().page(), u"Name"_s), u"Another name"_s);
    // In view where one types, however low the window is.
    auto *from = named<DateEdit>(*fixture.window().page(), ask);
    for (const int height : {700, 500}) {
        fixture.window().resize(1024, height);
        QVERIFY(test::settles(fixture.window()));
        for (const auto *one :
             {static_cast<const QLineEdit *>(from),
              static_cast<const QLineEdit *>(named<QLineEdit>(*fixture.window().page(), u"Name"_s))})
            QCOMPARE(one->visibleRegion().boundingRect(), one->rect());
    }
    retype(from, u"01/10/2026"_s);
    press(fixture, u"Save"_s);
    QCOMPARE(example(fixture).name, u"Another name"_s);
    QCOMPARE(nameOn(fixture, {2026, 9, 30}), before.name);
    QCOMPARE(nameOn(fixture, {2026, 10, 1}), u"Another name"_s);
    QVERIFY(!named<DateEdit>(*fixture.window().page(), ask));
}

void InstitutionsPageTest::aNameToComeIsSaidAndWaitsForItsDay()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Facts);
    const auto before = example(fixture);
    foretellName(fixture, u"Another name"_s, u"01/01/2027"_s);
    QVERIFY2(said(fixture).isEmpty(), qPrintable(said(fixture)));
    // The window goes on showing what holds today.
    QCOMPARE(named<QLineEdit>(*fixture.window().page(), u"Name"_s)->text(), before.name);
    QCOMPARE(named<Choice>(*fixture.window().page(), u"Institution shown"_s)->currentText(), before.name);
    QVERIFY(shows(fixture, u"From 01/01/2027: Name: %1 → Another name"_s.arg(before.name)));
    QCOMPARE(fixture.reg().get(before.id)->name, before.name);
    QCOMPARE(nameOn(fixture, {2026, 12, 31}), before.name);
    QCOMPARE(nameOn(fixture, {2027, 1, 1}), u"Another name"_s);
    // Something else that is saved meanwhile leaves it as it was told.
    retype(named<QLineEdit>(*fixture.window().page(), u"Sector and institution code"_s), u"17.2"_s);
    retype(named<DateEdit>(*fixture.window().page(), ask), u"01/12/2026"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(fixture.reg().get(before.id)->sector, u"17.2"_s);
    QVERIFY(shows(fixture, u"From 01/01/2027: Name: %1 → Another name"_s.arg(before.name)));
    QCOMPARE(nameOn(fixture, {2027, 1, 1}), u"Another name"_s);
    // Another institution has nothing to come, and an earlier day does not show it.
    turnTo(fixture, InstitutionPart::People);
    turnTo(fixture, InstitutionPart::Facts);
    fixture.window().context()->askPast({QDate(2026, 11, 30), {}});
    QVERIFY(!shows(fixture, u"From 01/01/2027"_s));
    fixture.window().context()->askPast({});
    QVERIFY(shows(fixture, u"From 01/01/2027"_s));
    const auto other = **fixture.reg().institutionByKbo(u"0999000228"_s);
    fixture.window().context()->chooseInstitution(other.id);
    QVERIFY(!shows(fixture, u"From 01/01/2027"_s));
    fixture.window().context()->chooseInstitution(before.id);
    // On its day it is so.
    fixture.day = QDate(2027, 1, 1);
    Q_EMIT fixture.window().context()->scopeChanged();
    QCOMPARE(named<QLineEdit>(*fixture.window().page(), u"Name"_s)->text(), u"Another name"_s);
    QVERIFY(!shows(fixture, u"From 01/01/2027"_s));
}

void InstitutionsPageTest::whatIsToComeComesOnAnotherDayOrNotAtAll()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Facts);
    const auto before = example(fixture);
    foretellName(fixture, u"Another name"_s, u"01/01/2027"_s);
    follow(fixture, u"On another day… 01/01/2027"_s);
    auto *day = named<DateEdit>(*fixture.window().page(), u"Holds from"_s);
    QVERIFY(day && day->hasFocus());
    QTest::keyClicks(day, u"01/02/2027"_s);
    // No reason, nothing is written.
    press(fixture, u"Record"_s);
    QCOMPARE(nameOn(fixture, {2027, 1, 1}), u"Another name"_s);
    QTest::keyClicks(named<LongText>(*fixture.window().page(), u"Reason"_s), u"The law comes later."_s);
    press(fixture, u"Record"_s);
    QCOMPARE(nameOn(fixture, {2027, 1, 31}), before.name);
    QCOMPARE(nameOn(fixture, {2027, 2, 1}), u"Another name"_s);
    QVERIFY(shows(fixture, u"From 01/02/2027: Name: %1 → Another name"_s.arg(before.name)));
    QVERIFY(!named<DateEdit>(*fixture.window().page(), u"Holds from"_s));

    follow(fixture, u"It does not go ahead… 01/02/2027"_s);
    QVERIFY(!named<DateEdit>(*fixture.window().page(), u"Holds from"_s));
    auto *reason = named<LongText>(*fixture.window().page(), u"Reason"_s);
    QVERIFY(reason && reason->hasFocus());
    QTest::keyClicks(reason, u"The bill was withdrawn."_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(nameOn(fixture, {2030, 1, 1}), before.name);
    QVERIFY(!shows(fixture, u"Another name"_s));
    const auto told = *events(fixture.reg().database(), 2, RecordRef::of(before.id));
    QCOMPARE(told.front().note, u"The bill was withdrawn."_s);
    QCOMPARE(told.back().note, u"The law comes later."_s);
    QCOMPARE(example(fixture), before);
}

void InstitutionsPageTest::toldInTheSameWordsItMoves()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Facts);
    const auto before = example(fixture);
    foretellName(fixture, u"Another name"_s, u"01/01/2027"_s);
    foretellName(fixture, u"Another name"_s, u"01/03/2027"_s);
    QVERIFY(!shows(fixture, u"From 01/01/2027"_s));
    QVERIFY(shows(fixture, u"From 01/03/2027: Name: %1 → Another name"_s.arg(before.name)));
    QCOMPARE(nameOn(fixture, {2027, 2, 28}), before.name);
    // It is there already.
    foretellName(fixture, u"Another name"_s, u"01/12/2026"_s);
    QCOMPARE(example(fixture).name, u"Another name"_s);
    QVERIFY(!shows(fixture, u"From 01/03/2027"_s));
    QCOMPARE(nameOn(fixture, {2026, 11, 30}), before.name);
    QCOMPARE(named<QLineEdit>(*fixture.window().page(), u"Name"_s)->text(), u"Another name"_s);
}

void InstitutionsPageTest::whatHoldsUntilThenIsPutRightMeanwhile()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Facts);
    const auto before = example(fixture);
    foretellName(fixture, u"Name of June"_s, u"01/06/2027"_s);
    foretellName(fixture, u"Name of January"_s, u"01/01/2027"_s);
    QCOMPARE(nameOn(fixture, {2026, 12, 31}), before.name);
    QCOMPARE(nameOn(fixture, {2027, 5, 31}), u"Name of January"_s);
    QCOMPARE(nameOn(fixture, {2027, 6, 1}), u"Name of June"_s);
    QVERIFY(shows(fixture, u"From 01/01/2027: Name: %1 → Name of January"_s.arg(before.name)));
    QVERIFY(shows(fixture, u"From 01/06/2027: Name: Name of January → Name of June"_s));
    retype(named<QLineEdit>(*fixture.window().page(), u"Name"_s), u"As it always was"_s);
    auto *always = named<QCheckBox>(*fixture.window().page(), u"It was always so: it was entered wrongly"_s);
    always->setFocus();
    QTest::keyClick(always, Qt::Key_Space);
    press(fixture, u"Save"_s);
    QCOMPARE(nameOn(fixture, {2020, 1, 1}), u"As it always was"_s);
    QCOMPARE(example(fixture).name, u"As it always was"_s);
    QCOMPARE(nameOn(fixture, {2027, 5, 31}), u"Name of January"_s);
    QCOMPARE(nameOn(fixture, {2027, 6, 1}), u"Name of June"_s);
    // The one that is taken back leaves the other.
    follow(fixture, u"It does not go ahead… 01/01/2027"_s);
    QTest::keyClicks(named<LongText>(*fixture.window().page(), u"Reason"_s), u"Not yet."_s);
    press(fixture, u"Record"_s);
    QCOMPARE(nameOn(fixture, {2027, 5, 31}), u"As it always was"_s);
    QCOMPARE(nameOn(fixture, {2027, 6, 1}), u"Name of June"_s);
    // The row is the fold of its history.
    const auto row = *RecordStore<Institution>::get(fixture.reg().database(), before.id);
    QCOMPARE(row, *recordAsOf(fixture.reg().database(), before.id, {QDate(2027, 6, 1), {}}));
    QCOMPARE(row.name, u"Name of June"_s);
}

void InstitutionsPageTest::aNameThatWasWrongWasAlwaysSo()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Facts);
    retype(named<QLineEdit>(*fixture.window().page(), u"Name"_s), u"Another name"_s);
    auto *always = named<QCheckBox>(*fixture.window().page(), u"It was always so: it was entered wrongly"_s);
    QVERIFY(always);
    always->setFocus();
    QTest::keyClick(always, Qt::Key_Space);
    press(fixture, u"Save"_s);
    QCOMPARE(RegisterAsOf(fixture.reg().database(), {}, QDate(2020, 1, 1)).all<Institution>()->front().name,
             u"Another name"_s);
}

void InstitutionsPageTest::theKeyOfSaveWrites()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Facts);
    auto *name = named<QLineEdit>(*fixture.window().page(), u"Name"_s);
    for (const auto &typed : {u"Another name"_s, u"A third name"_s}) {
        retype(name, typed);
        QCoreApplication::processEvents();
        QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(example(fixture).name, typed);
    }
}

// As the system does it: the window goes without having been closed.
void InstitutionsPageTest::whereTheProgramIsEndedWhatIsTypedIsKeptUnsaved()
{
    WindowFixture fixture(Language::English, false);
    test::ExampleRegister made;
    const auto path = made.reg->path();
    const auto id = made.reg->all<Institution>()->front().id;
    made.reg.reset();
    const QDate day(2026, 12, 1);
    auto window = std::make_unique<MainWindow>(
        AppServices{fixture.prompts,
                    {[day] { return day; }, [day] { return QDateTime(day, QTime(12, 0), Qt::UTC); }},
                    u"tester"_s,
                    Language::English});
    window->show();
    window->open(path);
    window->go({PageId::Institutions, id.row(), InstitutionPart::Facts});
    retype(named<QLineEdit>(*window->page(), u"Name"_s), u"Another name"_s);
    window.reset();
    const auto after = Register::open(path, Access::ReadOnly);
    QVERIFY(after);
    QVERIFY((*after)->get(id)->name != u"Another name"_s);
    QCOMPARE(*countKeptEdits((*after)->database()), 1);
}

void InstitutionsPageTest::aWrongNumberStaysAndIsSaid()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Facts);
    auto *kbo = named<QLineEdit>(*fixture.window().page(), u"KBO number"_s);
    retype(kbo, u"0999.000.128"_s);
    fixture.window().run(CommandId::SaveNow);
    QVERIFY2(said(fixture).contains(u"0999.000.128"_s), qPrintable(said(fixture)));
    QVERIFY(qobject_cast<Field *>(kbo->parentWidget())->isMarked());
    QCOMPARE(kbo->text(), u"0999.000.128"_s);
    // Another tab would hide what is wrong.
    turnTo(fixture, InstitutionPart::People);
    QVERIFY(kbo->isVisible());
}

void InstitutionsPageTest::aPatternWhoseNumbersCouldBeRowsIsRefused_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("sentence");
    const auto between = u"Put a sign between {year} and {number}"_s;
    QTest::newRow("year first") << u"{year}{number:4}"_s << between;
    QTest::newRow("number first") << u"{number}{year}"_s << between;
    QTest::newRow("a digit between") << u"{year}0{number}"_s << between;
    QTest::newRow("no number") << u"A-{year}"_s << u"Write {year} and {number} into the pattern"_s;
}

void InstitutionsPageTest::aPatternWhoseNumbersCouldBeRowsIsRefused()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, sentence);
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Facts);
    const auto before = example(fixture);
    auto *field = named<QLineEdit>(*fixture.window().page(), u"Numbering of requests"_s);
    QVERIFY(field);
    retype(field, pattern);
    fixture.window().run(CommandId::SaveNow);
    QVERIFY2(said(fixture).contains(sentence), qPrintable(said(fixture)));
    QVERIFY(qobject_cast<Field *>(field->parentWidget())->isMarked());
    QCOMPARE(example(fixture), before);
    retype(field, u"A{year}{number:4}"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(example(fixture).numberPattern, u"A{year}{number:4}"_s);
}

void InstitutionsPageTest::aNewInstitutionIsShownAndKeptOnce()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Facts);
    const auto before = fixture.reg().all<Institution>()->size();
    press(fixture, u"New institution"_s);
    retype(named<QLineEdit>(*fixture.window().page(), u"Name"_s), u"Third"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(fixture.reg().all<Institution>()->size(), before + 1);
    QCOMPARE(named<Choice>(*fixture.window().page(), u"Institution shown"_s)->currentText(), u"Third"_s);
    retype(named<QLineEdit>(*fixture.window().page(), u"Name"_s), u"Third and last"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(fixture.reg().all<Institution>()->size(), before + 1);
    QCOMPARE(fixture.reg().all<Institution>()->back().name, u"Third and last"_s);
}

void InstitutionsPageTest::namesInOtherLanguagesUnfoldByKey()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Facts);
    const auto &page = *fixture.window().page();
    QVERIFY(!named<QLineEdit>(page, u"Name in French"_s));
    auto *title = named<QToolButton>(page, u"Name and address in other languages"_s);
    QVERIFY(title);
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Space);
    auto *name = named<QLineEdit>(page, u"Name in French"_s);
    QVERIFY(name);
    QCOMPARE(name->text(), u"Service des Prestations complémentaires (exemple)"_s);
    retype(name, u"Service Exemple"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    auto *address = named<LongText>(page, u"Address in French"_s);
    QVERIFY(address && address->hasFocus());
    retype(address, u"Rue Neuve 1"_s);
    fixture.window().run(CommandId::SaveNow);
    const auto stored = example(fixture);
    QCOMPARE(stored.names.fr, u"Service Exemple"_s);
    QCOMPARE(stored.addresses.fr, u"Rue Neuve 1"_s);
    QCOMPARE(stored.names.de, u"Dienst für Ergänzende Leistungen (Beispiel)"_s);
    QVERIFY(stored.names.nl.isNull());
}

void InstitutionsPageTest::itsOwnLanguageHasARowOnlyWhereSomethingStandsInIt()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Facts);
    const auto &page = *fixture.window().page();
    QTest::mouseClick(named<QToolButton>(page, u"Name and address in other languages"_s), Qt::LeftButton);
    QVERIFY(named<QLineEdit>(page, u"Name in German"_s));
    QVERIFY(!named<QLineEdit>(page, u"Name in Dutch"_s));
    auto *language = named<QComboBox>(page, u"Language of its forms"_s);
    language->setCurrentText(u"français"_s);
    QVERIFY(named<QLineEdit>(page, u"Name in Dutch"_s));
    // What is there is never hidden.
    auto *french = named<QLineEdit>(page, u"Name in French"_s);
    QVERIFY(french);
    retype(french, {});
    retype(named<LongText>(page, u"Address in French"_s), {});
    QVERIFY(named<QLineEdit>(page, u"Name in French"_s));
    language->setFocus();
    language->setCurrentText(u"Nederlands"_s);
    language->setCurrentText(u"français"_s);
    QVERIFY(!named<QLineEdit>(page, u"Name in French"_s));
}

void InstitutionsPageTest::aYearHasOneQuestionnaire()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Norms);
    const auto before = fixture.reg().all<NormsAssessment>()->size();
    press(fixture, u"New questionnaire"_s);
    // The year of the fixture's day has its questionnaire already.
    retype(named<QLineEdit>(*fixture.window().page(), u"Edition of the norms"_s), u"2026"_s);
    fixture.window().run(CommandId::SaveNow);
    QVERIFY(said(fixture).contains(u"2026"_s));
    QCOMPARE(fixture.reg().all<NormsAssessment>()->size(), before);
    retype(named<NumberEdit>(*fixture.window().page(), u"Year"_s), u"2027"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(fixture.reg().all<NormsAssessment>()->size(), before + 1);
    // The chapters came along with what is still open.
    QCOMPARE(fixture.reg().all<NormsAssessment>()->back().chapters.size(), size_t(2));
    QCOMPARE(fixture.reg().all<NormsAssessment>()->back().chapters.back().points.size(), size_t(1));
}

void InstitutionsPageTest::openPointsGoWithTheirChapter()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Norms);
    auto *chapters = named<QTableWidget>(*fixture.window().page(), u"Chapters"_s);
    auto *points = named<QTableWidget>(*fixture.window().page(), u"Open points of the chapter"_s);
    QCOMPARE(chapters->rowCount(), 2);
    QCOMPARE(points->rowCount(), 0);
    chapters->setCurrentCell(1, 0);
    QCOMPARE(points->rowCount(), 1);
    points->item(0, 3)->setText(u"no day"_s);
    fixture.window().run(CommandId::SaveNow);
    QVERIFY(said(fixture).contains(u"no day"_s));
    points->item(0, 3)->setText(u"15/01/2027"_s);
    chapters->setCurrentCell(0, 0);
    QCOMPARE(points->rowCount(), 0);
    fixture.window().run(CommandId::SaveNow);
    for (const auto &one : recordsOf<NormsAssessment>(fixture))
        if (one.institution == example(fixture).id) {
            QVERIFY(one.chapters[0].points.empty());
            QCOMPARE(one.chapters[1].points.front().doneOn, std::optional(QDate(2027, 1, 15)));
        }
}

} // namespace licet

using licet::InstitutionsPageTest;
LICET_TEST(InstitutionsPageTest)

#include "institutions_page_test.moc"
