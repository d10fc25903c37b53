#include "support/test_registry.h"
#include "ui/institution/institutions_page_driver.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::WindowFixture;

/// People, their mandates and absences.
class PeopleTabTest : public QObject, private test::InstitutionsPageDriver
{
    Q_OBJECT

private Q_SLOTS:
    void anotherInstitutionShowsItsOwnPeople();
    void anotherNameHoldsFromItsDayOrWasAlwaysSo();
    void aNameToComeIsSaidBesideThePerson();
    void endingAMandateListsWhatItTouches();
    void aDayIsMarkedOnlyUntilItIsTypedRight();
    void aGapThatStaysIsSaidBesideTheMandate();
    void mandatesAreReadWholeInTheTree_data();
    void mandatesAreReadWholeInTheTree();
    void aMandateThatEndsBeforeItBeginsIsNotWritten();
    void removingAsksAndNamesTheConsequence();
    void whoIsNewIsMarkedAndGetsTheMandate();
};

void PeopleTabTest::anotherInstitutionShowsItsOwnPeople()
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

void PeopleTabTest::anotherNameHoldsFromItsDayOrWasAlwaysSo()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::People);
    const auto person = fixture.reg().all<Person>()->front();
    choose(fixture, u"People"_s, person.name);
    const auto nameOn = [&](QDate day) {
        return RegisterAsOf(fixture.reg().database(), {}, day).all<Person>()->front().name;
    };
    const auto ask = u"The new name holds from"_s;
    auto *telephone = named<QLineEdit>(*fixture.window().page(), u"Telephone"_s);
    retype(telephone, u"02 555 99 99"_s);
    QVERIFY(!named<DateEdit>(*fixture.window().page(), ask));
    retype(named<QLineEdit>(*fixture.window().page(), u"Name"_s), u"Anna Janssens"_s);
    auto *from = named<DateEdit>(*fixture.window().page(), ask);
    QVERIFY(from);
    // No day, no name: nothing is written half.
    retype(from, u"31/02/2026"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(nameOn({2026, 12, 1}), person.name);
    retype(from, u"01/10/2026"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(nameOn({2026, 9, 30}), person.name);
    QCOMPARE(nameOn({2026, 10, 1}), u"Anna Janssens"_s);
    QVERIFY(!named<DateEdit>(*fixture.window().page(), ask));

    retype(named<QLineEdit>(*fixture.window().page(), u"Name"_s), u"Anna Jansens"_s);
    auto *always = named<QCheckBox>(*fixture.window().page(), u"It was always so: it was entered wrongly"_s);
    QTest::keyClick(always, Qt::Key_Space);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(nameOn({2026, 10, 1}), u"Anna Jansens"_s);
}

void PeopleTabTest::aNameToComeIsSaidBesideThePerson()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::People);
    const auto &page = *fixture.window().page();
    const auto person = fixture.reg().all<Person>()->front();
    choose(fixture, u"People"_s, person.name);
    retype(named<QLineEdit>(page, u"Name"_s), u"Anna Janssens"_s);
    retype(named<DateEdit>(page, u"The new name holds from"_s), u"01/01/2027"_s);
    fixture.window().run(CommandId::SaveNow);
    QVERIFY2(said(fixture).isEmpty(), qPrintable(said(fixture)));
    const auto line = u"From 01/01/2027: Name: %1 → Anna Janssens"_s.arg(person.name);
    QVERIFY(shows(fixture, line));
    QCOMPARE(named<QLineEdit>(page, u"Name"_s)->text(), person.name);
    const auto *tree = named<QTreeWidget>(page, u"People"_s);
    QCOMPARE(tree->currentItem()->text(0), person.name);
    // Nobody else's.
    choose(fixture, u"People"_s, u"Bart"_s);
    QVERIFY(!shows(fixture, line));
    choose(fixture, u"People"_s, person.name);
    QVERIFY(shows(fixture, line));
    // It came earlier.
    follow(fixture, u"On another day… 01/01/2027"_s);
    QTest::keyClicks(named<DateEdit>(page, u"Holds from"_s), u"01/12/2026"_s);
    QTest::keyClicks(named<LongText>(page, u"Reason"_s), u"She told us."_s);
    press(fixture, u"Record"_s);
    QVERIFY(!shows(fixture, line));
    QCOMPARE(named<QLineEdit>(page, u"Name"_s)->text(), u"Anna Janssens"_s);
    QCOMPARE(tree->currentItem()->text(0), u"Anna Janssens"_s);
    QCOMPARE(fixture.reg().get(person.id)->name, u"Anna Janssens"_s);
}

void PeopleTabTest::endingAMandateListsWhatItTouches()
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

void PeopleTabTest::aDayIsMarkedOnlyUntilItIsTypedRight()
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

void PeopleTabTest::aGapThatStaysIsSaidBesideTheMandate()
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

void PeopleTabTest::mandatesAreReadWholeInTheTree_data()
{
    QTest::addColumn<int>("language");
    for (const auto &one : EnumCodes<Language>::all)
        QTest::newRow(one.code) << int(one.value);
}

void PeopleTabTest::mandatesAreReadWholeInTheTree()
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

void PeopleTabTest::aMandateThatEndsBeforeItBeginsIsNotWritten()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::People);
    choose(fixture, u"People"_s, u"managing official"_s);
    retype(named<DateEdit>(*fixture.window().page(), u"Last day"_s), u"31/12/2021"_s);
    fixture.window().run(CommandId::SaveNow);
    QVERIFY(!said(fixture).isEmpty());
    QVERIFY(!fixture.reg().staff(example(fixture).id)->mandates.front().until);
}

void PeopleTabTest::removingAsksAndNamesTheConsequence()
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

void PeopleTabTest::whoIsNewIsMarkedAndGetsTheMandate()
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

} // namespace licet

using licet::PeopleTabTest;
LICET_TEST(PeopleTabTest)

#include "people_tab_test.moc"
