#include "documents/paper.h"
#include "request/facts_reader.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/widgets/editors.h"

#include <QCheckBox>

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

private:
    static Id<Request> finalised(WindowFixture &fixture);
    static RequestState stateOf(WindowFixture &fixture, Id<Request> id);
    /// Chooses what happened in the panel that stands open.
    static void choose(WindowFixture &fixture, const QString &event);
    static void press(WindowFixture &fixture) { fixture.window().run(CommandId::PrimaryAction); }
};

Id<Request> RecordEventTest::finalised(WindowFixture &fixture)
{
    const auto stamp = test::stampOn({2026, 12, 1});
    auto draft = test::draftFrom(u"01-production-complete"_s);
    draft.signingDate = QDate(2026, 12, 1);
    auto &requests = fixture.reg().requests();
    const auto id = requests.create(draft, stamp);
    const auto facts = readFacts(fixture.reg().database(), draft, {2026, 12, 1}, *id);
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

} // namespace licet

using licet::RecordEventTest;
LICET_TEST(RecordEventTest)
#include "record_event_test.moc"
