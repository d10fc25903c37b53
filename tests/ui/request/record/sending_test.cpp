#include "followup/dispatch.h"
#include "followup/envelope.h"
#include "support/request_fixture.h"
#include "support/test_registry.h"
#include "support/whole_papers.h"
#include "support/window_fixture.h"
#include "ui/leaving_bar.h"
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
    void aMailDraftIsSavedAndOpenedAndRecordedOnceItLeft();
    void notYetStaysInViewAndIsAskedAgain();
    void aSecondClickAnswersNothingElse();
    void theDayAndTheWayOfWhatLeftAreSaid();
    void whatWillNotLeaveIsNeverRecorded();
    void aMailThatNoProgramOpensIsNotSentForThat();
    void aLetterIsSavedWithThePapers();
    void nothingUnsignedLeavesUnasked();
    void theScanIsAttachedWhereItIsAskedFor();
    void anEmptyOrWrongScanIsRefused();
    void aScanThatFitsNoMailIsSaid();
    void thinkingBetterOfItRecordsNothing();
    void whatIsNotSignedIsNotSent();
    void severalGoInOneEnvelope();
    void eachLanguageGetsItsOwnLetter();
    void severalOfTwoRecipientsAreRefusedWhole();
    void whatCannotBeLedIsNamed();
    void anotherSignatoryGetsAFormOfHisOwn();
    void whoMayNotSignGetsNone();
    void aDayBeforeTheLastIsRefusedAndNamed();

private:
    static Id<Request> finalised(WindowFixture &fixture, const QString &draft);
    static Id<Request> signedOne(WindowFixture &fixture, const QString &draft);
    static RequestState stateOf(WindowFixture &fixture, Id<Request> id)
    {
        return fixture.reg().requests().get(id)->state;
    }
    static void press(WindowFixture &fixture) { fixture.window().run(CommandId::PrimaryAction); }
    /// As the user says that the signed form of each goes by post.
    static void byPost(WindowFixture &fixture)
    {
        auto *choice = named<Choice>(fixture.window(), u"The signed form"_s);
        QVERIFY(choice);
        choice->setCurrentIndex(choice->count() - 1);
        QCOMPARE(choice->currentText(), u"goes by post, signed"_s);
    }
    static QPushButton *barButton(WindowFixture &fixture, const QString &text)
    {
        for (auto *button : fixture.window().findChild<LeavingBar *>()->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().remove(u'&') == text)
                return button;
        return nullptr;
    }
    static bool barSays(WindowFixture &fixture, const QString &text)
    {
        for (auto *label : fixture.window().findChild<LeavingBar *>()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    static void attachScan(WindowFixture &fixture, Id<Request> id,
                           const QByteArray &bytes = test::smallPdf("scan"))
    {
        EventInput said;
        said.files = {{AttachmentRole::SignedForm, u"scan.pdf"_s, bytes}};
        if (!fixture.reg().requests().remark(id, RecordEvent::Attached, said, {},
                                             test::stampOn({2026, 12, 1})))
            qFatal("not attached");
    }
    static QString fileWith(WindowFixture &fixture, const QString &name, const QByteArray &bytes)
    {
        QFile file(fixture.folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return file.fileName();
    }
    static void chooseAll(WindowFixture &fixture)
    {
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
    return id;
}

void SendingTest::aMailDraftIsSavedAndOpenedAndRecordedOnceItLeft()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    attachScan(fixture, id);
    const auto path = fixture.folder() + u"/letter.eml"_s;
    fixture.prompts.file = path;
    fixture.window().run(CommandId::Send);
    QCOMPARE(named<QComboBox>(fixture.window(), u"How it is sent"_s)->currentText(), u"mail draft"_s);
    QVERIFY(!named<Choice>(fixture.window(), u"The signed form"_s));
    press(fixture);
    const auto mail = fileAt(path);
    QVERIFY(mail.startsWith("X-Unsent: 1"));
    QCOMPARE(fixture.prompts.opened, QStringList{path});
    // Nobody has said that it left.
    QCOMPARE(stateOf(fixture, id), RequestState::Signed);
    QVERIFY(barSays(fixture, u"Has it left?"_s) && barSays(fixture, u"2026-0001"_s));
    QVERIFY(barButton(fixture, u"Yes, today"_s));
    QTest::mouseClick(barButton(fixture, u"Yes, today"_s), Qt::LeftButton);
    QCOMPARE(stateOf(fixture, id), RequestState::Sent);
    QVERIFY(!barButton(fixture, u"Yes, today"_s));
    const auto kept = *attachmentsOf(fixture.reg().database(), RecordRef::of(id));
    QCOMPARE(kept.size(), size_t(2));
    QCOMPARE(kept.back().role, AttachmentRole::Letter);
    QCOMPARE(kept.back().name, u"letter.eml"_s);
    QCOMPARE(*attachedBytes(fixture.reg().database(), kept.back()), mail);
    QCOMPARE(eventAt(fixture.reg().database(), *kept.back().event)->kind.code(), u"send"_s);
}

void SendingTest::notYetStaysInViewAndIsAskedAgain()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    attachScan(fixture, id);
    fixture.prompts.file = fixture.folder() + u"/letter.eml"_s;
    fixture.window().run(CommandId::Send);
    press(fixture);
    QTest::mouseClick(barButton(fixture, u"Not yet"_s), Qt::LeftButton);
    QCOMPARE(stateOf(fixture, id), RequestState::Signed);
    QVERIFY(barSays(fixture, u"Not left yet:"_s) && !barButton(fixture, u"Not yet"_s));
    fixture.window().go({PageId::Requests});
    QVERIFY(barSays(fixture, u"Not left yet:"_s));
    fixture.window().context()->go({PageId::Request, id.row()});
    QVERIFY(barSays(fixture, u"Has it left?"_s));
    QTest::mouseClick(barButton(fixture, u"Not yet"_s), Qt::LeftButton);
    QTest::mouseClick(barButton(fixture, u"It left today"_s), Qt::LeftButton);
    QCOMPARE(stateOf(fixture, id), RequestState::Sent);
}

void SendingTest::aSecondClickAnswersNothingElse()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    attachScan(fixture, id);
    fixture.prompts.file = fixture.folder() + u"/letter.eml"_s;
    fixture.window().run(CommandId::Send);
    press(fixture);
    const auto secondClickOn = [](QWidget *widget) {
        const QPointF middle = widget->rect().center();
        const auto far = widget->mapToGlobal(middle);
        for (const auto &[type, buttons] :
             {std::pair(QEvent::MouseButtonDblClick, Qt::MouseButtons(Qt::LeftButton)),
              std::pair(QEvent::MouseButtonRelease, Qt::MouseButtons())}) {
            QMouseEvent event(type, middle, far, Qt::LeftButton, buttons, Qt::NoModifier);
            QCoreApplication::sendEvent(widget, &event);
        }
    };
    QTest::mouseClick(barButton(fixture, u"Not yet"_s), Qt::LeftButton);
    auto *left = barButton(fixture, u"It left today"_s);
    secondClickOn(left);
    QCOMPARE(stateOf(fixture, id), RequestState::Signed);
    // Nor is it about the next envelope, whichever button it is.
    QTest::mousePress(left, Qt::LeftButton, {}, QPoint(-5, -5));
    secondClickOn(left);
    QCOMPARE(stateOf(fixture, id), RequestState::Signed);
    QTest::mouseClick(left, Qt::LeftButton);
    QCOMPARE(stateOf(fixture, id), RequestState::Sent);
}

void SendingTest::theDayAndTheWayOfWhatLeftAreSaid()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    attachScan(fixture, id);
    fixture.prompts.file = fixture.folder() + u"/letter.eml"_s;
    fixture.window().run(CommandId::Send);
    press(fixture);
    const auto today = fixture.window().context()->today();
    auto *bar = fixture.window().findChild<LeavingBar *>();
    auto *day = bar->findChild<DateEdit *>();
    auto *way = bar->findChild<Choice *>();
    for (const auto wrong : {today.addDays(1), today.addDays(-1)}) {
        day->setDate(wrong);
        QTest::mouseClick(barButton(fixture, u"Yes, on this day"_s), Qt::LeftButton);
        QCOMPARE(stateOf(fixture, id), RequestState::Signed);
    }
    day->setDate(today);
    auto *original = named<Choice>(fixture.window(), u"Signed original"_s);
    way->setCurrentIndex(way->findData(int(LeavingWay::Ebox)));
    original->setCurrentIndex(original->findData(int(OriginalPlace::Ksz)));
    QVERIFY(barSays(fixture, u"By mail or eBox no signed paper reaches KSZ"_s));
    way->setCurrentIndex(way->findData(int(LeavingWay::Registered)));
    QVERIFY(!barSays(fixture, u"By mail or eBox no signed paper reaches KSZ"_s));
    QTest::mouseClick(barButton(fixture, u"Yes, today"_s), Qt::LeftButton);
    QCOMPARE(stateOf(fixture, id), RequestState::Sent);
    const auto all = *events(fixture.reg().database(), 10, RecordRef::of(id));
    const auto sent =
        std::find_if(all.begin(), all.end(), [](const Event &one) { return one.kind == RequestEvent::Send; });
    QCOMPARE(sent->after.value(u"sentWay"_s).toString(), u"registered"_s);
    QCOMPARE(sent->after.value(u"original"_s).toString(), u"ksz"_s);
}

void SendingTest::whatWillNotLeaveIsNeverRecorded()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    attachScan(fixture, id);
    fixture.prompts.file = fixture.folder() + u"/letter.eml"_s;
    fixture.window().run(CommandId::Send);
    press(fixture);
    QTest::mouseClick(barButton(fixture, u"It will not leave"_s), Qt::LeftButton);
    QCOMPARE(stateOf(fixture, id), RequestState::Signed);
    QVERIFY(!fixture.window().findChild<LeavingBar *>()->isVisible());
}

void SendingTest::aMailThatNoProgramOpensIsNotSentForThat()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    attachScan(fixture, id);
    fixture.prompts.opensFiles = false;
    fixture.prompts.file = fixture.folder() + u"/letter.eml"_s;
    fixture.window().run(CommandId::Send);
    press(fixture);
    QVERIFY(fixture.window().messageBar()->text().contains(u"no program opens it"_s));
    QCOMPARE(stateOf(fixture, id), RequestState::Signed);
    QVERIFY(barSays(fixture, u"Has it left?"_s));
}

void SendingTest::aLetterIsSavedWithThePapers()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    attachScan(fixture, id, fixture.reg().requests().currentFrozen(id)->form + '\n');
    fixture.prompts.file = fixture.folder() + u"/letter.pdf"_s;
    fixture.window().run(CommandId::Send);
    auto *way = named<QComboBox>(fixture.window(), u"How it is sent"_s);
    QTest::keyClick(way, Qt::Key_Down);
    QCOMPARE(way->currentText(), u"covering letter"_s);
    press(fixture);
    QTest::mouseClick(barButton(fixture, u"Yes, today"_s), Qt::LeftButton);
    QCOMPARE(stateOf(fixture, id), RequestState::Sent);
    const auto written = fileAt(*fixture.prompts.file);
    const auto kept = *attachmentsOf(fixture.reg().database(), RecordRef::of(id));
    // The papers themselves are kept already: with the event goes the letter alone.
    QVERIFY(written.startsWith("%PDF") && kept.back().size > 0 && written.size() > kept.back().size);
}

void SendingTest::nothingUnsignedLeavesUnasked()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    fixture.prompts.file = fixture.folder() + u"/letter.eml"_s;
    fixture.window().run(CommandId::Send);
    press(fixture);
    QVERIFY(fixture.prompts.asked.isEmpty() && !QFile::exists(*fixture.prompts.file));
    QVERIFY(says(fixture, u"Attach the scan of the signed form, or say that it goes by post."_s));
    byPost(fixture);
    press(fixture);
    const auto mail = fileAt(*fixture.prompts.file);
    QCOMPARE(mail.count("Content-Disposition: attachment"), 1);
    QVERIFY2(mail.contains("niet ondertekend"), mail.left(3000).constData());
    QCOMPARE(stateOf(fixture, id), RequestState::Signed);
    // What left already is recorded without asking: no paper of ours goes out.
    fixture.window().run(CommandId::RecordEvent);
    QVERIFY(!named<Choice>(fixture.window(), u"The signed form"_s));
}

void SendingTest::theScanIsAttachedWhereItIsAskedFor()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    fixture.window().run(CommandId::Send);
    auto *choice = named<Choice>(fixture.window(), u"The signed form"_s);
    choice->setCurrentIndex(1);
    QCOMPARE(choice->currentText(), u"attach the scan…"_s);
    fixture.prompts.file = fileWith(fixture, u"scan.pdf"_s, test::smallPdf("scan"));
    press(fixture);
    QCOMPARE(fixture.prompts.asked.front(), u"openFile"_s);
    const auto kept = *attachmentsOf(fixture.reg().database(), RecordRef::of(id));
    QCOMPARE(kept.front().role, AttachmentRole::SignedForm);
    QCOMPARE(fixture.prompts.asked.count(u"saveFile"_s), 1);
    QVERIFY(barSays(fixture, u"Has it left?"_s));
}

void SendingTest::anEmptyOrWrongScanIsRefused()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    fixture.window().run(CommandId::Send);
    named<Choice>(fixture.window(), u"The signed form"_s)->setCurrentIndex(1);
    for (const auto &[bytes, sentence] :
         {std::pair{QByteArray(), u"is empty"_s}, std::pair{QByteArray("<html>"), u"is no PDF"_s}}) {
        fixture.prompts.file = fileWith(fixture, u"scan.pdf"_s, bytes);
        press(fixture);
        QVERIFY2(fixture.window().messageBar()->text().contains(sentence),
                 qPrintable(fixture.window().messageBar()->text()));
    }
    QVERIFY(attachmentsOf(fixture.reg().database(), RecordRef::of(id))->empty());
    QVERIFY(!fixture.prompts.asked.contains(u"saveFile"_s));
}

void SendingTest::aScanThatFitsNoMailIsSaid()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    attachScan(fixture, id, test::smallPdf(QByteArray(16'000'000, 'x')));
    fixture.prompts.file = fixture.folder() + u"/letter.eml"_s;
    fixture.window().run(CommandId::Send);
    press(fixture);
    QVERIFY2(fixture.window().messageBar()->text().contains(u"would be 21 MB"_s),
             qPrintable(fixture.window().messageBar()->text()));
    QVERIFY(!QFile::exists(*fixture.prompts.file));
}

void SendingTest::thinkingBetterOfItRecordsNothing()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    fixture.window().run(CommandId::Send);
    byPost(fixture);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Signed);
    QVERIFY(named<QComboBox>(fixture.window(), u"How it is sent"_s));
    // A place that can't be written to leaves all as it was, too.
    fixture.prompts.file = fixture.folder() + u"/no such folder/letter.eml"_s;
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Signed);
    QVERIFY(!fixture.window().findChild<LeavingBar *>()->isVisible());
    QVERIFY(attachmentsOf(fixture.reg().database(), RecordRef::of(id))->empty());
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
    QVERIFY(says(fixture, u"Not for 2026-0003"_s) || says(fixture, u"in the state “to be signed”"_s));
    fixture.prompts.file = fixture.folder() + u"/letter.eml"_s;
    byPost(fixture);
    press(fixture);
    QCOMPARE(stateOf(fixture, one), RequestState::Signed);
    QVERIFY(barSays(fixture, u"2026-0001 and 2026-0002"_s) || barSays(fixture, u"2026-0002 and 2026-0001"_s));
    QTest::mouseClick(barButton(fixture, u"Yes, today"_s), Qt::LeftButton);
    QCOMPARE(stateOf(fixture, one), RequestState::Sent);
    QCOMPARE(stateOf(fixture, two), RequestState::Sent);
    QCOMPARE(stateOf(fixture, unsignedOne), RequestState::Finalised);
    QCOMPARE(fileAt(*fixture.prompts.file).count("Content-Disposition: attachment"), 2);
}

void SendingTest::eachLanguageGetsItsOwnLetter()
{
    WindowFixture fixture;
    signedOne(fixture, u"01-production-complete"_s);
    signedOne(fixture, u"10-french"_s);
    chooseAll(fixture);
    fixture.prompts.file = fixture.folder() + u"/letter.eml"_s;
    fixture.window().run(CommandId::Send);
    byPost(fixture);
    press(fixture);
    QCOMPARE(fixture.prompts.asked.count(u"saveFile"_s), 2);
    QVERIFY(fixture.window().messageBar()->text().contains(u"one for each recipient and language"_s));
    QVERIFY(barSays(fixture, u"(1 more)"_s));
    QStringList recipients;
    for (const auto &one : test::recordsOf<Dispatch>(fixture))
        recipients << one.recipientName;
    recipients.sort();
    QCOMPARE(recipients, (QStringList{u"BCSS, service Gestion des programmes, des projets et clients"_s,
                                      u"KSZ, dienst Programma-, Project- en Klantenbeheer"_s}));
}

void SendingTest::severalOfTwoRecipientsAreRefusedWhole()
{
    WindowFixture fixture;
    const auto one = signedOne(fixture, u"01-production-complete"_s);
    const auto other = signedOne(fixture, u"09-ocmw-general-authorization"_s);
    chooseAll(fixture);
    fixture.prompts.file = fixture.folder() + u"/letter.eml"_s;
    fixture.window().run(CommandId::Send);
    byPost(fixture);
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
    const auto signingDay = fixture.reg().requests().get(id)->draft.signingDate;
    named<DateEdit>(fixture.window(), u"On"_s)->setText(u"30/11/2026"_s);
    QTest::mouseClick(reissue(), Qt::LeftButton);
    const auto request = *fixture.reg().requests().get(id);
    QCOMPARE(request.state, RequestState::Finalised);
    QCOMPARE(request.version, 2);
    QCOMPARE(request.draft.signatory, u"Bart Lefèvre"_s);
    QCOMPARE(request.draft.signingDate, signingDay);
    // He reads the cover page, on which this stands, in French.
    QCOMPARE(fixture.reg().requests().versions(id)->front().voidedBecause, u"Réémise pour Bart Lefèvre"_s);
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

void SendingTest::aDayBeforeTheLastIsRefusedAndNamed()
{
    WindowFixture fixture;
    const auto id = signedOne(fixture, u"01-production-complete"_s);
    fixture.window().run(CommandId::RecordEvent);
    auto *day = named<QLineEdit>(fixture.window(), u"On"_s);
    day->setText(u"30/11/2026"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Signed);
    QVERIFY2(fixture.window().messageBar()->text().contains(u"of 01/12/2026"_s),
             qPrintable(fixture.window().messageBar()->text()));
    day->setText(u"01/12/2026"_s);
    press(fixture);
    QCOMPARE(stateOf(fixture, id), RequestState::Sent);
}

} // namespace licet

using licet::SendingTest;
LICET_TEST(SendingTest)
#include "sending_test.moc"
