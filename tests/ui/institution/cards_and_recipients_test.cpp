#include "institution/institution_writing.h"
#include "support/test_registry.h"
#include "ui/institution/institutions_page_driver.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

/// Connection cards of applications, and those to whom forms go.
class CardsAndRecipientsTest : public QObject, private test::InstitutionsPageDriver
{
    Q_OBJECT

private Q_SLOTS:
    void anotherNameOfAnApplicationHoldsFromADay();
    void aCardIsMadeWhenItIsFilledIn();
    void theEmptyPartsOfACardAreNotWritten();
    void closingDaysOfARecipientAreReadLineByLine();
    void aRecipientIsNamedInOtherLanguages();
    void aRecipientIsNamedInTheReadersLanguage();
    void whatIsToComeOfAnOfficeIsSaid();
    void whatIsToComeOfAnApplicationAndItsCardIsSaid();
};

void CardsAndRecipientsTest::anotherNameOfAnApplicationHoldsFromADay()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Applications);
    const auto before = fixture.reg().all<Application>()->front();
    choose(fixture, u"Applications"_s, before.name);
    const auto &page = *fixture.window().page();
    const auto ask = u"The new name holds from"_s;
    QVERIFY(!named<DateEdit>(page, ask));
    retype(named<QLineEdit>(page, u"Name"_s), u"Dossiers"_s);
    auto *from = named<DateEdit>(page, ask);
    QVERIFY(from);
    retype(from, u"01/01/2027"_s);
    fixture.window().run(CommandId::SaveNow);
    QVERIFY2(said(fixture).isEmpty(), qPrintable(said(fixture)));
    QCOMPARE(fixture.reg().get(before.id)->name, before.name);
    QCOMPARE(recordAsOf(fixture.reg().database(), before.id, {QDate(2027, 1, 1), {}})->name, u"Dossiers"_s);
    QVERIFY(shows(fixture, u"From 01/01/2027: Name: %1 → Dossiers"_s.arg(before.name)));
    QCOMPARE(named<QLineEdit>(page, u"Name"_s)->text(), before.name);
}

void CardsAndRecipientsTest::aCardIsMadeWhenItIsFilledIn()
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

void CardsAndRecipientsTest::theEmptyPartsOfACardAreNotWritten()
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

void CardsAndRecipientsTest::closingDaysOfARecipientAreReadLineByLine()
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

/// As of an institution: beside what holds today, to be moved or taken back there.
void CardsAndRecipientsTest::whatIsToComeOfAnOfficeIsSaid()
{
    WindowFixture fixture;
    auto stamp = test::stampOn(fixture.day);
    stamp.happenedOn = QDate(2027, 1, 1);
    auto offices = recordsOf<Recipient>(fixture);
    auto &ppkb = *std::find_if(offices.begin(), offices.end(),
                               [](const Recipient &one) { return one.code == u"ppkb"; });
    ppkb.email = u"new@example.org"_s;
    QVERIFY(fixture.reg().change(ppkb, stamp));
    turnTo(fixture, InstitutionPart::Recipients);
    choose(fixture, u"Recipients"_s, u"KSZ, dienst Programma"_s);
    QVERIFY(shows(fixture, u"From 01/01/2027: E-mail address: "_s));
    QVERIFY(shows(fixture, u"→ new@example.org"_s));
    QVERIFY(named<QLineEdit>(*fixture.window().page(), u"E-mail address"_s)->text() != ppkb.email);
    choose(fixture, u"Recipients"_s, u"KSZ, dienst Informatie"_s);
    QVERIFY(!shows(fixture, u"From 01/01/2027"_s));
    choose(fixture, u"Recipients"_s, u"KSZ, dienst Programma"_s);
    QVERIFY(changeForetold(fixture.reg().database(), ppkb.id, {2027, 1, 1}, {}, u"no"_s,
                           test::stampOn(fixture.day)));
    QVERIFY(!shows(fixture, u"From 01/01/2027"_s));
}

void CardsAndRecipientsTest::whatIsToComeOfAnApplicationAndItsCardIsSaid()
{
    WindowFixture fixture;
    auto stamp = test::stampOn(fixture.day);
    stamp.happenedOn = QDate(2027, 1, 1);
    auto application = recordsOf<Application>(fixture).front();
    application.supplier = u"Ander huis"_s;
    QVERIFY(fixture.reg().change(application, stamp));
    auto cards = recordsOf<Connection>(fixture);
    auto &card = *std::find_if(cards.begin(), cards.end(), [&](const Connection &one) {
        return one.application == application.id && one.environment == Environment::Production;
    });
    Certificate next;
    next.institution = application.institution;
    next.subject = u"CN=next.example"_s;
    card.certificate = *fixture.reg().add(next, test::stampOn(fixture.day));
    QVERIFY(fixture.reg().change(card, stamp));
    turnTo(fixture, InstitutionPart::Applications);
    choose(fixture, u"Applications"_s, application.name);
    QVERIFY(shows(fixture, u"→ Ander huis"_s));
    choose(fixture, u"Applications"_s, u"production"_s);
    QVERIFY(shows(fixture, u"From 01/01/2027: Certificate: "_s));
    QVERIFY(shows(fixture, u"CN=next.example"_s));
    QVERIFY(!shows(fixture, u"→ Ander huis"_s));
    choose(fixture, u"Applications"_s, u"acceptance"_s);
    QVERIFY(!shows(fixture, u"From 01/01/2027"_s));
}

void CardsAndRecipientsTest::aRecipientIsNamedInOtherLanguages()
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
void CardsAndRecipientsTest::aRecipientIsNamedInTheReadersLanguage()
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

} // namespace licet

using licet::CardsAndRecipientsTest;
LICET_TEST(CardsAndRecipientsTest)

#include "cards_and_recipients_test.moc"
