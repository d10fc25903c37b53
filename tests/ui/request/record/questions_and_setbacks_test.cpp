#include "documents/paper.h"
#include "request/facts_reader.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/request/editor/finding_card.h"
#include "ui/widgets/editors.h"

#include <QFile>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::WindowFixture;

/// While a draft is written: a question about it, and what came back before.
class QuestionsAndSetbacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionGoesOutAndTheDraftWaits();
    void theSecurityServiceIsAskedToo();
    void anAnswerEndsTheWaiting();
    void withoutAddressNothingIsAsked();
    void whatCameBackForTheServiceIsShownWhileTyping();
    void theReasonOfAReopeningStandsAtItsField();

private:
    static Id<Request> openDraft(WindowFixture &fixture, const QString &name = u"01-production-complete"_s)
    {
        const auto id = fixture.reg().requests().create(test::draftFrom(name), test::stampOn({2026, 12, 1}));
        fixture.window().go({PageId::RequestEditor, id->row()});
        return *id;
    }
    static Question questionOf(WindowFixture &fixture, Id<Request> id)
    {
        return fixture.reg().requests().get(id)->question;
    }
    static void press(WindowFixture &fixture) { fixture.window().run(CommandId::PrimaryAction); }
    static bool says(WindowFixture &fixture, const QString &text)
    {
        QCoreApplication::processEvents();
        for (const auto *label : fixture.window().page()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
};

void QuestionsAndSetbacksTest::aQuestionGoesOutAndTheDraftWaits()
{
    WindowFixture fixture;
    const auto id = openDraft(fixture);
    fixture.prompts.file = fixture.folder() + u"/question.eml"_s;
    fixture.window().run(CommandId::AskQuestion);
    auto *text = named<LongText>(fixture.window(), u"Question"_s);
    QVERIFY(text && text->hasFocus());
    press(fixture);
    QVERIFY(!questionOf(fixture, id).isPending());
    QTest::keyClicks(text, u"Is this precise?"_s);
    // The contact that the draft names comes first.
    QCOMPARE(named<QComboBox>(fixture.window(), u"Whom"_s)->currentText(), u"Contactpersoon PPKB"_s);
    press(fixture);
    QCOMPARE(questionOf(fixture, id).text, u"Is this precise?"_s);
    QCOMPARE(questionOf(fixture, id).askedWhom, u"ppkb"_s);
    QFile file(*fixture.prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto mail = file.readAll();
    QVERIFY(mail.contains("contact@ksz.example") && mail.contains("Is this precise?") &&
            mail.contains("filename=\"draft.pdf\""));
    QCOMPARE(fixture.prompts.opened, QStringList{*fixture.prompts.file});
    QVERIFY(says(fixture, u"PPKB has to answer the question asked on 01/12/2026."_s));
    fixture.window().go({PageId::Requests, id.row()});
    QVERIFY(says(fixture, u"PPKB has to answer the question asked on 01/12/2026."_s));
}

void QuestionsAndSetbacksTest::theSecurityServiceIsAskedToo()
{
    WindowFixture fixture;
    const auto id = openDraft(fixture);
    fixture.prompts.file = fixture.folder() + u"/question.eml"_s;
    fixture.window().run(CommandId::AskQuestion);
    auto *whom = named<QComboBox>(fixture.window(), u"Whom"_s);
    whom->setCurrentIndex(whom->count() - 1);
    QTest::keyClicks(named<LongText>(fixture.window(), u"Question"_s), u"Which profile?"_s);
    press(fixture);
    QCOMPARE(questionOf(fixture, id).askedWhom, u"security-service"_s);
    QVERIFY(says(fixture, u"KSZ security service has to answer"_s));
}

void QuestionsAndSetbacksTest::anAnswerEndsTheWaiting()
{
    WindowFixture fixture;
    const auto id = openDraft(fixture);
    QVERIFY(fixture.reg().requests().ask(id,
                                         Question{QDate(2026, 11, 30), u"ppkb"_s, u"Is this precise?"_s, {}},
                                         test::stampOn({2026, 11, 30})));
    fixture.window().go({PageId::Requests});
    fixture.window().go({PageId::RequestEditor, id.row(), QuestionAboutDraft{}});
    auto *answer = named<LongText>(fixture.window(), u"Answer"_s);
    QVERIFY(answer);
    QVERIFY(says(fixture, u"Is this precise?"_s));
    auto *day = named<QLineEdit>(fixture.window(), u"Answered on"_s);
    day->setText(u"02/12/2026"_s);
    QTest::keyClicks(answer, u"Name the law."_s);
    press(fixture);
    QVERIFY(questionOf(fixture, id).isPending());
    day->setText(u"01/12/2026"_s);
    press(fixture);
    QVERIFY(!questionOf(fixture, id).isPending());
    QVERIFY(!says(fixture, u"has to answer"_s));
    // What is typed afterwards is still saved.
    fixture.window().run(CommandId::SaveNow);
    QVERIFY(fixture.window().page()->leave({}));
}

void QuestionsAndSetbacksTest::withoutAddressNothingIsAsked()
{
    WindowFixture fixture;
    auto ppkb = *fixture.reg().all<Recipient>();
    for (auto &one : ppkb)
        if (one.code == u"security-service") {
            one.email.clear();
            QVERIFY(fixture.reg().change(one, test::stampOn({2026, 12, 1})));
        }
    const auto id = openDraft(fixture);
    fixture.prompts.file = fixture.folder() + u"/question.eml"_s;
    fixture.window().run(CommandId::AskQuestion);
    auto *whom = named<QComboBox>(fixture.window(), u"Whom"_s);
    whom->setCurrentIndex(whom->count() - 1);
    QTest::keyClicks(named<LongText>(fixture.window(), u"Question"_s), u"Which profile?"_s);
    press(fixture);
    QVERIFY(fixture.window().messageBar()->text().contains(u"has no mail address"_s));
    QVERIFY(!questionOf(fixture, id).isPending());
    QVERIFY(!QFile::exists(*fixture.prompts.file));
}

void QuestionsAndSetbacksTest::whatCameBackForTheServiceIsShownWhileTyping()
{
    WindowFixture fixture;
    Setback setback;
    setback.request = *fixture.reg().requests().create(test::draftFrom(u"01-production-complete"_s),
                                                       test::stampOn({2026, 3, 1}));
    setback.event = RequestEvent::Return;
    setback.happenedOn = QDate(2026, 3, 5);
    setback.reason = u"the purpose is <b>vague</b> %1"_s;
    setback.field = u"purpose"_s;
    setback.service = u"DmfaConsultationService"_s;
    QVERIFY(fixture.reg().add(setback, test::stampOn({2026, 3, 5})));
    openDraft(fixture, u"02-test-not-applicable"_s);
    const auto sentence = u"Returned for this on 05/03/2026: the purpose is <b>vague</b> %1"_s;
    const auto &services = test::draftFrom(u"02-test-not-applicable"_s).services;
    QCOMPARE(says(fixture, sentence), services.front().name == setback.service);
    openDraft(fixture);
    QVERIFY(says(fixture, sentence));
    FindingCard *card = nullptr;
    for (auto *one : fixture.window().page()->findChildren<FindingCard *>())
        if (one->isVisible() && one->accessibleName().contains(sentence))
            card = one;
    QVERIFY(card && !card->hasFocus());
    QTest::keyClick(card, Qt::Key_Return);
    auto *purpose = named<LongText>(fixture.window(), u"Purpose"_s);
    QVERIFY(purpose && purpose->hasFocus());
}

void QuestionsAndSetbacksTest::theReasonOfAReopeningStandsAtItsField()
{
    WindowFixture fixture;
    auto draft = test::draftFrom(u"01-production-complete"_s);
    draft.signingDate = QDate(2026, 12, 1);
    const auto stamp = test::stampOn({2026, 12, 1});
    auto &requests = fixture.reg().requests();
    const auto id = *requests.create(draft, stamp);
    const auto facts = *readFacts(fixture.reg().database(), draft, {2026, 12, 1}, id);
    QVERIFY(requests.finalise(id, facts, stamp, paperRenderer()));
    QVERIFY(requests.turnBack(id, RequestEvent::Reopen, u"say which law"_s, u"legalBasis"_s, stamp));
    fixture.window().go({PageId::RequestEditor, id.row()});
    int shown = 0;
    QCoreApplication::processEvents();
    for (const auto *label : fixture.window().page()->findChildren<QLabel *>())
        shown += label->text() == u"Reopened: say which law" && !label->isHidden() ? 1 : 0;
    // At its field, and among the findings.
    QCOMPARE(shown, 2);
}

} // namespace licet

using licet::QuestionsAndSetbacksTest;
LICET_TEST(QuestionsAndSetbacksTest)
#include "questions_and_setbacks_test.moc"
