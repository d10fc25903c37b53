#include "documents/paper.h"
#include "request/facts_reader.h"
#include "request/given_signature.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/request/editor/finding_card.h"
#include "ui/widgets/editors.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::WindowFixture;

/// A finalised request is led to its authorization in the window.
class RecordEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsLedToItsAuthorization();
    void aReasonIsAskedForAndKept();
    void aWrongNumberIsSaidAtItsField();
    void whatIsGrantedOtherwiseBecomesTheRight();
    void aNumberByLetterIsRecordedWhenItComes();
    void aLetterMayBringTheNumberOfOneService();
    void theDayOfTheLastEventIsForgotten();
    void whatIsTypedOutlivesTheShortcut();
    void whoSignedInsteadIsRecordedWithTheReason();
    void whoSignedWithoutMandateStaysFound();
    void whomTheFormNamesMayHaveSignedWithoutMandate();
    void aNameThatNobodyKnowsCanBeTyped();
    void whatIsTypedAfterAnEventCanBeUndone();
    void whatWasPromisedByTelephoneIsRecorded();
    void whatWasSaidBeforeTheAnswerIsRecordedAfterIt();
    void theLetterThatFollowsCanBeChased();
    void whomAQuestionWasPutToCanBeContacted();

private:
    static Id<Request> finalised(WindowFixture &fixture, QDate day = {2026, 12, 1},
                                 const QString &name = u"01-production-complete"_s);
    static RequestState stateOf(WindowFixture &fixture, Id<Request> id);
    /// Chooses what happened in the panel that stands open.
    static void choose(WindowFixture &fixture, const QString &event);
    static void press(WindowFixture &fixture) { fixture.window().run(CommandId::PrimaryAction); }
};

Id<Request> RecordEventTest::finalised(WindowFixture &fixture, QDate day, const QString &name)
{
    const auto stamp = test::stampOn(day);
    auto draft = test::draftFrom(name);
    draft.signingDate = day;
    auto &requests = fixture.reg().requests();
    const auto id = requests.create(draft, stamp);
    const auto facts = readFacts(fixture.reg().database(), draft, day, *id);
    if (!facts || !requests.finalise(*id, *facts, stamp, paperRenderer()))
        qFatal("not finalised");
    fixture.window().go({PageId::Request, id->row()});
    return *id;
}

RequestState RecordEventTest::stateOf(WindowFixture &fixture, Id<Request> id)
{
    return fixture.reg().requests().get(id)->state;
}

void RecordEventTest::choose(WindowFixture &fixture, const QString &event)
{
    fixture.window().run(CommandId::RecordEvent);
    auto *what = named<QComboBox>(fixture.window(), u"What happened"_s);
    if (!what || what->findText(event) < 0)
        qFatal("%s is not offered", qPrintable(event));
    what->setCurrentIndex(what->findText(event));
}

void RecordEventTest::aRequestIsLedToItsAuthorization()
{
    WindowFixture fixture;
    const auto id = finalised(fixture);
    const auto before = test::recordsOf<Authorization>(fixture).size();
    choose(fixture, u"Signed"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Signed);
    choose(fixture, u"Sent"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Sent);
    choose(fixture, u"Executed"_s);
    auto *number = named<QLineEdit>(fixture.window(), u"Program number received"_s);
    QVERIFY(number);
    QTest::keyClicks(number, u"00901234568"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Executed);
    const auto all = test::recordsOf<Authorization>(fixture);
    QCOMPARE(all.size(), before + 1);
    QCOMPARE(all.back().programNumber->digits(), u"00901234568"_s);
    QCOMPARE(all.back().request, id);
    fixture.window().go({PageId::Authorizations, all.back().id.row()});
    QCOMPARE(fixture.window().place().page, PageId::Authorizations);
}

void RecordEventTest::aReasonIsAskedForAndKept()
{
    WindowFixture fixture;
    const auto id = finalised(fixture);
    choose(fixture, u"Signed"_s);
    press(fixture);
    choose(fixture, u"Sent"_s);
    press(fixture);
    choose(fixture, u"Returned as incomplete"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Sent);
    auto *reason = named<LongText>(fixture.window(), u"Reason"_s);
    QVERIFY(reason);
    QTest::keyClicks(reason, u"the purpose is vague"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Returned);
    QCOMPARE(fixture.reg().requests().get(id)->answer.reason, u"the purpose is vague"_s);
}

void RecordEventTest::aWrongNumberIsSaidAtItsField()
{
    WindowFixture fixture;
    const auto id = finalised(fixture);
    choose(fixture, u"Signed"_s);
    press(fixture);
    choose(fixture, u"Sent"_s);
    press(fixture);
    choose(fixture, u"Executed"_s);
    auto *number = named<QLineEdit>(fixture.window(), u"Program number received"_s);
    QTest::keyClicks(number, u"0090123456"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Sent);
    // Nothing at all is no answer either: one was asked for.
    number->clear();
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Sent);
    QVERIFY(fixture.window().messageBar()->text().contains(u"program number"_s));
    named<QCheckBox>(fixture.window(), u"None used"_s)->click();
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Executed);
}

void RecordEventTest::whatIsGrantedOtherwiseBecomesTheRight()
{
    WindowFixture fixture;
    const auto id = finalised(fixture);
    for (const auto &event : {u"Signed"_s, u"Sent"_s}) {
        choose(fixture, event);
        press(fixture);
    }
    choose(fixture, u"Executed"_s);
    const auto draft = fixture.reg().requests().get(id)->draft;
    auto *outcome = named<QComboBox>(fixture.window(), u"Answer for %1"_s.arg(draft.services.front().name));
    QVERIFY(outcome);
    QVERIFY(!named<DateEdit>(fixture.window(), u"Granted until"_s));
    outcome->setCurrentIndex(outcome->findText(u"granted with differences"_s));
    auto *until = named<DateEdit>(fixture.window(), u"Granted until"_s);
    QVERIFY(until);
    until->setText(u"31/12/2028"_s);
    named<QCheckBox>(fixture.window(), u"None used"_s)->click();
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Executed);
    const auto made = test::recordsOf<Authorization>(fixture).back();
    QCOMPARE(made.validUntil, std::optional(QDate(2028, 12, 31)));
    QCOMPARE(made.operations, draft.services.front().operations);
    QVERIFY(made.asked && !made.asked->validUntil);

    // What is amended begins with what was answered.
    choose(fixture, u"Answer amended"_s);
    until = named<DateEdit>(fixture.window(), u"Granted until"_s);
    QVERIFY(until);
    QCOMPARE(until->date(), made.validUntil);
    auto *conditions = named<LongText>(fixture.window(), u"Conditions of the answer"_s);
    conditions->setFocus();
    QCoreApplication::processEvents();
    QTest::keyClicks(conditions, u"one file at a time"_s);
    // Tab goes on as the panel is read.
    QTest::keyClick(conditions, Qt::Key_Tab);
    QCOMPARE(fixture.window().focusWidget()->accessibleName(), u"Reason"_s);
    QTest::keyClicks(fixture.window().focusWidget(), u"their second letter"_s);
    press(fixture);
    QCOMPARE(test::recordsOf<Authorization>(fixture).back().validUntil, made.validUntil);
    QCOMPARE(test::recordsOf<Authorization>(fixture).back().conditions, u"one file at a time"_s);
}

/// The panel that opens next has nothing to do with the day or the event of the last one.
void RecordEventTest::theDayOfTheLastEventIsForgotten()
{
    WindowFixture fixture;
    const auto today = fixture.window().context()->today();
    const auto id = finalised(fixture, today.addDays(-5));
    DateEdit *day = nullptr;
    for (const auto &event : {u"Signed"_s, u"Sent"_s, u"Executed"_s}) {
        choose(fixture, event);
        if (event == u"Executed"_s)
            named<QCheckBox>(fixture.window(), u"Follows by letter"_s)->click();
        day = named<DateEdit>(fixture.window(), u"On"_s);
        day->setDate(today.addDays(-5));
        press(fixture);
    }
    QVERIFY(fixture.reg().requests().get(id)->letterAwaitedSince);
    choose(fixture, u"Program number received by letter"_s);
    QCOMPARE(day->date(), std::optional(today));
}

void RecordEventTest::whatIsTypedOutlivesTheShortcut()
{
    WindowFixture fixture;
    finalised(fixture);
    choose(fixture, u"Signed"_s);
    auto *note = named<LongText>(fixture.window(), u"Remark"_s);
    QVERIFY(note);
    QTest::keyClicks(note, u"on paper"_s);
    fixture.window().run(CommandId::RecordEvent);
    QCOMPARE(note->toPlainText(), u"on paper"_s);
}

void RecordEventTest::aNumberByLetterIsRecordedWhenItComes()
{
    WindowFixture fixture;
    const auto id = finalised(fixture);
    for (const auto &event : {u"Signed"_s, u"Sent"_s}) {
        choose(fixture, event);
        press(fixture);
    }
    choose(fixture, u"Executed"_s);
    named<QCheckBox>(fixture.window(), u"None used"_s)->click();
    named<QCheckBox>(fixture.window(), u"Follows by letter"_s)->click();
    QVERIFY(!named<QCheckBox>(fixture.window(), u"None used"_s)->isChecked());
    press(fixture);
    QVERIFY(fixture.reg().requests().get(id)->letterAwaitedSince);
    choose(fixture, u"Program number received by letter"_s);
    press(fixture);
    QVERIFY(fixture.reg().requests().get(id)->letterAwaitedSince);
    QTest::keyClicks(named<QLineEdit>(fixture.window(), u"Program number received"_s), u"00901234568"_s);
    press(fixture);
    QVERIFY(!fixture.reg().requests().get(id)->letterAwaitedSince);
    QCOMPARE(test::recordsOf<Authorization>(fixture).back().programNumber->digits(), u"00901234568"_s);
}

void RecordEventTest::aLetterMayBringTheNumberOfOneService()
{
    WindowFixture fixture;
    const auto id = finalised(fixture, {2026, 12, 1}, u"14-two-services-one-not-covered"_s);
    for (const auto &event : {u"Signed"_s, u"Sent"_s}) {
        choose(fixture, event);
        press(fixture);
    }
    choose(fixture, u"Executed"_s);
    named<QCheckBox>(fixture.window(), u"Follows by letter"_s)->click();
    press(fixture);
    const auto services = fixture.reg().requests().get(id)->draft.services;
    const auto boxFor = [&](size_t line) {
        return named<QCheckBox>(fixture.window(), u"for %1"_s.arg(services[line].name));
    };
    choose(fixture, u"Program number received by letter"_s);
    QTest::keyClicks(named<QLineEdit>(fixture.window(), u"Program number received"_s), u"00901234568"_s);
    boxFor(0)->click();
    boxFor(1)->click();
    press(fixture);
    QVERIFY(!test::recordsOf<Authorization>(fixture).back().programNumber);
    boxFor(1)->click();
    press(fixture);
    const auto rights = [&] {
        std::map<QString, QString> numbers;
        for (const auto &one : test::recordsOf<Authorization>(fixture))
            if (one.request == id)
                numbers[one.service] = one.programNumber ? one.programNumber->digits() : QString();
        return numbers;
    };
    QCOMPARE(rights()[services[1].name], u"00901234568"_s);
    QVERIFY(rights()[services[0].name].isEmpty());
    QVERIFY(fixture.reg().requests().get(id)->letterAwaitedSince);
    // The other one uses none.
    choose(fixture, u"Program number received by letter"_s);
    named<QCheckBox>(fixture.window(), u"None used"_s)->click();
    press(fixture);
    QVERIFY(rights()[services[0].name].isEmpty());
    QVERIFY(!fixture.reg().requests().get(id)->letterAwaitedSince);
}

void RecordEventTest::whoSignedInsteadIsRecordedWithTheReason()
{
    WindowFixture fixture;
    const auto id = finalised(fixture);
    choose(fixture, u"Signed"_s);
    const auto already = u"The form is signed already, by this person"_s;
    QVERIFY(!named<QCheckBox>(fixture.window(), already));
    auto *signer = named<QComboBox>(fixture.window(), u"Signed by"_s);
    signer->setCurrentIndex(signer->findText(u"Bart Lefèvre"_s));
    auto *instead = named<QCheckBox>(fixture.window(), already);
    QVERIFY(instead);
    instead->click();
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Finalised);
    QTest::keyClicks(named<LongText>(fixture.window(), u"Reason"_s), u"the official was ill"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Signed);
}

void RecordEventTest::whoSignedWithoutMandateStaysFound()
{
    WindowFixture fixture;
    const auto id = finalised(fixture);
    choose(fixture, u"Signed"_s);
    auto *signer = named<QComboBox>(fixture.window(), u"Signed by"_s);
    signer->setCurrentIndex(signer->findText(u"Joris Wouters"_s));
    named<QCheckBox>(fixture.window(), u"The form is signed already, by this person"_s)->click();
    QTest::keyClicks(named<LongText>(fixture.window(), u"Reason"_s), u"nobody was there"_s);
    press(fixture);
    const auto isFound = [&] {
        for (const auto *card : fixture.window().page()->findChildren<FindingCard *>())
            if (card->isVisible() && card->finding().outcome == u"signed-others-present")
                return true;
        return false;
    };
    QTRY_VERIFY(isFound());
    choose(fixture, u"Sent"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Sent);
    QTRY_VERIFY(isFound());
    fixture.window().go({PageId::Requests, id.row()});
    QTRY_VERIFY(isFound());
}

void RecordEventTest::whomTheFormNamesMayHaveSignedWithoutMandate()
{
    WindowFixture fixture;
    const auto id = finalised(fixture);
    Absence absence;
    for (const auto &person : test::recordsOf<Person>(fixture))
        if (person.name == u"Marleen Claes")
            absence.person = person.id;
    absence.from = absence.until = fixture.day;
    QVERIFY(fixture.reg().add(absence, test::stampOn(fixture.day)));
    choose(fixture, u"Signed"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Finalised);
    QVERIFY(fixture.window().messageBar()->text().contains(u"tick that and write the reason"_s));
    auto *instead = named<QCheckBox>(fixture.window(), u"The form is signed already, by this person"_s);
    QVERIFY(instead);
    instead->click();
    QTest::keyClicks(named<LongText>(fixture.window(), u"Reason"_s), u"she came in for it"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Signed);
}

void RecordEventTest::aNameThatNobodyKnowsCanBeTyped()
{
    WindowFixture fixture;
    const auto id = finalised(fixture);
    choose(fixture, u"Signed"_s);
    auto *signer = named<QComboBox>(fixture.window(), u"Signed by"_s);
    signer->lineEdit()->selectAll();
    QTest::keyClicks(signer->lineEdit(), u"Niemand Anders"_s);
    named<QCheckBox>(fixture.window(), u"The form is signed already, by this person"_s)->click();
    QTest::keyClicks(named<LongText>(fixture.window(), u"Reason"_s), u"so it came back"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Signed);
    const auto given = *givenSignatures(fixture.reg().database(), id);
    QCOMPARE(given.front().signer, u"Niemand Anders"_s);
    QVERIFY(!given.front().wasEntitled);
    const auto isFound = [&] {
        for (const auto *card : fixture.window().page()->findChildren<FindingCard *>())
            if (card->isVisible() && card->finding().outcome.startsWith(u"signed-"_s))
                return true;
        return false;
    };
    QTRY_VERIFY(isFound());
}

void RecordEventTest::whatIsTypedAfterAnEventCanBeUndone()
{
    WindowFixture fixture;
    finalised(fixture);
    const auto *undo = fixture.window().action(CommandId::Undo);
    choose(fixture, u"Signed"_s);
    press(fixture);
    QVERIFY(!undo->isEnabled());
    choose(fixture, u"Sent"_s);
    press(fixture);
    choose(fixture, u"Returned as incomplete"_s);
    auto *reason = named<LongText>(fixture.window(), u"Reason"_s);
    QVERIFY(reason);
    reason->setFocus();
    QTest::keyClicks(reason, u"vague"_s);
    QVERIFY(undo->isEnabled());
    press(fixture);
    fixture.window().run(CommandId::SearchEverything);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QVERIFY(!undo->isEnabled());
    QTest::keyClicks(search, u"dmfa"_s);
    QVERIFY(undo->isEnabled());
    fixture.window().run(CommandId::Undo);
    QCOMPARE(search->text(), QString());
    QVERIFY(!undo->isEnabled());
}

void RecordEventTest::whatWasPromisedByTelephoneIsRecorded()
{
    WindowFixture fixture;
    const auto id = finalised(fixture);
    choose(fixture, u"Signed"_s);
    press(fixture);
    choose(fixture, u"Sent"_s);
    press(fixture);
    choose(fixture, u"Contacted by telephone or otherwise"_s);
    QVERIFY(!named<QLineEdit>(fixture.window(), u"Their reference"_s));
    press(fixture);
    QVERIFY(fixture.reg().all<Chase>()->empty());
    QTest::keyClicks(named<QLineEdit>(fixture.window(), u"With whom"_s), u"An Peeters"_s);
    QTest::keyClicks(named<LongText>(fixture.window(), u"What was promised"_s), u"this month"_s);
    auto *day = named<DateEdit>(fixture.window(), u"Promised by"_s);
    QTest::keyClicks(day, u"1/12/2020"_s);
    press(fixture);
    QVERIFY(fixture.reg().all<Chase>()->empty());
    day->setDate(fixture.window().context()->today().addDays(40));
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Sent);
    const auto chases = *fixture.reg().all<Chase>();
    QCOMPARE(chases.size(), size_t(1));
    QCOMPARE(chases.front().promisedUntil, std::optional(fixture.window().context()->today().addDays(40)));
    const auto event = events(fixture.reg().database(), 1, RecordRef::of(id))->front();
    QCOMPARE(event.kind.code(), u"contacted"_s);
    QCOMPARE(event.after.value(u"contacted"_s).toString(), u"An Peeters"_s);
}

void RecordEventTest::whatWasSaidBeforeTheAnswerIsRecordedAfterIt()
{
    WindowFixture fixture;
    const auto id = finalised(fixture, {2026, 11, 20});
    const auto today = fixture.window().context()->today();
    for (const auto &event : {u"Signed"_s, u"Sent"_s}) {
        choose(fixture, event);
        named<DateEdit>(fixture.window(), u"On"_s)->setDate(today.addDays(-7));
        press(fixture);
    }
    choose(fixture, u"Refused"_s);
    QTest::keyClicks(named<LongText>(fixture.window(), u"Reason"_s), u"too broad"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Refused);
    choose(fixture, u"Contacted by telephone or otherwise"_s);
    QTest::keyClicks(named<LongText>(fixture.window(), u"What was promised"_s), u"this month"_s);
    named<DateEdit>(fixture.window(), u"On"_s)->setDate(today.addDays(-10));
    press(fixture);
    QVERIFY(fixture.reg().all<Chase>()->empty());
    named<DateEdit>(fixture.window(), u"On"_s)->setDate(today.addDays(-3));
    press(fixture);
    const auto chases = *fixture.reg().all<Chase>();
    QCOMPARE(chases.size(), size_t(1));
    QCOMPARE(chases.front().chasedOn, today.addDays(-3));
    QCOMPARE(stateOf(fixture, id), RequestState::Refused);
}

void RecordEventTest::theLetterThatFollowsCanBeChased()
{
    WindowFixture fixture;
    const auto id = finalised(fixture);
    for (const auto &event : {u"Signed"_s, u"Sent"_s}) {
        choose(fixture, event);
        press(fixture);
    }
    choose(fixture, u"Executed"_s);
    auto *follows = named<QCheckBox>(fixture.window(), u"Follows by letter"_s);
    QVERIFY(follows);
    follows->setChecked(true);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Executed);
    fixture.window().run(CommandId::Chase);
    auto *way = named<QComboBox>(fixture.window(), u"How"_s);
    QVERIFY(way);
    way->setCurrentIndex(way->findText(u"by telephone"_s));
    QTest::keyClicks(named<LongText>(fixture.window(), u"What was said"_s), u"next week"_s);
    press(fixture);
    QCOMPARE(fixture.reg().all<Chase>()->back().recipient, u"security-service"_s);
}

void RecordEventTest::whomAQuestionWasPutToCanBeContacted()
{
    WindowFixture fixture;
    const auto today = fixture.window().context()->today();
    auto &requests = fixture.reg().requests();
    const auto id = finalised(fixture);
    QVERIFY(requests.turnBack(id, RequestEvent::Reopen, u"the purpose"_s, {}, test::stampOn(today)));
    fixture.window().go({PageId::Request, id.row()});
    fixture.window().run(CommandId::RecordEvent);
    QVERIFY(!named<QComboBox>(fixture.window(), u"What happened"_s));
    QVERIFY(requests.ask(id, {today, u"ppkb"_s, u"how to word it"_s, {}}, test::stampOn(today)));
    fixture.window().go({PageId::Request, id.row()});
    choose(fixture, u"Contacted by telephone or otherwise"_s);
    QTest::keyClicks(named<LongText>(fixture.window(), u"What was promised"_s), u"tomorrow"_s);
    press(fixture);
    QCOMPARE(fixture.reg().all<Chase>()->back().recipient, u"ppkb"_s);
    QCOMPARE(stateOf(fixture, id), RequestState::Draft);
}

} // namespace licet

using licet::RecordEventTest;
LICET_TEST(RecordEventTest)
#include "record_event_test.moc"
