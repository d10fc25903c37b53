#include "files/attachment.h"
#include "followup/chasing.h"
#include "request/chase.h"
#include "support/request_fixture.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/documents/paper_view.h"
#include "ui/message_bar.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/list_table.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::WindowFixture;

/// Chasing from the window: by mail, on paper, by telephone; one request or several.
class ChasingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMailDraftIsSavedAndOpenedAndRecordedOnceItLeft();
    void oneADayUnlessConfirmed();
    void aLetterIsSavedOrPrinted();
    void aCallNeedsWhatWasSaid();
    void afterTwoInWritingACallIsOffered();
    void thinkingBetterOfItRecordsNothing();
    void whatWaitsOnNobodyIsNotChased();
    void aDayThatCannotBeIsMarked();
    void aPlaceOpensThePanel();
    void severalOfOneOfficeGoTogetherAndOthersGetTheirOwn();
    void withoutAMailAddressALetterIsAdvised();

private:
    static Id<Request> sentOne(WindowFixture &fixture, const QString &draft);
    static void chaseOn(WindowFixture &fixture, Id<Request> id, QDate day, ChaseWay way);
    static size_t chases(WindowFixture &fixture) { return test::recordsOf<Chase>(fixture).size(); }
    static Choice *way(WindowFixture &fixture) { return named<Choice>(fixture.window(), u"How"_s); }
    static QString words(WindowFixture &fixture)
    {
        auto *shown = named<QPlainTextEdit>(fixture.window(), u"The reminder's words"_s);
        return shown ? shown->toPlainText() : QString();
    }
    /// As the user says that the signed form of each went by post.
    static void wentByPost(WindowFixture &fixture)
    {
        auto *choice = named<Choice>(fixture.window(), u"The signed form"_s);
        QVERIFY(choice);
        choice->setCurrentIndex(choice->count() - 1);
    }
    static QPushButton *barButton(WindowFixture &fixture, const QString &text)
    {
        for (auto *one : fixture.window().findChildren<QPushButton *>())
            if (one->isVisible() && one->text().remove(u'&') == text)
                return one;
        return nullptr;
    }
    static void sayThatItLeft(WindowFixture &fixture)
    {
        QVERIFY(barButton(fixture, u"Yes, today"_s));
        QTest::mouseClick(barButton(fixture, u"Yes, today"_s), Qt::LeftButton);
    }
    static QPushButton *button(WindowFixture &fixture, const QString &text)
    {
        for (auto *one : fixture.window().page()->findChildren<QPushButton *>())
            if (one->isVisible() && one->text() == text)
                return one;
        return nullptr;
    }
    static bool says(WindowFixture &fixture, const QString &text)
    {
        for (const auto *label : fixture.window().page()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    static QByteArray fileAt(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

Id<Request> ChasingTest::sentOne(WindowFixture &fixture, const QString &name)
{
    const QDate day(2026, 11, 2);
    auto draft = test::draftFrom(name);
    draft.signingDate = day;
    auto &requests = fixture.reg().requests();
    const auto id = requests.create(draft, test::stampOn(day));
    const auto facts = readFacts(fixture.reg().database(), draft, day, *id);
    if (!facts || !requests.finalise(*id, *facts, test::stampOn(day), paperRenderer()))
        qFatal("not finalised");
    for (const auto event : {RequestEvent::Sign, RequestEvent::Send})
        if (!requests.record(*id, event, {}, *facts, test::stampOn(day)))
            qFatal("not sent");
    fixture.window().go({PageId::Request, id->row()});
    return *id;
}

void ChasingTest::chaseOn(WindowFixture &fixture, Id<Request> id, QDate day, ChaseWay way)
{
    const auto packed = packChases(fixture.reg().database(), {id}, day);
    if (!packed ||
        !recordChases(fixture.reg().database(), packed->front(), way, u"said"_s, {}, test::stampOn(day)))
        qFatal("not chased");
}

void ChasingTest::aMailDraftIsSavedAndOpenedAndRecordedOnceItLeft()
{
    WindowFixture fixture;
    const auto id = sentOne(fixture, u"01-production-complete"_s);
    fixture.prompts.file = fixture.folder() + u"/chase.eml"_s;
    QTest::keyClick(&fixture.window(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(way(fixture));
    QCOMPARE(way(fixture)->currentText(), u"mail draft"_s);
    QVERIFY2(words(fixture).startsWith(u"Herinnering: aanvraag 2026-0001"_s), qPrintable(words(fixture)));
    QVERIFY(says(fixture, u"ppkb@ksz.example"_s));
    wentByPost(fixture);
    QTest::keyClick(way(fixture), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(chases(fixture), size_t(0));
    sayThatItLeft(fixture);
    QCOMPARE(chases(fixture), size_t(1));
    const auto chase = test::recordsOf<Chase>(fixture).front();
    QCOMPARE(chase.request, id);
    QCOMPARE(chase.way, ChaseWay::Mail);
    QCOMPARE(chase.chasedOn, QDate(2026, 12, 1));
    const auto mail = fileAt(*fixture.prompts.file);
    QVERIFY(mail.startsWith("X-Unsent: 1"));
    QCOMPARE(mail.count("Content-Disposition: attachment"), 1);
    QCOMPARE(fixture.prompts.opened, QStringList{*fixture.prompts.file});
    const auto kept = *attachmentsOf(fixture.reg().database(), RecordRef::of(id));
    QCOMPARE(kept.size(), size_t(1));
    QCOMPARE(*attachedBytes(fixture.reg().database(), kept.front()), mail);
    QVERIFY(!way(fixture));
    // The next one tells of it.
    fixture.window().run(CommandId::Chase);
    QVERIFY2(words(fixture).contains(u"Eerdere herinneringen: 01/12/2026"_s), qPrintable(words(fixture)));
}

void ChasingTest::oneADayUnlessConfirmed()
{
    WindowFixture fixture;
    const auto id = sentOne(fixture, u"01-production-complete"_s);
    chaseOn(fixture, id, {2026, 12, 1}, ChaseWay::Mail);
    fixture.prompts.file = fixture.folder() + u"/chase.pdf"_s;
    fixture.window().run(CommandId::Chase);
    QTest::keyClick(way(fixture), Qt::Key_Down);
    wentByPost(fixture);
    fixture.window().run(CommandId::PrimaryAction);
    QVERIFY(!QFile::exists(*fixture.prompts.file));
    QVERIFY(fixture.window().messageBar()->text().contains(u"is recorded already"_s));
    QTest::mouseClick(barButton(fixture, u"Once more all the same"_s), Qt::LeftButton);
    QVERIFY(QFile::exists(*fixture.prompts.file));
    QVERIFY(!way(fixture));
    sayThatItLeft(fixture);
    QCOMPARE(chases(fixture), size_t(1));
    // The bar's earlier question is gone once its own click has been dealt with.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_VERIFY(barButton(fixture, u"Once more all the same"_s));
    QTest::mouseClick(barButton(fixture, u"Once more all the same"_s), Qt::LeftButton);
    QCOMPARE(chases(fixture), size_t(2));
}

void ChasingTest::aLetterIsSavedOrPrinted()
{
    WindowFixture fixture;
    const auto id = sentOne(fixture, u"01-production-complete"_s);
    fixture.prompts.file = fixture.folder() + u"/chase.pdf"_s;
    fixture.window().run(CommandId::Chase);
    QTest::keyClick(way(fixture), Qt::Key_Down);
    QCOMPARE(way(fixture)->currentText(), u"letter"_s);
    auto *paper = named<PaperView>(fixture.window(), u"The reminder's page"_s);
    QVERIFY(paper && paper->pageCount() == 1);
    wentByPost(fixture);
    QTest::mouseClick(button(fixture, u"Save the letter…"_s), Qt::LeftButton);
    sayThatItLeft(fixture);
    const auto written = fileAt(*fixture.prompts.file);
    const auto kept = *attachmentsOf(fixture.reg().database(), RecordRef::of(id));
    // The form is kept already: with the event goes the letter alone.
    QVERIFY(written.startsWith("%PDF") && kept.front().size > 0 && written.size() > kept.front().size);

    const auto second = sentOne(fixture, u"02-test-not-applicable"_s);
    fixture.window().run(CommandId::Chase);
    QTest::keyClick(way(fixture), Qt::Key_Down);
    wentByPost(fixture);
    QTest::mouseClick(button(fixture, u"Print…"_s), Qt::LeftButton);
    QVERIFY(!barButton(fixture, u"Yes, today"_s)); // no printer was chosen
    fixture.prompts.printedTo = fixture.folder() + u"/printed.pdf"_s;
    QTest::mouseClick(button(fixture, u"Print…"_s), Qt::LeftButton);
    QCOMPARE(chases(fixture), size_t(1));
    sayThatItLeft(fixture);
    QCOMPARE(chases(fixture), size_t(2));
    QCOMPARE(test::recordsOf<Chase>(fixture).back().request, second);
    QVERIFY(fileAt(fixture.prompts.printedTo).startsWith("%PDF"));
    QCOMPARE(test::recordsOf<Chase>(fixture).back().way, ChaseWay::Letter);
}

void ChasingTest::aCallNeedsWhatWasSaid()
{
    WindowFixture fixture;
    sentOne(fixture, u"01-production-complete"_s);
    fixture.window().run(CommandId::Chase);
    QTest::keyClick(way(fixture), Qt::Key_End);
    QCOMPARE(way(fixture)->currentText(), u"by telephone"_s);
    QVERIFY(words(fixture).isEmpty());
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(chases(fixture), size_t(0));
    QVERIFY(says(fixture, u"Write what was said"_s));
    QTest::keyClicks(named<LongText>(fixture.window(), u"What was said"_s), u"Next week, they say."_s);
    QTest::mouseClick(button(fixture, u"Record the call"_s), Qt::LeftButton);
    QCOMPARE(chases(fixture), size_t(1));
    QCOMPARE(test::recordsOf<Chase>(fixture).front().way, ChaseWay::Telephone);
    QVERIFY(fixture.prompts.asked.isEmpty());
}

void ChasingTest::afterTwoInWritingACallIsOffered()
{
    WindowFixture fixture;
    const auto id = sentOne(fixture, u"01-production-complete"_s);
    chaseOn(fixture, id, {2026, 11, 20}, ChaseWay::Mail);
    fixture.window().run(CommandId::Chase);
    QCOMPARE(way(fixture)->currentText(), u"mail draft"_s);
    QTest::keyClick(way(fixture), Qt::Key_Escape);
    QVERIFY(!way(fixture));
    chaseOn(fixture, id, {2026, 11, 27}, ChaseWay::Letter);
    fixture.window().run(CommandId::Chase);
    QCOMPARE(way(fixture)->currentText(), u"by telephone"_s);
}

void ChasingTest::thinkingBetterOfItRecordsNothing()
{
    WindowFixture fixture;
    sentOne(fixture, u"01-production-complete"_s);
    fixture.window().run(CommandId::Chase);
    wentByPost(fixture);
    fixture.window().run(CommandId::PrimaryAction); // no file is named
    QCOMPARE(chases(fixture), size_t(0));
    QVERIFY(way(fixture));
    fixture.prompts.file = fixture.folder() + u"/no such folder/chase.eml"_s;
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(chases(fixture), size_t(0));
    QVERIFY(!fixture.window().messageBar()->text().isEmpty());
    QTest::mouseClick(button(fixture, u"Cancel"_s), Qt::LeftButton);
    QVERIFY(!way(fixture));
}

void ChasingTest::whatWaitsOnNobodyIsNotChased()
{
    WindowFixture fixture;
    const auto id = sentOne(fixture, u"01-production-complete"_s);
    QVERIFY(fixture.window().page()->whyNot(CommandId::Chase).isEmpty());
    const auto draft = fixture.reg().requests().get(id)->draft;
    const auto facts = readFacts(fixture.reg().database(), draft, {2026, 12, 1}, id);
    EventInput said;
    said.note = u"because"_s;
    if (!fixture.reg().requests().record(id, RequestEvent::Refuse, said, *facts,
                                         test::stampOn({2026, 12, 1})))
        qFatal("not refused");
    const auto why = fixture.window().page()->whyNot(CommandId::Chase);
    QVERIFY2(why.contains(u"“refused”"_s), qPrintable(why));
}

void ChasingTest::aDayThatCannotBeIsMarked()
{
    WindowFixture fixture;
    sentOne(fixture, u"01-production-complete"_s);
    fixture.prompts.file = fixture.folder() + u"/chase.eml"_s;
    fixture.window().run(CommandId::Chase);
    wentByPost(fixture);
    auto *day = named<DateEdit>(fixture.window(), u"On"_s);
    for (const auto &[typed, sentence] : {std::pair{u"02/12/2026"_s, u"lies in the future"_s},
                                          {u"01/11/2026"_s, u"cannot have happened on 01/11/2026"_s},
                                          {u"31/11/2026"_s, u"no day of the calendar"_s}}) {
        day->setText(typed);
        fixture.window().run(CommandId::PrimaryAction);
        QVERIFY2(says(fixture, sentence), qPrintable(typed));
        QCOMPARE(chases(fixture), size_t(0));
    }
    day->setText(u"27/11/2026"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QVERIFY2(words(fixture).contains(u"2026-0001"_s) || !way(fixture), "written");
    sayThatItLeft(fixture);
    // The day on the letter is the user's; that on which it left is the day on which that was said.
    QCOMPARE(test::recordsOf<Chase>(fixture).front().chasedOn, QDate(2026, 12, 1));
}

void ChasingTest::aPlaceOpensThePanel()
{
    WindowFixture fixture;
    const auto id = sentOne(fixture, u"01-production-complete"_s);
    fixture.window().go({PageId::Requests});
    fixture.window().go({PageId::Request, id.row(), RequestPanel::Chase});
    QVERIFY(way(fixture));
}

void ChasingTest::severalOfOneOfficeGoTogetherAndOthersGetTheirOwn()
{
    WindowFixture fixture;
    sentOne(fixture, u"01-production-complete"_s);
    sentOne(fixture, u"02-test-not-applicable"_s);
    sentOne(fixture, u"09-ocmw-general-authorization"_s);
    fixture.window().go({PageId::Requests});
    auto *table = named<ListTable>(fixture.window(), u"Requests"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::mouseClick(button(fixture, u"Chase together…"_s), Qt::LeftButton);
    auto *letter = named<Choice>(fixture.window(), u"Show the reminder to"_s);
    QVERIFY(letter);
    QCOMPARE(letter->count(), 2);
    QStringList seen;
    for (int index = 0; index < 2; ++index) {
        letter->setCurrentIndex(index);
        seen << words(fixture).section(u'\n', 0, 0);
    }
    seen.sort();
    QVERIFY2(seen.join(u'|').contains(u"2 aanvragen"_s), qPrintable(seen.join(u'|')));
    fixture.prompts.file = fixture.folder() + u"/chase.eml"_s;
    wentByPost(fixture);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(fixture.prompts.asked.count(u"saveFile"_s), 2);
    QCOMPARE(fixture.prompts.opened.size(), 2);
    QCOMPARE(chases(fixture), size_t(0));
    sayThatItLeft(fixture);
    sayThatItLeft(fixture);
    QCOMPARE(chases(fixture), size_t(3));
}

void ChasingTest::withoutAMailAddressALetterIsAdvised()
{
    WindowFixture fixture;
    sentOne(fixture, u"01-production-complete"_s);
    for (auto recipient : test::recordsOf<Recipient>(fixture)) {
        recipient.email.clear();
        if (!fixture.reg().change(recipient, test::stampOn({2026, 12, 1})))
            qFatal("not changed");
    }
    fixture.prompts.file = fixture.folder() + u"/chase.eml"_s;
    fixture.window().run(CommandId::Chase);
    wentByPost(fixture);
    fixture.window().run(CommandId::PrimaryAction);
    QVERIFY(fixture.window().messageBar()->text().contains(u"has no mail address"_s));
    QCOMPARE(chases(fixture), size_t(0));
    QVERIFY(!QFile::exists(*fixture.prompts.file));
}

} // namespace licet

using licet::ChasingTest;
LICET_TEST(ChasingTest)
#include "chasing_test.moc"
