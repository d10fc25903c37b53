#include "support/led_request.h"
#include "support/request_fixture.h"
#include "support/test_registry.h"
#include "support/whole_papers.h"
#include "ui/page/file_drop.h"
#include "ui/request/list/requests_page.h"
#include "ui/request/page/request_page.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/list_table.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

struct ShownFiles
{
    ShownFiles(test::RequestFixture &fixture, Id<Request> id)
        : page(makeRequestPage(fixture.context, nullptr))
    {
        page->resize(1000, 700);
        page->setVisible(true);
        page->show(Place{PageId::Request, id.row(), {}});
    }
    template <class Kind>
    [[nodiscard]] Kind *named(const QString &accessibleName) const
    {
        QCoreApplication::processEvents();
        for (auto *one : page->findChildren<Kind *>())
            if (one->isVisible() && one->accessibleName() == accessibleName)
                return one;
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const auto *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    void drop(const QStringList &paths) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent entered({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.get(), &entered);
        if (!entered.isAccepted())
            return;
        QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.get(), &dropped);
    }
    std::unique_ptr<Page> page;
};

QString fileWith(const test::RequestFixture &fixture, const QString &name, const QByteArray &bytes)
{
    const auto path = fixture.example.folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
    return path;
}

std::vector<Attachment> filesOf(const test::RequestFixture &fixture, Id<Request> id)
{
    return *attachmentsOf(fixture.example.reg->database(), RecordRef::of(id));
}

Event newest(const test::RequestFixture &fixture, Id<Request> id)
{
    return events(fixture.example.reg->database(), 1, RecordRef::of(id))->front();
}

} // namespace

/// Files, notes and corrections on the page of a request.
class FilesAndNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsAttachedAsWhatItIs()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        const ShownFiles shown(fixture, id);
        fixture.prompts.file = fileWith(fixture, u"gescand één.pdf"_s, test::smallPdf("scan"));
        shown.page->run(CommandId::Attach);
        auto *role = shown.named<QComboBox>(u"What it is"_s);
        QVERIFY(role);
        QCOMPARE(role->currentText(), u"signed form"_s);
        shown.page->run(CommandId::PrimaryAction);
        const auto files = filesOf(fixture, id);
        QCOMPARE(files.size(), size_t(1));
        QCOMPARE(files.front().name, u"gescand één.pdf"_s);
        QCOMPARE(files.front().role, AttachmentRole::SignedForm);
        QTRY_VERIFY(shown.says(u"gescand één.pdf"_s));
        QTRY_VERIFY(shown.says(
            u"signed form · %1 bytes · 07/12/2026 · File attached"_s.arg(test::smallPdf("scan").size())));
    }

    void theNumberOfAPersonInANoteIsSaidAndNotRefused()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        const ShownFiles shown(fixture, id);
        for (auto *button : shown.page->findChildren<QPushButton *>())
            if (button->text() == u"Add a note…")
                QTest::mouseClick(button, Qt::LeftButton);
        auto *note = shown.named<LongText>(u"Note"_s);
        QVERIFY(note);
        note->setPlainText(u"Over 85073003328"_s);
        QVERIFY(shown.says(u"national number"_s));
        note->setPlainText(u"Over 85073003329"_s);
        QVERIFY(!shown.says(u"national number"_s));
        note->setPlainText(u"Over 85073003328"_s);
        shown.page->run(CommandId::PrimaryAction);
        QCOMPARE(newest(fixture, id).note, u"Over 85073003328"_s);
    }

    void noFileChosenOpensNoPanel()
    {
        test::RequestFixture fixture;
        const ShownFiles shown(fixture, fixture.finalised());
        shown.page->run(CommandId::Attach);
        QVERIFY(!shown.named<QComboBox>(u"What it is"_s));
    }

    void droppedFilesAreTakenAndFoldersAreNot()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        const ShownFiles shown(fixture, id);
        shown.drop({fixture.example.folder.path()});
        QVERIFY(!shown.named<QComboBox>(u"What it is"_s));
        shown.drop({fileWith(fixture, u"a.txt"_s, "a"), fileWith(fixture, u"b.txt"_s, "b")});
        QTRY_VERIFY(shown.says(u"a.txt, b.txt"_s));
        shown.page->run(CommandId::PrimaryAction);
        QCOMPARE(filesOf(fixture, id).size(), size_t(2));
    }

    void filesDroppedWhileSigningGoWithTheSignature()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        const ShownFiles shown(fixture, id);
        shown.page->run(CommandId::RecordEvent);
        shown.drop({fileWith(fixture, u"scan.pdf"_s, test::smallPdf("scan"))});
        shown.page->run(CommandId::PrimaryAction);
        QCOMPARE(fixture.example.reg->requests().get(id)->state, RequestState::Signed);
        QCOMPARE(filesOf(fixture, id).front().role, AttachmentRole::SignedForm);
        QCOMPARE(filesOf(fixture, id).front().event, std::optional(newest(fixture, id).sequence));
    }

    void aFileIsOpenedAndSavedAsItIs()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        EventInput said;
        said.files = {{AttachmentRole::Answer, u"../../antwoord.txt"_s, "their answer"}};
        QVERIFY(fixture.example.reg->requests().remark(id, RecordEvent::Attached, said, {},
                                                       test::stampOn(fixture.today)));
        const ShownFiles shown(fixture, id);
        auto *open = shown.named<QToolButton>(u"Open antwoord.txt"_s);
        QVERIFY(open);
        QTest::keyClick(open, Qt::Key_Space);
        QCOMPARE(fixture.prompts.opened.size(), 1);
        QVERIFY(fixture.prompts.opened.front().endsWith(u"/antwoord.txt"_s));
        const auto bytesAt = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(bytesAt(fixture.prompts.opened.front()), QByteArray("their answer"));
        fixture.prompts.file = fixture.example.folder.filePath(u"copy.txt"_s);
        QTest::keyClick(shown.named<QToolButton>(u"Save a copy of antwoord.txt"_s), Qt::Key_Space);
        QCOMPARE(bytesAt(*fixture.prompts.file), QByteArray("their answer"));
        fixture.prompts.opensFiles = false;
        QTest::keyClick(open, Qt::Key_Space);
        QCOMPARE(fixture.said.back().kind, Message::Kind::Problem);
    }

    void aNoteIsKeptAndMustSaySomething()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        const ShownFiles shown(fixture, id);
        for (auto *button : shown.page->findChildren<QPushButton *>())
            if (button->text() == u"Add a note…")
                QTest::mouseClick(button, Qt::LeftButton);
        auto *note = shown.named<LongText>(u"Note"_s);
        QVERIFY(note);
        const auto before = newest(fixture, id).sequence;
        shown.page->run(CommandId::PrimaryAction);
        QCOMPARE(newest(fixture, id).sequence, before);
        QTest::keyClicks(note, u"they called"_s);
        shown.page->run(CommandId::PrimaryAction);
        QCOMPARE(newest(fixture, id).kind.code(), u"noted"_s);
        QTRY_VERIFY(shown.says(u"they called"_s));
    }

    void anEventIsCorrectedByANewOne()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        const ShownFiles shown(fixture, id);
        auto *correct = shown.named<QToolButton>(u"Correct: Finalised of 07/12/2026"_s);
        QVERIFY(correct);
        const auto wrong = newest(fixture, id);
        QTest::keyClick(correct, Qt::Key_Space);
        auto *text = shown.named<LongText>(u"What is right, and why"_s);
        QVERIFY(text);
        QTest::keyClicks(text, u"it was the 6th"_s);
        shown.page->run(CommandId::PrimaryAction);
        const auto corrected = newest(fixture, id);
        QCOMPARE(corrected.kind.code(), u"corrected"_s);
        QCOMPARE(corrected.after.value(u"correctsEvent").toInteger(), wrong.sequence);
        QTRY_VERIFY(shown.says(u"Event corrected: Finalised of 07/12/2026 by tester"_s));
    }

    void aCorrectedDayMovesTheStateAndSaysOldAndNew()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        test::Leader leader(*fixture.example.reg);
        leader.lead(id, {RequestEvent::Sign});
        leader.day = fixture.today = QDate(2026, 12, 11);
        leader.lead(id, {RequestEvent::Send});
        const ShownFiles shown(fixture, id);
        auto *correct = shown.named<QToolButton>(u"Correct: Sent of 11/12/2026"_s);
        QVERIFY(correct);
        QTest::keyClick(correct, Qt::Key_Space);
        auto *day = shown.named<DateEdit>(u"Day on which it happened"_s);
        QVERIFY(day && day->isVisible());
        QCOMPARE(day->date(), std::optional(QDate(2026, 12, 11)));
        day->selectAll();
        QTest::keyClicks(day, u"9/12/2026"_s);
        QVERIFY(shown.says(u"Day on which it happened: 11/12/2026 → 09/12/2026"_s));
        // Why is asked.
        shown.page->run(CommandId::PrimaryAction);
        QCOMPARE(fixture.example.reg->get(id)->stateSince, QDate(2026, 12, 11));
        QTest::keyClicks(shown.named<LongText>(u"What is right, and why"_s), u"the stamp says so"_s);
        shown.page->run(CommandId::PrimaryAction);
        QCOMPARE(fixture.example.reg->get(id)->stateSince, QDate(2026, 12, 9));
        QTRY_VERIFY(shown.says(u"Day: 11/12/2026 → 09/12/2026"_s));
        QVERIFY(day->isHidden() || !day->isVisible());
    }

    void howItLeftIsPutRight()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        test::Leader leader(*fixture.example.reg);
        leader.lead(id, {RequestEvent::Sign});
        EventInput sent;
        sent.way = LeavingWay::Mail;
        QVERIFY(leader.record(id, RequestEvent::Send, sent));
        const ShownFiles shown(fixture, id);
        auto *correct = shown.named<QToolButton>(u"Correct: Sent of 07/12/2026"_s);
        QVERIFY(correct);
        QTest::keyClick(correct, Qt::Key_Space);
        auto *way = shown.named<Choice>(u"By which way"_s);
        auto *original = shown.named<Choice>(u"Signed original"_s);
        QVERIFY(way && original);
        QCOMPARE(way->currentData().toInt(), int(LeavingWay::Mail));
        QCOMPARE(original->currentData().toInt(), -1);
        original->setCurrentIndex(original->findData(int(OriginalPlace::Ksz)));
        QVERIFY(shown.says(u"By mail or eBox no signed paper reaches KSZ"_s));
        way->setCurrentIndex(way->findData(int(LeavingWay::Post)));
        QVERIFY(shown.says(u"By which way: by mail → by post"_s));
        QTest::keyClicks(shown.named<LongText>(u"What is right, and why"_s), u"the receipt says so"_s);
        shown.page->run(CommandId::PrimaryAction);
        const auto corrected = newest(fixture, id);
        QCOMPARE(corrected.after.value(u"correctedWay"_s).toString(), u"post"_s);
        QCOMPARE(corrected.after.value(u"correctedOriginal"_s).toString(), u"ksz"_s);
        QTRY_VERIFY(shown.says(u"Way: by mail → by post"_s));
    }

    /// Of what it granted nothing but the terms: with the event as it is believed.
    void whatWasGrantedIsPutRight()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        test::Leader leader(*fixture.example.reg);
        leader.lead(id, {RequestEvent::Sign, RequestEvent::Send});
        EventInput executed;
        executed.usesNoNumber = true;
        executed.lines = {{0, LineOutcome::WithDifferences}};
        executed.lines[0].granted.until = QDate(2027, 12, 31);
        QVERIFY(leader.record(id, RequestEvent::Execute, executed));
        const auto service = fixture.example.reg->get(id)->draft.services[0].name;
        const ShownFiles shown(fixture, id);
        auto *correct = shown.named<QToolButton>(u"Correct: Executed of 07/12/2026"_s);
        QVERIFY(correct);
        QTest::keyClick(correct, Qt::Key_Space);
        auto *outcome = shown.named<Choice>(u"Answer for %1"_s.arg(service));
        QVERIFY(outcome);
        QCOMPARE(outcome->count(), 2);
        QCOMPARE(outcome->currentData().toInt(), int(LineOutcome::WithDifferences));
        auto *until = shown.named<DateEdit>(u"Granted until"_s);
        QVERIFY(until);
        QCOMPARE(until->date(), std::optional(QDate(2027, 12, 31)));
        until->setText(u"30/06/2028"_s);
        QVERIFY(shown.says(u"states, terms and lists follow it"_s));
        QTest::keyClicks(shown.named<LongText>(u"What is right, and why"_s), u"the letter says so"_s);
        shown.page->run(CommandId::PrimaryAction);
        const auto rights =
            *RecordStore<Authorization>::where(fixture.example.reg->database(), u"request_id"_s, id);
        QCOMPARE(rights.at(0).validUntil, std::optional(QDate(2028, 6, 30)));
        QTRY_VERIFY(
            shown.says(u"(Valid until: 31/12/2027) → granted with differences (Valid until: 30/06/2028)"_s));
    }

    void whoSignedInsteadIsPutRight()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        test::Leader leader(*fixture.example.reg);
        leader.lead(id, {RequestEvent::Sign});
        const ShownFiles shown(fixture, id);
        auto *correct = shown.named<QToolButton>(u"Correct: Signed of 07/12/2026"_s);
        QVERIFY(correct);
        QTest::keyClick(correct, Qt::Key_Space);
        auto *doer = shown.named<QLineEdit>(u"Done by"_s);
        QVERIFY(doer);
        doer->setText(u"Bart Lefèvre"_s);
        shown
            .named<QCheckBox>(u"This person signed it, although the form names somebody else or the mandate "
                              "is missing"_s)
            ->click();
        QTest::keyClicks(shown.named<LongText>(u"What is right, and why"_s), u"his hand"_s);
        shown.page->run(CommandId::PrimaryAction);
        const auto corrected = newest(fixture, id);
        QCOMPARE(corrected.after.value(u"correctedDoer"_s).toString(), u"Bart Lefèvre"_s);
        QCOMPARE(corrected.after.value(u"signedInstead"_s).toString(), u"entitled"_s);
    }

    /// What follows is told before; then the event stands there, struck, with the reason in words.
    void anEventThatDidNotHappenIsStruck()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        test::Leader leader(*fixture.example.reg);
        leader.lead(id, {RequestEvent::Sign});
        leader.day = fixture.today = QDate(2026, 12, 11);
        leader.lead(id, {RequestEvent::Send});
        const ShownFiles shown(fixture, id);
        QTest::keyClick(shown.named<QToolButton>(u"Correct: Sent of 11/12/2026"_s), Qt::Key_Space);
        auto *unhappened = shown.named<QCheckBox>(u"It did not happen at all"_s);
        QVERIFY(unhappened && unhappened->isVisible());
        QTest::keyClick(unhappened, Qt::Key_Space);
        QVERIFY(unhappened->isChecked());
        QVERIFY(shown.says(u"The request is “signed” again."_s));
        QVERIFY(!shown.named<DateEdit>(u"Day on which it happened"_s));
        QCOMPARE(fixture.example.reg->get(id)->state, RequestState::Sent);
        QTest::keyClicks(shown.named<LongText>(u"How it came to be noted"_s), u"another form left"_s);
        shown.page->run(CommandId::PrimaryAction);
        QCOMPARE(fixture.example.reg->get(id)->state, RequestState::Signed);
        QTRY_VERIFY(shown.says(u"Did not happen: another form left"_s));
        QVERIFY(shown.says(u"Did not happen: Sent of 11/12/2026 by tester"_s));
        const auto labels = shown.page->findChildren<QLabel *>();
        const auto struck = std::count_if(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->font().strikeOut();
        });
        QCOMPARE(struck, 1);
        QVERIFY(!shown.named<QToolButton>(u"Correct: Sent of 11/12/2026"_s));
    }

    void whatRestsOnAnEventIsNamedBeforeAnythingIsAsked()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        test::Leader leader(*fixture.example.reg);
        leader.lead(id, {RequestEvent::Sign, RequestEvent::Send});
        const ShownFiles shown(fixture, id);
        QTest::keyClick(shown.named<QToolButton>(u"Correct: Signed of 07/12/2026"_s), Qt::Key_Space);
        auto *unhappened = shown.named<QCheckBox>(u"It did not happen at all"_s);
        QTest::keyClick(unhappened, Qt::Key_Space);
        QVERIFY(shown.says(u"put that one right first"_s));
        QTest::keyClicks(shown.named<LongText>(u"How it came to be noted"_s), u"why"_s);
        shown.page->run(CommandId::PrimaryAction);
        QCOMPARE(fixture.example.reg->get(id)->state, RequestState::Sent);
        // The finalised version is on paper.
        QTest::keyClick(shown.named<QToolButton>(u"Correct: Finalised of 07/12/2026"_s), Qt::Key_Space);
        QVERIFY(!unhappened->isVisible());
    }

    void aDraftTakesFilesInTheList()
    {
        test::RequestFixture fixture;
        const auto id = fixture.draft();
        const std::unique_ptr<Page> page(makeRequestsPage(fixture.context, nullptr));
        page->resize(1200, 800);
        page->setVisible(true);
        page->findChild<ListTable *>()->choose(id.row());
        fixture.prompts.file = fileWith(fixture, u"a.txt"_s, "a");
        page->run(CommandId::Attach);
        page->run(CommandId::PrimaryAction);
        QCOMPARE(filesOf(fixture, id).size(), size_t(1));
    }
};

} // namespace licet

using licet::FilesAndNotesTest;
LICET_TEST(FilesAndNotesTest)
#include "files_and_notes_test.moc"
