#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/institution/year_band.h"
#include "ui/message_bar.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

class InstitutionsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedNameIsNotWrittenOnLeaving();
    void anotherNameHoldsFromItsDay();
    void aNameThatWasWrongWasAlwaysSo();
    void theKeyOfSaveWrites();
    void whereTheProgramIsEndedWhatIsTypedIsWritten();
    void aWrongNumberStaysAndIsSaid();
    void aPatternWhoseNumbersCouldBeRowsIsRefused_data();
    void aPatternWhoseNumbersCouldBeRowsIsRefused();
    void aNewInstitutionIsShownAndKeptOnce();
    void anotherInstitutionShowsItsOwnPeople();
    void endingAMandateListsWhatItTouches();
    void aDayIsMarkedOnlyUntilItIsTypedRight();
    void aGapThatStaysIsSaidBesideTheMandate();
    void mandatesAreReadWholeInTheTree_data();
    void mandatesAreReadWholeInTheTree();
    void aMandateThatEndsBeforeItBeginsIsNotWritten();
    void removingAsksAndNamesTheConsequence();
    void whoIsNewIsMarkedAndGetsTheMandate();
    void aCardIsMadeWhenItIsFilledIn();
    void theEmptyPartsOfACardAreNotWritten();
    void closingDaysOfARecipientAreReadLineByLine();
    void namesInOtherLanguagesUnfoldByKey();
    void itsOwnLanguageHasARowOnlyWhereSomethingStandsInIt();
    void aRecipientIsNamedInOtherLanguages();
    void aRecipientIsNamedInTheReadersLanguage();
    void aYearHasOneQuestionnaire();
    void openPointsGoWithTheirChapter();

private:
    static void turnTo(WindowFixture &fixture, InstitutionPart part);
    static void choose(WindowFixture &fixture, const QString &tree, const QString &start);
    static void press(WindowFixture &fixture, const QString &button);
    static void retype(QWidget *edit, const QString &text);
    static QString said(const WindowFixture &fixture);
    static Institution example(WindowFixture &fixture);
};

void InstitutionsPageTest::turnTo(WindowFixture &fixture, InstitutionPart part)
{
    fixture.window().go({PageId::Institutions, example(fixture).id.row(), part});
    QCoreApplication::processEvents();
}

void InstitutionsPageTest::choose(WindowFixture &fixture, const QString &name, const QString &start)
{
    auto *tree = named<QTreeWidget>(*fixture.window().page(), name);
    QVERIFY(tree);
    for (QTreeWidgetItemIterator it(tree); *it; ++it)
        if ((*it)->text(0).startsWith(start))
            return tree->setCurrentItem(*it);
    QFAIL(qPrintable(start));
}

void InstitutionsPageTest::press(WindowFixture &fixture, const QString &text)
{
    QCoreApplication::processEvents();
    for (auto *button : fixture.window().findChildren<QAbstractButton *>())
        if (button->isVisible() && button->text() == text)
            return QTest::mouseClick(button, Qt::LeftButton);
    QFAIL(qPrintable(text));
}

void InstitutionsPageTest::retype(QWidget *edit, const QString &text)
{
    QVERIFY(edit);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

QString InstitutionsPageTest::said(const WindowFixture &fixture)
{
    return fixture.window().messageBar()->text();
}

Institution InstitutionsPageTest::example(WindowFixture &fixture)
{
    return **fixture.reg().institutionByKbo(u"0999000129"_s);
}

void InstitutionsPageTest::anotherNameHoldsFromItsDay()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Facts);
    const auto before = example(fixture);
    const auto ask = u"The new name, number or address holds from"_s;
    QVERIFY(!named<DateEdit>(*fixture.window().page(), ask));
    retype(named<QLineEdit>(*fixture.window().page(), u"Name"_s), u"Another name"_s);
    retype(named<DateEdit>(*fixture.window().page(), ask), u"01/10/2026"_s);
    press(fixture, u"Save"_s);
    QCOMPARE(example(fixture).name, u"Another name"_s);
    const auto nameOn = [&](QDate day) {
        return RegisterAsOf(fixture.reg().database(), {}, day).all<Institution>()->front().name;
    };
    QCOMPARE(nameOn({2026, 9, 30}), before.name);
    QCOMPARE(nameOn({2026, 10, 1}), u"Another name"_s);
    QVERIFY(!named<DateEdit>(*fixture.window().page(), ask));
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
void InstitutionsPageTest::whereTheProgramIsEndedWhatIsTypedIsWritten()
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
    QCOMPARE((*after)->get(id)->name, u"Another name"_s);
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

void InstitutionsPageTest::anotherInstitutionShowsItsOwnPeople()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::People);
    auto *tree = named<QTreeWidget>(*fixture.window().page(), u"People"_s);
    QCOMPARE(tree->topLevelItemCount(), 3);
    const auto other = **fixture.reg().institutionByKbo(u"0999000228"_s);
    fixture.window().context()->chooseInstitution(other.id);
    QCOMPARE(tree->topLevelItemCount(), 2);
    QCOMPARE(tree->topLevelItem(0)->text(0), u"Noura El Amrani"_s);
    // The form beside shows one of them, not somebody of the other house.
    QCOMPARE(named<QLineEdit>(*fixture.window().page(), u"Name"_s)->text(), u"Noura El Amrani"_s);
}

void InstitutionsPageTest::endingAMandateListsWhatItTouches()
{
    WindowFixture fixture;
    QVERIFY(fixture.reg().requests().create(test::draftFrom(u"01-production-complete"_s),
                                            test::stampOn({2026, 12, 1})));
    turnTo(fixture, InstitutionPart::People);
    choose(fixture, u"People"_s, u"managing official"_s);
    retype(named<DateEdit>(*fixture.window().page(), u"Last day"_s), u"06/12/2026"_s);
    bool isListed = false;
    for (const auto *label : fixture.window().page()->findChildren<QuietLabel *>())
        isListed =
            isListed ||
            (label->isVisible() &&
             label->text().contains(
                 u"DmfaConsultationService · Dossierbeheer · production · 01/12/2026 loses its signatory."_s));
    QVERIFY(isListed);
    fixture.window().run(CommandId::SaveNow);
    const auto staff = *fixture.reg().staff(example(fixture).id);
    QCOMPARE(staff.mandates.front().until, std::optional(QDate(2026, 12, 6)));
}

void InstitutionsPageTest::aDayIsMarkedOnlyUntilItIsTypedRight()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::People);
    choose(fixture, u"People"_s, u"managing official"_s);
    auto *first = named<DateEdit>(*fixture.window().page(), u"First day"_s);
    const auto *field = qobject_cast<Field *>(first->parentWidget());
    QVERIFY(field);
    // What is still being typed is not wrong yet.
    retype(first, u"01/02/20"_s);
    QTest::keyClick(first, Qt::Key_Backspace);
    QVERIFY(!field->isMarked());
    retype(first, u"31/02/2021"_s);
    QVERIFY(!field->isMarked());
    fixture.window().run(CommandId::SaveNow);
    QVERIFY(field->isMarked());
    retype(first, u"01/02/2021"_s);
    QVERIFY(!field->isMarked());
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(!field->isMarked());
}

void InstitutionsPageTest::aGapThatStaysIsSaidBesideTheMandate()
{
    WindowFixture fixture;
    // Nobody but the official may sign, and that one not on one day.
    const auto stamp = test::stampOn({2026, 12, 1});
    auto staff = *fixture.reg().staff(example(fixture).id);
    for (auto mandate : staff.mandates)
        if (mandate.role != Role::ManagingOfficial)
            QVERIFY(fixture.reg().remove(mandate.id, stamp));
    for (const auto &absence : staff.absences)
        QVERIFY(fixture.reg().remove(absence.id, stamp));
    auto before = staff.mandates.front();
    QCOMPARE(before.role, Role::ManagingOfficial);
    before.until = QDate(2027, 7, 20);
    QVERIFY(fixture.reg().change(before, stamp));
    auto after = before;
    after.id = {};
    after.from = QDate(2027, 7, 22);
    after.until.reset();
    QVERIFY(fixture.reg().add(after, stamp));
    turnTo(fixture, InstitutionPart::People);
    choose(fixture, u"People"_s, u"managing official"_s);
    const auto saysVisibly = [&](const QString &words) {
        for (const auto *label : fixture.window().page()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    QVERIFY(saysVisibly(u"As before, nobody may sign on 21/07/2027."_s));
    QVERIFY(!saysVisibly(u"omebody may sign on each day"_s));
    // Closed up by a day, and what is said is said of a period.
    retype(named<DateEdit>(*fixture.window().page(), u"Last day"_s), u"21/07/2027"_s);
    QVERIFY(!saysVisibly(u"As before"_s));
    QVERIFY(saysVisibly(u"Somebody may sign on each day from 01/12/2026 to 01/12/2027."_s));
}

void InstitutionsPageTest::mandatesAreReadWholeInTheTree_data()
{
    QTest::addColumn<int>("language");
    for (const auto &one : EnumCodes<Language>::all)
        QTest::newRow(one.code) << int(one.value);
}

void InstitutionsPageTest::mandatesAreReadWholeInTheTree()
{
    QFETCH(const int, language);
    WindowFixture fixture{Language(language)};
    turnTo(fixture, InstitutionPart::People);
    const auto trees = fixture.window().page()->findChildren<QTreeWidget *>();
    const auto shown =
        std::find_if(trees.begin(), trees.end(), [](const auto *tree) { return tree->isVisible(); });
    QVERIFY(shown != trees.end());
    for (QTreeWidgetItemIterator it(*shown); *it; ++it) {
        const auto text = (*it)->text(0);
        const int room = (*shown)->visualItemRect(*it).width();
        QVERIFY2((*shown)->fontMetrics().horizontalAdvance(text) <= room, qPrintable(text));
    }
}

void InstitutionsPageTest::aMandateThatEndsBeforeItBeginsIsNotWritten()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::People);
    choose(fixture, u"People"_s, u"managing official"_s);
    retype(named<DateEdit>(*fixture.window().page(), u"Last day"_s), u"31/12/2021"_s);
    fixture.window().run(CommandId::SaveNow);
    QVERIFY(!said(fixture).isEmpty());
    QVERIFY(!fixture.reg().staff(example(fixture).id)->mandates.front().until);
}

void InstitutionsPageTest::removingAsksAndNamesTheConsequence()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::People);
    choose(fixture, u"People"_s, u"absent"_s);
    const auto before = fixture.reg().staff(example(fixture).id)->absences.size();
    press(fixture, u"Remove…"_s);
    QVERIFY(said(fixture).contains(u"absence"_s));
    QCOMPARE(fixture.reg().staff(example(fixture).id)->absences.size(), before);
    press(fixture, u"Remove"_s);
    QCOMPARE(fixture.reg().staff(example(fixture).id)->absences.size(), before - 1);
    // Somebody with mandates stays.
    choose(fixture, u"People"_s, u"Marleen"_s);
    press(fixture, u"Remove…"_s);
    press(fixture, u"Remove"_s);
    QCOMPARE(fixture.reg().staff(example(fixture).id)->people.size(), size_t(3));
    QVERIFY(!said(fixture).isEmpty());
}

void InstitutionsPageTest::whoIsNewIsMarkedAndGetsTheMandate()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::People);
    choose(fixture, u"People"_s, u"managing official"_s);
    auto *tree = named<QTreeWidget>(*fixture.window().page(), u"People"_s);
    const auto *band = fixture.window().page()->findChild<YearBand *>();
    press(fixture, u"New person"_s);
    // What can't be saved stays in front, and nobody else is marked.
    retype(named<QLineEdit>(*fixture.window().page(), u"E-mail address"_s), u"aaltje@voorbeeld.example"_s);
    tree->setCurrentItem(tree->topLevelItem(1));
    QVERIFY(!said(fixture).isEmpty());
    QVERIFY(!tree->currentItem());
    // First of all by name: everybody else moves down.
    retype(named<QLineEdit>(*fixture.window().page(), u"Name"_s), u"Aaltje Nieuw"_s);
    fixture.window().run(CommandId::SaveNow);
    const auto people = fixture.reg().staff(example(fixture).id)->people;
    const auto added = std::find_if(people.begin(), people.end(),
                                    [](const Person &one) { return one.name == u"Aaltje Nieuw"; });
    QVERIFY(added != people.end());
    QCOMPARE(tree->currentItem()->text(0), added->name);
    QCOMPARE(band->person(), added->id);
    press(fixture, u"New mandate"_s);
    retype(named<QLineEdit>(*fixture.window().page(), u"First day"_s), u"01/02/2027"_s);
    fixture.window().run(CommandId::SaveNow);
    const auto mandates = fixture.reg().staff(example(fixture).id)->mandates;
    QCOMPARE(std::count_if(mandates.begin(), mandates.end(),
                           [&](const Mandate &one) { return one.person == added->id; }),
             1);
    QCOMPARE(tree->currentItem()->parent()->text(0), added->name);
    QCOMPARE(band->person(), added->id);
}

void InstitutionsPageTest::aCardIsMadeWhenItIsFilledIn()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Applications);
    const auto before = fixture.reg().all<Connection>()->size();
    press(fixture, u"New application"_s);
    retype(named<QLineEdit>(*fixture.window().page(), u"Name"_s), u"Loket"_s);
    fixture.window().run(CommandId::SaveNow);
    const auto application = fixture.reg().all<Application>()->back();
    QCOMPARE(application.name, u"Loket"_s);
    QCOMPARE(application.institution, example(fixture).id);
    auto *tree = named<QTreeWidget>(*fixture.window().page(), u"Applications"_s);
    auto *item = tree->topLevelItem(tree->topLevelItemCount() - 1);
    QCOMPARE(item->text(0), u"Loket"_s);
    // Looking at the three cards makes none.
    for (int index = 0; index < 3; ++index)
        tree->setCurrentItem(tree->topLevelItem(tree->topLevelItemCount() - 1)->child(index));
    QCOMPARE(fixture.reg().all<Connection>()->size(), before);
    retype(named<QLineEdit>(*fixture.window().page(), u"URN"_s), u"urn:example"_s);
    fixture.window().run(CommandId::SaveNow);
    const auto cards = *fixture.reg().all<Connection>();
    QCOMPARE(cards.size(), before + 1);
    QCOMPARE(cards.back().application, application.id);
    QCOMPARE(int(cards.back().environment), int(Environment::Production));
}

void InstitutionsPageTest::theEmptyPartsOfACardAreNotWritten()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Applications);
    choose(fixture, u"Applications"_s, u"production"_s);
    const auto card = [&] {
        for (const auto &one : recordsOf<Connection>(fixture))
            if (one.environment == Environment::Production && one.certificate.isSet())
                return one;
        return Connection();
    };
    QVERIFY(card().id.isSet());
    const auto id = card().id;
    QVERIFY(fixture.reg().get(id)->logging.lastRetrievalTest);
    retype(named<DateEdit>(*fixture.window().page(), u"Log last retrieved on"_s), {});
    retype(named<QLineEdit>(*fixture.window().page(), u"Retrieved by"_s), {});
    retype(named<QLineEdit>(*fixture.window().page(), u"Result of the retrieval"_s), {});
    fixture.window().run(CommandId::SaveNow);
    QVERIFY(!fixture.reg().get(id)->logging.lastRetrievalTest);
}

void InstitutionsPageTest::closingDaysOfARecipientAreReadLineByLine()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Recipients);
    auto *days = named<LongText>(*fixture.window().page(), u"Closed on, beside the legal holidays"_s);
    retype(days, u"24/12/2026\r02/11\r\r32/01/2027"_s);
    fixture.window().run(CommandId::SaveNow);
    QVERIFY(said(fixture).contains(u"32/01/2027"_s));
    QVERIFY(fixture.reg().all<Recipient>()->front().closingDays.empty());
    retype(days, u"24/12/2026\r02/11"_s);
    fixture.window().run(CommandId::SaveNow);
    const auto kept = fixture.reg().all<Recipient>()->front().closingDays;
    QCOMPARE(kept.size(), size_t(2));
    QCOMPARE(kept[0].date, std::optional(QDate(2026, 12, 24)));
    QCOMPARE(kept[1].yearly, u"11-02"_s);
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

void InstitutionsPageTest::aRecipientIsNamedInOtherLanguages()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Recipients);
    choose(fixture, u"Recipients"_s, u"KSZ, dienst Programma"_s);
    const auto &page = *fixture.window().page();
    QTest::mouseClick(named<QToolButton>(page, u"Name and address in other languages"_s), Qt::LeftButton);
    auto *german = named<QLineEdit>(page, u"Name in German"_s);
    QVERIFY(german);
    QVERIFY(german->text().startsWith(u"ZDSS"));
    retype(german, u"ZDSS, Programme"_s);
    fixture.window().run(CommandId::SaveNow);
    for (const auto &one : recordsOf<Recipient>(fixture))
        if (one.code == u"ppkb")
            QCOMPARE(one.names.de, u"ZDSS, Programme"_s);
}

/// Wherever the window names it; where it has no name in that language, by its own.
void InstitutionsPageTest::aRecipientIsNamedInTheReadersLanguage()
{
    WindowFixture fixture(Language::French);
    Recipient dutchOnly;
    dutchOnly.name = u"Dienst zonder vertaling"_s;
    dutchOnly.code = u"none"_s;
    QVERIFY(fixture.reg().add(dutchOnly, test::stampOn({2026, 12, 1})));
    QString french;
    for (const auto &one : recordsOf<Recipient>(fixture))
        if (one.code == u"ppkb")
            french = one.names.fr;
    QVERIFY(french.startsWith(u"BCSS"_s));
    const auto namesIn = [](const QAbstractItemModel &model) {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, 0).data().toString();
        return names;
    };
    turnTo(fixture, InstitutionPart::Recipients);
    QStringList all;
    for (const auto *tree : fixture.window().page()->findChildren<QTreeWidget *>())
        if (tree->isVisible())
            all << namesIn(*tree->model());
    QVERIFY2(all.contains(french), qPrintable(all.join(u'|')));
    QVERIFY(all.contains(dutchOnly.name));
    for (const auto &place : {Place{PageId::RequestEditor, 0, NewDraft{}}, Place{PageId::Settings}}) {
        fixture.window().go(place);
        QVERIFY(test::settles(fixture.window()));
        QStringList offered;
        for (const auto *choice : fixture.window().page()->findChildren<QComboBox *>())
            offered << namesIn(*choice->model());
        QVERIFY2(!offered.filter(french).isEmpty(), qPrintable(offered.join(u'|')));
        QCOMPARE(offered.filter(u"KSZ, dienst"_s), QStringList());
    }
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
