#include "followup/envelope.h"
#include "support/request_fixture.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/request/list/bulk_actions.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/list_table.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::WindowFixture;

/// Papers leave from the window: as a mail draft or a letter, for one request or several.
class SendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMailDraftIsSavedKeptOpenedAndRecorded();
    void aLetterIsSavedWithThePapers();
    void thinkingBetterOfItRecordsNothing();
    void whatIsNotSignedIsNotSent();
    void severalGoInOneEnvelope();
    void severalOfTwoRecipientsAreRefusedWhole();
    void whatCannotBeLedIsNamed();
    void anotherSignatoryGetsAFormOfHisOwn();
    void whoMayNotSignGetsNone();
    void aDayBeforeTheLastIsTakenWithAWarning();

private:
    static Id<Request> finalised(WindowFixture &fixture, const QString &draft);
    static Id<Request> signedOne(WindowFixture &fixture, const QString &draft);
    static RequestState stateOf(WindowFixture &fixture, Id<Request> id)
    {
        return fixture.reg().requests().get(id)->state;
    }
    static void press(WindowFixture &fixture) { fixture.window().run(CommandId::PrimaryAction); }
    static void chooseAll(WindowFixture &fixture)
    {
        fixture.reg().announce();
        fixture.window().go({PageId::Requests});
        auto *table = named<ListTable>(fixture.window(), u"Requests"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    }
    static QByteArray fileAt(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool says(WindowFixture &fixture, const QString &text)
    {
        for (const auto *label : fixture.window().page()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
};

Id<Request> SendingTest::finalised(WindowFixture &fixture, const QString &name)
{
    const auto stamp = test::stampOn({2026, 12, 1});
    auto draft = test::draftFrom(name);
    draft.signingDate = QDate(2026, 12, 1);
    auto &requests = fixture.reg().requests();
    const auto id = requests.create(draft, stamp);
    const auto facts = readFacts(fixture.reg().database(), draft, {2026, 12, 1}, *id);
    if (!facts || !requests.finalise(*id, *facts, stamp, paperRenderer()))
        qFatal("not finalised");
    fixture.reg().announce();
    fixture.window().go({PageId::Request, id->row()});
    return *id;
}

Id<Request> SendingTest::signedOne(WindowFixture &fixture, const QString &name)
{
    const auto id = finalised(fixture, name);
    const auto draft = fixture.reg().requests().get(id)->draft;
    const auto facts = readFacts(fixture.reg().database(), draft, {2026, 12, 1}, id);
    if (!fixture.reg().requests().record(id, RequestEvent::Sign, {}, *facts, test::stampOn({2026, 12, 1})))
        qFatal("not signed");
    fixture.reg().announce();
    return id;
}

void SendingTest::aMailDraftIsSavedKeptOpenedAndRecorded()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    const auto path = fixture.folder() + u"/letter.eml"_s;
    fixture.prompts.file = path;
    fixture.window().run(CommandId::Send);
    QCOMPARE(named<QComboBox>(fixture.window(), u"How it is sent"_s)->currentText(), u"mail draft"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Sent);
    const auto mail = fileAt(path);
    QVERIFY(mail.startsWith("X-Unsent: 1"));
    QCOMPARE(fixture.prompts.opened, QStringList{path});
    const auto kept = *attachmentsOf(fixture.reg().database(), u"request"_s, id.row());
    QCOMPARE(kept.size(), size_t(1));
    QCOMPARE(kept.front().role, AttachmentRole::Letter);
    QCOMPARE(kept.front().name, u"letter.eml"_s);
    QCOMPARE(*attachedBytes(fixture.reg().database(), kept.front()), mail);
    QCOMPARE(eventAt(fixture.reg().database(), *kept.front().event)->kind, u"send"_s);
}

void SendingTest::aLetterIsSavedWithThePapers()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    fixture.prompts.file = fixture.folder() + u"/letter.pdf"_s;
    fixture.window().run(CommandId::Send);
    auto *way = named<QComboBox>(fixture.window(), u"How it is sent"_s);
    QTest::keyClick(way, Qt::Key_Down);
    QCOMPARE(way->currentText(), u"covering letter"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Sent);
    const auto written = fileAt(*fixture.prompts.file);
    const auto kept = *attachmentsOf(fixture.reg().database(), u"request"_s, id.row());
    // The papers themselves are kept already: with the event goes the letter alone.
    QVERIFY(written.startsWith("%PDF") && kept.front().size > 0 && written.size() > kept.front().size);
}

void SendingTest::thinkingBetterOfItRecordsNothing()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    fixture.window().run(CommandId::Send);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Signed);
    QVERIFY(named<QComboBox>(fixture.window(), u"How it is sent"_s));
    // A place that can't be written to leaves all as it was, too.
    fixture.prompts.file = fixture.folder() + u"/no such folder/letter.eml"_s;
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Signed);
    QVERIFY(attachmentsOf(fixture.reg().database(), u"request"_s, id.row())->empty());
    QTest::keyClick(named<QComboBox>(fixture.window(), u"How it is sent"_s), Qt::Key_Escape);
    QVERIFY(!named<QComboBox>(fixture.window(), u"How it is sent"_s));
}

void SendingTest::whatIsNotSignedIsNotSent()
{
    WindowFixture fixture;
    finalised(fixture, u"01-production-complete"_s);
    QVERIFY(fixture.window().page()->whyNot(CommandId::Send).contains(u"Only a signed request"_s));
}

void SendingTest::severalGoInOneEnvelope()
{
    WindowFixture fixture;
    const auto one = signedOne(fixture, u"01-production-complete"_s);
    const auto two = signedOne(fixture, u"02-test-not-applicable"_s);
    const auto unsignedOne = finalised(fixture, u"10-french"_s);
    chooseAll(fixture);
    QVERIFY(says(fixture, u"2 of them can be sent in one envelope."_s));
    for (auto *button : fixture.window().page()->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == u"Send together…")
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(named<QComboBox>(fixture.window(), u"How it is sent"_s));
    QVERIFY(says(fixture, u"Not for 2026-0003"_s) || says(fixture, u"which is “to be signed”"_s));
    fixture.prompts.file = fixture.folder() + u"/letter.eml"_s;
    press(fixture);
    QCOMPARE(stateOf(fixture, one), RequestState::Sent);
    QCOMPARE(stateOf(fixture, two), RequestState::Sent);
    QCOMPARE(stateOf(fixture, unsignedOne), RequestState::Finalised);
    QCOMPARE(fileAt(*fixture.prompts.file).count("Content-Disposition: attachment"), 2);
}

void SendingTest::severalOfTwoRecipientsAreRefusedWhole()
{
    WindowFixture fixture;
    const auto one = signedOne(fixture, u"01-production-complete"_s);
    const auto other = signedOne(fixture, u"09-ocmw-general-authorization"_s);
    chooseAll(fixture);
    fixture.prompts.file = fixture.folder() + u"/letter.eml"_s;
    fixture.window().run(CommandId::Send);
    press(fixture);
    QVERIFY(fixture.window().messageBar()->text().contains(u"One envelope has one recipient"_s));
    QCOMPARE(stateOf(fixture, one), RequestState::Signed);
    QCOMPARE(stateOf(fixture, other), RequestState::Signed);
    QVERIFY(!QFile::exists(*fixture.prompts.file));
}

void SendingTest::whatCannotBeLedIsNamed()
{
    WindowFixture fixture;
    const auto one = finalised(fixture, u"01-production-complete"_s);
    const auto two = finalised(fixture, u"02-test-not-applicable"_s);
    chooseAll(fixture);
    fixture.window().run(CommandId::RecordEvent);
    auto *what = named<QComboBox>(fixture.window(), u"What happened"_s);
    QCOMPARE(what->currentText(), u"Signed"_s);
    QCOMPARE(named<QComboBox>(fixture.window(), u"Signed by"_s)->currentText(),
             u"the signatory on each form"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, one), RequestState::Signed);
    QCOMPARE(stateOf(fixture, two), RequestState::Signed);
}

void SendingTest::anotherSignatoryGetsAFormOfHisOwn()
{
    WindowFixture fixture;
    const auto id = finalised(fixture, u"01-production-complete"_s);
    fixture.window().run(CommandId::RecordEvent);
    auto *signer = named<QComboBox>(fixture.window(), u"Signed by"_s);
    const auto reissue = [&] {
        for (auto *button : fixture.window().page()->findChildren<QPushButton *>())
            if (button->text() == u"Reissue for this signatory" && button->isVisible())
                return button;
        return static_cast<QPushButton *>(nullptr);
    };
    QVERIFY(!reissue());
    signer->setCurrentIndex(signer->findText(u"Bart Lefèvre"_s));
    QVERIFY(reissue() && reissue()->isEnabled());
    QVERIFY(says(fixture, u"makes version 2 of the same number"_s));
    QTest::mouseClick(reissue(), Qt::LeftButton);
    const auto request = *fixture.reg().requests().get(id);
    QCOMPARE(request.state, RequestState::Finalised);
    QCOMPARE(request.version, 2);
    QCOMPARE(request.draft.signatory, u"Bart Lefèvre"_s);
    QCOMPARE(fixture.reg().requests().versions(id)->front().voidedOn, std::optional(QDate(2026, 12, 1)));
}

void SendingTest::whoMayNotSignGetsNone()
{
    WindowFixture fixture;
    finalised(fixture, u"01-production-complete"_s);
    fixture.window().run(CommandId::RecordEvent);
    auto *signer = named<QComboBox>(fixture.window(), u"Signed by"_s);
    signer->setCurrentIndex(signer->findText(u"Joris Wouters"_s));
    for (auto *button : fixture.window().page()->findChildren<QPushButton *>())
        if (button->text() == u"Reissue for this signatory") {
            QVERIFY(button->isVisible() && !button->isEnabled());
            QVERIFY(button->toolTip().contains(u"Joris Wouters may not sign on 01/12/2026"_s));
        }
}

void SendingTest::aDayBeforeTheLastIsTakenWithAWarning()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    fixture.window().run(CommandId::RecordEvent);
    auto *day = named<QLineEdit>(fixture.window(), u"On"_s);
    day->setText(u"30/11/2026"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Sent);
    QVERIFY(fixture.window().messageBar()->text().contains(u"30/11/2026 lies before 01/12/2026"_s));
}

} // namespace licet

using licet::SendingTest;
LICET_TEST(SendingTest)
#include "sending_test.moc"
