#include "authorization/authorization_event.h"
#include "history/history.h"
#include "support/as_needed.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/list_table.h"

#include <QAction>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

/// The window shows the register as of another day, and as known on one; then nothing is written.
class AsOfPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBarStandsUntilBackToToday();
    void escapeGoesBackToToday();
    void whatIsNoDayIsSaid();
    void requestsStandAsTheyDid();
    void authorizationsStandAsTheyDid();
    void numbersAndDecisionsThatCameLaterAreGone();
    void whoCouldSignThatDayIsTold();
    void writingIsGreyAndComesBack();
    void theHistoryOfARecordIsShown();
    void whatWasEnteredLateShowsBothDays();

private:
    static void ask(WindowFixture &fixture, const QString &on, const QString &knownOn = {});
    static ListTable *table(WindowFixture &fixture)
    {
        return fixture.window().page()->findChild<ListTable *>();
    }
    static int rows(WindowFixture &fixture) { return table(fixture)->model()->rowCount(); }
    static QAbstractButton *button(WindowFixture &fixture, const QString &text)
    {
        QCoreApplication::processEvents();
        for (auto *one : fixture.window().findChildren<QAbstractButton *>())
            if (one->isVisible() && one->text() == text)
                return one;
        return nullptr;
    }
    static bool shows(WindowFixture &fixture, const QString &words)
    {
        QCoreApplication::processEvents();
        for (const auto *label : fixture.window().findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
};

void AsOfPanelTest::ask(WindowFixture &fixture, const QString &on, const QString &knownOn)
{
    fixture.window().run(CommandId::AskThePast);
    auto *first = named<DateEdit>(fixture.window(), u"Valid on"_s);
    QCOMPARE(QApplication::focusWidget(), first);
    first->clear();
    QTest::keyClicks(first, on);
    auto *second = named<DateEdit>(fixture.window(), u"As known on"_s);
    second->clear();
    QTest::keyClicks(second, knownOn);
    QTest::keyClick(second, Qt::Key_Return);
    QCoreApplication::processEvents();
}

void AsOfPanelTest::theBarStandsUntilBackToToday()
{
    WindowFixture fixture;
    const auto before = fixture.window().messageBar()->text();
    ask(fixture, u"15/5/2025"_s, u"1/6/2025"_s);
    QCOMPARE(fixture.window().messageBar()->text(), u"Shown as of 15/05/2025, as known on 01/06/2025."_s);
    QVERIFY(!named<DateEdit>(fixture.window(), u"Valid on"_s));
    // Another message does not take it away.
    fixture.window().say({Message::Kind::Success, u"Something else"_s, {}});
    named<QToolButton>(fixture.window(), u"Close this message"_s)->click();
    QCOMPARE(fixture.window().messageBar()->text(), u"Shown as of 15/05/2025, as known on 01/06/2025."_s);
    ask(fixture, u"15/5/2025"_s);
    QCOMPARE(fixture.window().messageBar()->text(), u"Shown as of 15/05/2025."_s);
    button(fixture, u"Back to today"_s)->click();
    QVERIFY(!fixture.window().context()->past().isSet());
    QCOMPARE(fixture.window().messageBar()->text(), before);
}

void AsOfPanelTest::escapeGoesBackToToday()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Authorizations});
    ask(fixture, u"15/5/2025"_s);
    // First the panel, when it is open.
    fixture.window().run(CommandId::AskThePast);
    QTest::keyClick(named<DateEdit>(fixture.window(), u"Valid on"_s), Qt::Key_Escape);
    QVERIFY(fixture.window().context()->past().isSet());
    table(fixture)->setFocus();
    QTest::keyClick(table(fixture), Qt::Key_Escape);
    QVERIFY(!fixture.window().context()->past().isSet());
}

void AsOfPanelTest::whatIsNoDayIsSaid()
{
    WindowFixture fixture;
    ask(fixture, u"31/2/2025"_s);
    QVERIFY(!fixture.window().context()->past().isSet());
    QVERIFY(shows(fixture, u"31/2/2025"_s));
    ask(fixture, {}, u"2/12/2026"_s);
    QVERIFY(!fixture.window().context()->past().isSet());
    QVERIFY(shows(fixture, u"nobody knows yet"_s));
    ask(fixture, u"2/12/2027"_s, u"1/12/2026"_s);
    QCOMPARE(fixture.window().context()->day(), QDate(2027, 12, 2));
}

void AsOfPanelTest::requestsStandAsTheyDid()
{
    WindowFixture fixture;
    const auto draft = test::draftFrom(u"01-production-complete"_s);
    const auto id = *fixture.reg().requests().create(draft, test::stampOn({2026, 11, 20}));
    auto later = draft;
    later.purpose = u"Later words"_s;
    QVERIFY(fixture.reg().requests().save(id, 0, later, {}, test::stampOn({2026, 11, 25})));
    fixture.window().go({PageId::Requests});
    QCOMPARE(rows(fixture), 1);
    QVERIFY(shows(fixture, u"Later words"_s));
    ask(fixture, u"24/11/2026"_s);
    QCOMPARE(rows(fixture), 1);
    QVERIFY(!shows(fixture, u"Later words"_s));
    ask(fixture, u"19/11/2026"_s);
    QCOMPARE(rows(fixture), 0);
    ask(fixture, {}, u"19/11/2026"_s);
    QCOMPARE(rows(fixture), 0);
    button(fixture, u"Back to today"_s)->click();
    QCOMPARE(rows(fixture), 1);
    QVERIFY(shows(fixture, u"Later words"_s));
}

void AsOfPanelTest::authorizationsStandAsTheyDid()
{
    WindowFixture fixture;
    const auto one = recordsOf<Authorization>(fixture).front();
    const auto ended = fixture.reg().write([&](Transaction &transaction) -> Result<void> {
        LICET_ASSIGN([[maybe_unused]] const auto day,
                     recordEvent(transaction, one.id, AuthorizationEvent::End, u"over"_s, {2026, 12, 1},
                                 test::stampOn({2026, 11, 30})));
        return {};
    });
    QVERIFY(ended);
    fixture.window().go({PageId::Authorizations, one.id.row()});
    QVERIFY(shows(fixture, u"Ended since 30/11/2026: over"_s));
    ask(fixture, u"29/11/2026"_s);
    QVERIFY(!shows(fixture, u"Ended since"_s));
    // Ten days before it was entered the register did not know of it.
    ask(fixture, u"30/11/2026"_s, u"20/11/2026"_s);
    QVERIFY(!shows(fixture, u"Ended since"_s));
    ask(fixture, u"30/11/2026"_s);
    QVERIFY(shows(fixture, u"Ended since 30/11/2026: over"_s));
    // The example was imported on 2 November.
    ask(fixture, {}, u"1/11/2026"_s);
    QCOMPARE(rows(fixture), 0);
}

void AsOfPanelTest::numbersAndDecisionsThatCameLaterAreGone()
{
    WindowFixture fixture;
    fixture.window().go({PageId::ProgramNumbers});
    QCOMPARE(rows(fixture), 1);
    ask(fixture, u"27/3/2025"_s);
    QCOMPARE(rows(fixture), 0);
    ask(fixture, u"28/3/2025"_s);
    QCOMPARE(rows(fixture), 1);
    fixture.window().go({PageId::Committee});
    QCOMPARE(rows(fixture), 2);
    ask(fixture, u"1/1/2020"_s);
    QCOMPARE(rows(fixture), 1);
    button(fixture, u"Back to today"_s)->click();
    QCOMPARE(rows(fixture), 2);
}

void AsOfPanelTest::whoCouldSignThatDayIsTold()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Institutions, 0, InstitutionPart::People});
    QVERIFY(shows(fixture,
                  u"May sign on 01/12/2026: Marleen Claes (managing official), Bart Lefèvre (deputy)."_s));
    ask(fixture, u"28/12/2026"_s);
    QVERIFY(shows(fixture, u"May sign on 28/12/2026: Joris Wouters (security consultant)."_s));
    ask(fixture, u"1/1/2020"_s, u"1/1/2020"_s);
    QVERIFY(!shows(fixture, u"May sign on"_s));
}

void AsOfPanelTest::writingIsGreyAndComesBack()
{
    WindowFixture fixture;
    struct Writing
    {
        Place place;
        QString button;
    };
    const std::vector<Writing> all{{{PageId::Authorizations}, u"Enter an older one"_s},
                                   {{PageId::ProgramNumbers}, u"New program number"_s},
                                   {{PageId::Committee}, u"New dossier"_s},
                                   {{PageId::Catalogue}, u"New service"_s},
                                   {{PageId::Institutions, 0, InstitutionPart::People}, u"New person"_s},
                                   {{PageId::Institutions, 0, InstitutionPart::Certificates}, u"Renew"_s},
                                   {{PageId::Institutions, 0, InstitutionPart::People}, u"New institution"_s},
                                   {{PageId::Requests}, u"New request"_s}};
    for (const auto &one : all) {
        fixture.window().go(one.place);
        QVERIFY2(button(fixture, one.button) && button(fixture, one.button)->isEnabled(),
                 qPrintable(one.button));
        ask(fixture, u"1/11/2026"_s);
        QVERIFY2(!button(fixture, one.button)->isEnabled(), qPrintable(one.button));
        QVERIFY(button(fixture, one.button)->toolTip().contains(u"go back to today"_s));
        button(fixture, u"Back to today"_s)->click();
        QVERIFY2(button(fixture, one.button)->isEnabled(), qPrintable(one.button));
    }
    ask(fixture, u"1/11/2026"_s);
    fixture.window().run(CommandId::NewRequest);
    QCOMPARE(fixture.window().place().page, PageId::Requests);
    fixture.window().go({PageId::Authorizations});
    auto *service = named<QLineEdit>(*fixture.window().page(), u"Service"_s);
    QVERIFY(service && service->isReadOnly());
    const auto head = *historyHead(fixture.reg().database());
    QTest::keyClicks(service, u"typed"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(*historyHead(fixture.reg().database()), head);
    fixture.window().context()->askPast({});
    QVERIFY(!service->isReadOnly());
}

void AsOfPanelTest::theHistoryOfARecordIsShown()
{
    WindowFixture fixture;
    auto one = recordsOf<Authorization>(fixture).front();
    one.legalContext = u"DAV:OTHER"_s;
    QVERIFY(test::makeAs(fixture.reg(), one, test::stampOn({2026, 12, 1})));
    const std::vector<Place> places{{PageId::Authorizations, one.id.row()},
                                    {PageId::ProgramNumbers},
                                    {PageId::Committee},
                                    {PageId::Catalogue},
                                    {PageId::Institutions, 0, InstitutionPart::People},
                                    {PageId::Institutions, 0, InstitutionPart::Applications},
                                    {PageId::Institutions, 0, InstitutionPart::Certificates},
                                    {PageId::Institutions, 0, InstitutionPart::Facts}};
    for (const auto &place : places) {
        fixture.window().go(place);
        QCoreApplication::processEvents();
        fixture.window().run(CommandId::ShowHistory);
        QCOMPARE(fixture.window().place().page, PageId::History);
        QVERIFY(rows(fixture) >= 1);
        QVERIFY(rows(fixture) <= 2);
        QVERIFY(shows(fixture, u"History of one record"_s));
    }
    fixture.window().go({PageId::Authorizations, one.id.row()});
    fixture.window().run(CommandId::ShowHistory);
    QCOMPARE(rows(fixture), 2);
    table(fixture)->setFocus();
    table(fixture)->choose(table(fixture)->model()->index(0, 0).data(ListModel::IdRole).toLongLong());
    QVERIFY(shows(fixture, u"DAV:ALLOWANCE_RIGHTS"_s) && shows(fixture, u"DAV:OTHER"_s));
    button(fixture, u"Whole history"_s)->click();
    QVERIFY(rows(fixture) > 20);
    // And back to where one came from.
    fixture.window().run(CommandId::Back);
    QCOMPARE(fixture.window().place().page, PageId::Authorizations);
}

void AsOfPanelTest::whatWasEnteredLateShowsBothDays()
{
    WindowFixture fixture;
    const auto id = *fixture.reg().requests().create(
        test::draftFrom(u"01-production-complete"_s),
        {u"tester"_s, {2026, 11, 2}, test::stampOn({2026, 12, 1}).enteredAt});
    const auto isBold = [&](const QString &words) {
        QCoreApplication::processEvents();
        for (const auto *label : fixture.window().findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words) && label->font().bold())
                return true;
        return false;
    };
    fixture.window().go({PageId::Requests, id.row()});
    QVERIFY(isBold(u"02/11/2026"_s));
    QVERIFY(isBold(u"entered on 01/12/2026"_s));
    fixture.window().run(CommandId::ShowHistory);
    QCOMPARE(rows(fixture), 1);
    for (const int column : {0, 1})
        QVERIFY(table(fixture)->model()->index(0, column).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(isBold(u"Happened on 02/11/2026, entered on 01/12/2026"_s));
}

} // namespace licet

using licet::AsOfPanelTest;
LICET_TEST(AsOfPanelTest)
#include "as_of_panel_test.moc"
