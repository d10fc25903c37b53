#include "authorization/authorization_event.h"
#include "authorization/received_program_number.h"
#include "files/attachment.h"
#include "list_import/list_import.h"
#include "support/as_needed.h"
#include "support/test_registry.h"
#include "support/whole_papers.h"
#include "support/window_fixture.h"
#include "text/request_text.h"
#include "ui/authorization/authorizations_page.h"
#include "ui/basis/basis_list.h"
#include "ui/message_bar.h"
#include "ui/widgets/editors.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

class AuthorizationsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSuspendedResumedAndEndedByKey();
    void anEndThatDidNotHappenIsStruck();
    void anEventWithoutReasonOrDayIsNotRecorded();
    void escapeClosesThePanel();
    void theStateOfOneThatIsKeptIsNoField();
    void anOlderOneIsEnteredWithItsEnd();
    void theFirstOneIsKeptOnce();
    void aDocumentIsAttachedAndSavedAgain();
    void whatLacksFactsIsToComplete();
    void chipsNarrowTheList();
    void aNumberOfAnotherInstitutionIsSaid();
    void theRequestItCameFromOpens();
    void askingAChangeShowsOldAndNew();
    void anActiveOneIsNotRemoved();
    void oneFromAListDoesNotSayThatItWasAskedHere();
    void theListIsAProperModel();
    void anOlderOneRestsOnALawToo();
    void whatTheFormSaidCannotBeTypedOver();
    void nothingIsSavedButBySave();
    void goingOnWithoutItKeepsWhatWasStored();
    void anotherRowAsksFirst();
    void aCorrectionAsksWhy();
    void whatWasAskedStandsBesideWhatWasGranted();

private:
    /// As if a request of this register had been executed for it.
    static Authorization showSigned(WindowFixture &fixture);
    static Authorization show(WindowFixture &fixture, Environment environment = Environment::Acceptance);
    static Authorization now(WindowFixture &fixture, const Authorization &one)
    {
        return *fixture.reg().get(one.id);
    }
    static void press(WindowFixture &fixture, const QString &button);
    static void choose(WindowFixture &fixture, const char *chip, const QString &value);
    static ListTable *table(WindowFixture &fixture)
    {
        return fixture.window().page()->findChild<ListTable *>();
    }
    static bool says(WindowFixture &fixture, const QString &words);
};

Authorization AuthorizationsPageTest::show(WindowFixture &fixture, Environment environment)
{
    for (const auto &one : recordsOf<Authorization>(fixture))
        if (one.environment == environment) {
            fixture.window().go({PageId::Authorizations, one.id.row()});
            QCoreApplication::processEvents();
            return one;
        }
    qFatal("no authorization there");
}

void AuthorizationsPageTest::press(WindowFixture &fixture, const QString &button)
{
    QCoreApplication::processEvents();
    for (auto *one : fixture.window().findChildren<QAbstractButton *>())
        if (one->isVisible() && one->isEnabled() && one->text() == button) {
            one->setFocus();
            QTest::keyClick(one, Qt::Key_Space);
            return QCoreApplication::processEvents();
        }
    qFatal("no button %s", qPrintable(button));
}

bool AuthorizationsPageTest::says(WindowFixture &fixture, const QString &words)
{
    QCoreApplication::processEvents();
    for (const auto *label : fixture.window().findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

void AuthorizationsPageTest::itIsSuspendedResumedAndEndedByKey()
{
    WindowFixture fixture;
    const auto one = show(fixture);
    const auto record = [&](const QString &button, const QString &day) {
        press(fixture, button);
        auto *on = named<DateEdit>(fixture.window(), u"On"_s);
        QCOMPARE(QApplication::focusWidget(), on);
        QTest::keyClicks(on, day);
        QTest::keyClicks(named<LongText>(fixture.window(), u"Reason"_s), u"audit"_s);
        fixture.window().run(CommandId::PrimaryAction);
    };
    record(u"Suspend…"_s, u"2/11/2026"_s);
    QCOMPARE(now(fixture, one).state, AuthorizationState::Suspended);
    QCOMPARE(now(fixture, one).suspendedOn, std::optional(QDate(2026, 11, 2)));
    QVERIFY(says(fixture, u"Suspended since 02/11/2026."_s));
    // What is suspended is likeliest resumed: Ctrl+R.
    fixture.window().run(CommandId::RecordEvent);
    QTest::keyClicks(named<LongText>(fixture.window(), u"Reason"_s), u"passed"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(now(fixture, one).state, AuthorizationState::Active);
    // It was resumed today: it can't have ended before.
    record(u"End…"_s, u"30/11/2026"_s);
    QCOMPARE(now(fixture, one).state, AuthorizationState::Active);
    named<DateEdit>(fixture.window(), u"On"_s)->setText(u"01/12/2026"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(now(fixture, one).state, AuthorizationState::Ended);
    QCOMPARE(now(fixture, one).endedBecause, u"audit"_s);
    QVERIFY(says(fixture, u"Ended since 01/12/2026: audit"_s));
    const auto log = *events(fixture.reg().database(), 10, RecordRef::of(one.id));
    QCOMPARE(log.front().kind.code(), u"ended"_s);
    QCOMPARE(log.front().note, u"audit"_s);
    QCOMPARE(log.size(), size_t(4));
    record(u"It has not ended…"_s, u"1/12/2026"_s);
    QCOMPARE(now(fixture, one).state, AuthorizationState::Active);
}

void AuthorizationsPageTest::anEndThatDidNotHappenIsStruck()
{
    WindowFixture fixture;
    const auto one = show(fixture);
    press(fixture, u"End…"_s);
    QTest::keyClicks(named<DateEdit>(fixture.window(), u"On"_s), u"30/11/2026"_s);
    QTest::keyClicks(named<LongText>(fixture.window(), u"Reason"_s), u"of another one"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(now(fixture, one).state, AuthorizationState::Ended);
    const auto buttons = fixture.window().findChildren<QToolButton *>();
    const auto correct = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *button) {
        return button->accessibleName().startsWith(u"Correct: ") &&
               button->accessibleName().endsWith(u"of 30/11/2026");
    });
    QVERIFY(correct != buttons.end());
    QTest::keyClick(*correct, Qt::Key_Space);
    QTest::keyClick(named<QCheckBox>(fixture.window(), u"It did not happen at all"_s), Qt::Key_Space);
    QVERIFY(says(fixture, u"without this event: “active”."_s));
    QTest::keyClicks(named<LongText>(fixture.window(), u"How it came to be noted"_s), u"mixed up"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(now(fixture, one), one);
    QTRY_VERIFY(says(fixture, u"Did not happen: mixed up"_s));
}

void AuthorizationsPageTest::anEventWithoutReasonOrDayIsNotRecorded()
{
    WindowFixture fixture;
    const auto one = show(fixture);
    press(fixture, u"End…"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QVERIFY(says(fixture, u"Write the reason"_s));
    auto *reason = named<LongText>(fixture.window(), u"Reason"_s);
    QTest::keyClicks(reason, u"over"_s);
    auto *day = named<DateEdit>(fixture.window(), u"On"_s);
    day->setText(u"31/11/2026"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QVERIFY(says(fixture, u"31/11/2026"_s));
    day->setText(u"2/12/2026"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QVERIFY(fixture.window().messageBar()->text().contains(u"02/12/2026"_s));
    QVERIFY(reason->isVisible());
    QCOMPARE(now(fixture, one), one);
}

void AuthorizationsPageTest::escapeClosesThePanel()
{
    WindowFixture fixture;
    const auto one = show(fixture);
    press(fixture, u"End…"_s);
    auto *reason = named<LongText>(fixture.window(), u"Reason"_s);
    QVERIFY(reason);
    QTest::keyClick(reason, Qt::Key_Escape);
    QVERIFY(!reason->isVisible());
    QCOMPARE(now(fixture, one), one);
}

void AuthorizationsPageTest::theStateOfOneThatIsKeptIsNoField()
{
    WindowFixture fixture;
    show(fixture);
    QVERIFY(!named<Choice>(*fixture.window().page(), u"State"_s));
    QVERIFY(!named<DateEdit>(*fixture.window().page(), u"Ended since"_s));
    QVERIFY(named<DateEdit>(*fixture.window().page(), u"Valid from"_s));
}

void AuthorizationsPageTest::anOlderOneIsEnteredWithItsEnd()
{
    WindowFixture fixture;
    show(fixture);
    const auto before = recordsOf<Authorization>(fixture).size();
    press(fixture, u"Enter an older one"_s);
    const auto &page = *fixture.window().page();
    QTest::keyClicks(named<QLineEdit>(page, u"Service"_s), u"PersonService"_s);
    auto *state = named<Choice>(page, u"State"_s);
    QVERIFY(state);
    state->setCurrentIndex(state->findText(u"ended"_s, Qt::MatchFixedString));
    QTest::keyClicks(named<DateEdit>(page, u"Ended since"_s), u"1/1/2020"_s);
    fixture.window().run(CommandId::SaveNow);
    const auto all = recordsOf<Authorization>(fixture);
    QCOMPARE(all.size(), before + 1);
    QCOMPARE(all.back().state, AuthorizationState::Ended);
    QCOMPARE(all.back().endedOn, std::optional(QDate(2020, 1, 1)));
    // From now on only an event changes it.
    QVERIFY(!named<Choice>(page, u"State"_s));
    QVERIFY(says(fixture, u"To complete: "_s));
}

void AuthorizationsPageTest::theFirstOneIsKeptOnce()
{
    WindowFixture fixture;
    for (auto one : recordsOf<Authorization>(fixture)) {
        one.state = AuthorizationState::Ended;
        one.endedOn = one.validFrom;
        QVERIFY(test::makeAs(fixture.reg(), one, test::stampOn({2026, 12, 1})));
        QVERIFY(fixture.reg().remove(one.id, test::stampOn({2026, 12, 1})));
    }
    fixture.window().go({PageId::Authorizations});
    press(fixture, u"Enter an older one"_s);
    QTest::keyClicks(named<QLineEdit>(*fixture.window().page(), u"Service"_s), u"PersonService"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(recordsOf<Authorization>(fixture).size(), size_t(1));
    QCOMPARE(table(fixture)->model()->rowCount(), 1);
}

void AuthorizationsPageTest::aDocumentIsAttachedAndSavedAgain()
{
    WindowFixture fixture;
    const auto one = show(fixture);
    QFile letter(fixture.folder() + u"/brief <b>.pdf"_s);
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write(test::smallPdf("a letter"));
    letter.close();
    fixture.prompts.file = letter.fileName();
    press(fixture, u"Attach its document…"_s);
    const auto papers = *attachmentsOf(fixture.reg().database(), RecordRef::of(one.id));
    QCOMPARE(papers.size(), size_t(1));
    QCOMPARE(papers.front().name, u"brief <b>.pdf"_s);
    QCOMPARE(now(fixture, one).proof, Proof::Document);
    QVERIFY(says(fixture, u"brief <b>.pdf"_s));
    fixture.prompts.file = fixture.folder() + u"/again.pdf"_s;
    auto *save = named<QToolButton>(fixture.window(), u"Save “brief <b>.pdf” as a file"_s);
    QVERIFY(save);
    save->click();
    QFile again(*fixture.prompts.file);
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(), test::smallPdf("a letter"));
    // A file that is not there is said, and nothing is written.
    fixture.prompts.file = fixture.folder() + u"/nowhere.pdf"_s;
    press(fixture, u"Attach its document…"_s);
    QVERIFY(fixture.window().messageBar()->text().contains(u"nowhere.pdf"_s));
    QCOMPARE(attachmentsOf(fixture.reg().database(), RecordRef::of(one.id))->size(), size_t(1));
}

void AuthorizationsPageTest::whatLacksFactsIsToComplete()
{
    WindowFixture fixture;
    auto one = show(fixture);
    QVERIFY(!says(fixture, u"To complete"_s));
    one.proof = Proof::Document;
    one.validFrom.reset();
    QVERIFY(test::makeAs(fixture.reg(), one, test::stampOn({2026, 12, 1})));
    QVERIFY(says(fixture, u"To complete: first day, the document it rests on."_s));
}

void AuthorizationsPageTest::choose(WindowFixture &fixture, const char *chip, const QString &value)
{
    for (auto *one : fixture.window().page()->findChildren<Chip *>())
        for (auto *button : one->findChildren<QToolButton *>())
            if (button->menu() && button->text().startsWith(QLatin1String(chip)))
                for (auto *action : button->menu()->actions())
                    if (action->text() == value)
                        return action->trigger();
    qFatal("no %s on chip %s", qPrintable(value), chip);
}

void AuthorizationsPageTest::chipsNarrowTheList()
{
    WindowFixture fixture;
    auto one = show(fixture);
    one.validFrom.reset();
    one.validUntil = QDate(2026, 12, 10);
    QVERIFY(test::makeAs(fixture.reg(), one, test::stampOn({2026, 12, 1})));
    const auto *model = table(fixture)->model();
    QCOMPARE(model->rowCount(), 2);
    choose(fixture, "To complete", u"yes"_s);
    QCOMPARE(model->rowCount(), 1);
    choose(fixture, "State", u"expiring"_s);
    QCOMPARE(model->rowCount(), 1);
    choose(fixture, "State", u"ended"_s);
    QCOMPARE(model->rowCount(), 0);
    // Escape takes the filters away.
    QTest::keyClick(fixture.window().page()->findChild<ListAndDetail *>(), Qt::Key_Escape);
    QCOMPARE(model->rowCount(), 2);
    choose(fixture, "Environment", u"test"_s);
    QCOMPARE(model->rowCount(), 1);
}

void AuthorizationsPageTest::aNumberOfAnotherInstitutionIsSaid()
{
    WindowFixture fixture;
    const auto one = show(fixture);
    ReceivedProgramNumber theirs;
    theirs.institution = (*fixture.reg().institutionByKbo(u"0999000228"_s))->id;
    theirs.number = u"00901239999"_s;
    QVERIFY(fixture.reg().add(theirs, test::stampOn({2026, 12, 1})));
    auto *number = named<QLineEdit>(*fixture.window().page(), u"Program number"_s);
    number->selectAll();
    QTest::keyClicks(number, theirs.number);
    fixture.window().run(CommandId::SaveNow);
    QVERIFY(fixture.window().messageBar()->text().contains(u"OCMW Voorbeeldgem"_s));
    QCOMPARE(now(fixture, one), one);
}

void AuthorizationsPageTest::theRequestItCameFromOpens()
{
    WindowFixture fixture;
    const auto draft = test::draftFrom(u"01-production-complete"_s);
    const auto request = *fixture.reg().requests().create(draft, test::stampOn({2026, 12, 1}));
    auto one = show(fixture);
    one.request = request;
    QVERIFY(test::makeAs(fixture.reg(), one, test::stampOn({2026, 12, 1})));
    press(fixture,
          u"Request "_s + requestName(Translator(Language::English), *fixture.reg().requests().get(request)));
    QTRY_VERIFY(fixture.window().place().record == request.row());
}

void AuthorizationsPageTest::askingAChangeShowsOldAndNew()
{
    WindowFixture fixture;
    auto one = show(fixture);
    one.validUntil = QDate(2028, 12, 31);
    QVERIFY(test::makeAs(fixture.reg(), one, test::stampOn({2026, 12, 1})));
    press(fixture, u"Request a change"_s);
    QCOMPARE(fixture.window().place().page, PageId::RequestEditor);
    const auto request = *fixture.reg().requests().get(Id<Request>(fixture.window().place().record));
    QCOMPARE(request.draft.kind, RequestKind::Change);
    QCOMPARE(request.draft.authorization, one.id);
    // Else its execution would take the last day away.
    QCOMPARE(request.draft.endDate, one.validUntil);
    QTRY_VERIFY(says(fixture, u"Nothing is different yet."_s));
    auto *context = named<QLineEdit>(*fixture.window().page(), u"Legal context"_s);
    QVERIFY(context);
    context->setText(u"DAV:OTHER"_s);
    QTRY_VERIFY(says(fixture, u"Legal context: DAV:ALLOWANCE_RIGHTS → DAV:OTHER"_s));
}

void AuthorizationsPageTest::anActiveOneIsNotRemoved()
{
    WindowFixture fixture;
    const auto one = show(fixture);
    press(fixture, u"Remove…"_s);
    press(fixture, u"Remove"_s);
    QVERIFY(fixture.window().messageBar()->text().contains(u"cannot be removed"_s));
    QCOMPARE(now(fixture, one), one);
}

void AuthorizationsPageTest::oneFromAListDoesNotSayThatItWasAskedHere()
{
    WindowFixture fixture(Language::Dutch);
    const auto list = readListBytes("KBO;Toepassing;Dienst;Omgeving;Doel;Verstuurd;Uitgevoerd;Status\n"
                                    "0999000129;Dossierbeheer;PersonService;test;Identificatie;05/10/2026;"
                                    "20/10/2026;uitgevoerd\n");
    const QDate day(2026, 12, 1);
    const auto brought =
        importList(fixture.reg().database(), list.cells, recognisedMapping(list.cells.headCells()),
                   {false, day, {}}, test::stampOn(day));
    QVERIFY(brought && *brought);
    QCOMPARE((*brought)->imported, 1);
    const auto one = recordsOf<Authorization>(fixture).back();
    fixture.window().go({PageId::Authorizations, one.id.row()});
    QVERIFY(says(fixture, u"Gemaakt door een aanvraag van buiten dit register"_s));
    QVERIFY(!says(fixture, u"Gemaakt door een aanvraag van dit register"_s));
    const auto &page = *fixture.window().page();
    const auto *service = named<QLineEdit>(page, u"Webservice"_s);
    QVERIFY(service && !service->isReadOnly());
    // One that an own request made says that, and nothing else.
    showSigned(fixture);
    QVERIFY(says(fixture, u"Gemaakt door een aanvraag van dit register"_s));
    QVERIFY(!says(fixture, u"Gemaakt door een aanvraag van buiten dit register"_s));
}

void AuthorizationsPageTest::theListIsAProperModel()
{
    WindowFixture fixture;
    auto one = show(fixture);
    auto *list = table(fixture);
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int column = 0; column < list->model()->columnCount(); ++column)
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            list->sortByColumn(column, order);
    fixture.window().run(CommandId::FilterPage);
    for (const auto &text : {u"dmfa"_s, u"zzz"_s, u""_s})
        static_cast<QLineEdit *>(QApplication::focusWidget())->setText(text);
    one.state = AuthorizationState::Ended;
    one.endedOn = one.validFrom;
    QVERIFY(test::makeAs(fixture.reg(), one, test::stampOn({2026, 12, 1})));
    QVERIFY(fixture.reg().remove(one.id, test::stampOn({2026, 12, 1})));
    QCOMPARE(list->model()->rowCount(), 1);
}

Authorization AuthorizationsPageTest::showSigned(WindowFixture &fixture)
{
    auto one = show(fixture);
    Request request;
    request.institution = one.institution;
    request.state = RequestState::Executed;
    request.numberYear = 2026;
    request.numberSerial = 77;
    request.number = u"2026-0077"_s;
    request.stateSince = request.begunOn = QDate(2026, 11, 2);
    request.changedAt = test::stampOn({2026, 12, 1}).enteredAt;
    one.request = *fixture.reg().add(request, test::stampOn({2026, 12, 1}));
    if (!test::makeAs(fixture.reg(), one, test::stampOn({2026, 12, 1})))
        qFatal("not linked");
    QCoreApplication::processEvents();
    return one;
}

void AuthorizationsPageTest::anOlderOneRestsOnALawToo()
{
    WindowFixture fixture;
    auto one = show(fixture);
    one.committee = {u"22/901"_s, {}, {}};
    QVERIFY(test::makeAs(fixture.reg(), one, test::stampOn({2026, 12, 1})));
    QCoreApplication::processEvents();
    auto *number = named<QLineEdit>(fixture.window(), u"Deliberation number"_s);
    QVERIFY(number);
    QCOMPARE(number->text(), u"22/901"_s);
    press(fixture, u"Add a decision or law"_s);
    auto *list = fixture.window().findChild<BasisList *>();
    auto *law = list->findChildren<BasisChoice *>().back();
    for (auto *button : law->findChildren<QPushButton *>())
        if (button->text() == u"Law or decree")
            QTest::keyClick(button, Qt::Key_Space);
    QTest::keyClicks(named<QLineEdit>(*law, u"Law or royal decree"_s), u"KSZ-wet"_s);
    QTest::keyClicks(named<QLineEdit>(*law, u"Article"_s), u"15, § 1"_s);
    fixture.window().run(CommandId::SaveNow);
    const auto kept = now(fixture, one);
    QCOMPARE(kept.committee, one.committee);
    QCOMPARE(kept.furtherBasis, (Bases{LineBasis{{}, {}, {}, u"KSZ-wet"_s, u"15, § 1"_s, {}}}));
}

void AuthorizationsPageTest::whatTheFormSaidCannotBeTypedOver()
{
    WindowFixture fixture;
    const auto one = showSigned(fixture);
    const auto &page = *fixture.window().page();
    QVERIFY(says(fixture, u"only another request changes it"_s));
    QVERIFY(!named<QLineEdit>(page, u"Deliberation number"_s));
    QVERIFY(says(fixture, u"Decision, law or reason"_s));
    for (const auto &name : {u"Service"_s, u"Version"_s, u"Operations"_s, u"Legal context"_s})
        QVERIFY2(named<QLineEdit>(page, name)->isReadOnly(), qPrintable(name));
    QVERIFY(named<LongText>(page, u"Purpose"_s)->isReadOnly());
    QVERIFY(!named<Choice>(page, u"Application"_s)->isEnabled());
    QVERIFY(!named<DateEdit>(page, u"Valid from"_s)->isReadOnly());
    // The three keys by which a test right became one of production.
    auto *environment = named<Choice>(page, u"Environment"_s);
    QVERIFY(!environment->isEnabled());
    for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(environment, key);
    fixture.window().go({PageId::Requests});
    QCOMPARE(now(fixture, one), one);
    // Another one, entered by hand, can be typed over again.
    show(fixture, Environment::Test);
    QVERIFY(named<Choice>(page, u"Environment"_s)->isEnabled());
}

void AuthorizationsPageTest::nothingIsSavedButBySave()
{
    WindowFixture fixture;
    const auto one = show(fixture);
    const auto &page = *fixture.window().page();
    auto *environment = named<Choice>(page, u"Environment"_s);
    QTest::keyClick(environment, Qt::Key_Down);
    QCOMPARE(environment->currentData().toInt(), int(Environment::Production));
    fixture.window().go({PageId::Requests});
    QCOMPARE(fixture.window().place().page, PageId::Authorizations);
    QCOMPARE(now(fixture, one), one);
    QVERIFY(fixture.window().messageBar()->text().contains(u"is not saved"_s));
    // Save asks why first.
    press(fixture, u"Save"_s);
    QCOMPARE(now(fixture, one), one);
    QTest::keyClicks(named<LongText>(page, u"Why it is corrected"_s), u"the list was wrong"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(now(fixture, one).environment, Environment::Production);
}

void AuthorizationsPageTest::goingOnWithoutItKeepsWhatWasStored()
{
    WindowFixture fixture;
    const auto one = show(fixture);
    named<LongText>(*fixture.window().page(), u"Remark"_s)->setPlainText(u"typed"_s);
    fixture.window().go({PageId::Requests});
    QCOMPARE(fixture.window().place().page, PageId::Authorizations);
    press(fixture, u"Go on without it"_s);
    QCOMPARE(fixture.window().place().page, PageId::Requests);
    QCOMPARE(now(fixture, one), one);
}

void AuthorizationsPageTest::anotherRowAsksFirst()
{
    WindowFixture fixture;
    const auto one = show(fixture);
    const auto &page = *fixture.window().page();
    named<LongText>(page, u"Remark"_s)->setPlainText(u"typed"_s);
    const auto other = table(fixture)->currentIndex().row() == 0 ? Qt::Key_Down : Qt::Key_Up;
    QTest::keyClick(table(fixture), other);
    QCOMPARE(table(fixture)->currentId(), one.id.row());
    QCOMPARE(named<LongText>(page, u"Remark"_s)->toPlainText(), u"typed"_s);
    QVERIFY(fixture.window().messageBar()->text().contains(u"is not saved"_s));
    press(fixture, u"Go on without it"_s);
    QVERIFY(table(fixture)->currentId() != one.id.row());
    QCOMPARE(now(fixture, one), one);
}

void AuthorizationsPageTest::aCorrectionAsksWhy()
{
    WindowFixture fixture;
    const auto one = show(fixture);
    const auto &page = *fixture.window().page();
    QVERIFY(!named<LongText>(page, u"Why it is corrected"_s));
    auto *from = named<DateEdit>(page, u"Valid from"_s);
    from->setText(u"1/2/2026"_s);
    auto *why = named<LongText>(page, u"Why it is corrected"_s);
    QVERIFY(why);
    QVERIFY(says(fixture, u"Valid from: "_s));
    fixture.window().run(CommandId::SaveNow);
    QVERIFY(says(fixture, u"Write why it is corrected"_s));
    QCOMPARE(now(fixture, one), one);
    QTest::keyClicks(why, u"misread"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(now(fixture, one).validFrom, std::optional(QDate(2026, 2, 1)));
    const auto last = events(fixture.reg().database(), 1)->front();
    QCOMPARE(last.kind.code(), u"corrected"_s);
    QCOMPARE(last.note, u"misread"_s);
    // What was empty is completed without a word.
    named<DateEdit>(page, u"Last day"_s)->setText(u"31/12/2028"_s);
    QVERIFY(!named<LongText>(page, u"Why it is corrected"_s));
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(now(fixture, one).validUntil, std::optional(QDate(2028, 12, 31)));
}

void AuthorizationsPageTest::whatWasAskedStandsBesideWhatWasGranted()
{
    WindowFixture fixture;
    auto one = show(fixture);
    QVERIFY(!says(fixture, u"Granted otherwise than asked."_s));
    one.asked = AskedTerms{one.operations, u"9"_s, one.validFrom, QDate(2031, 12, 31)};
    one.conditions = u"only by the service for disputes"_s;
    QVERIFY(test::makeAs(fixture.reg(), one, test::stampOn({2026, 12, 7})));
    show(fixture);
    QVERIFY(says(fixture, u"Granted otherwise than asked."_s));
    QVERIFY(says(fixture, u"asked: 9"_s));
    QVERIFY(says(fixture, u"asked: 31/12/2031"_s));
    QCOMPARE(named<LongText>(fixture.window(), u"Conditions"_s)->toPlainText(), one.conditions);
}

} // namespace licet

using licet::AuthorizationsPageTest;
LICET_TEST(AuthorizationsPageTest)
#include "authorizations_page_test.moc"
