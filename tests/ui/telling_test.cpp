#include "followup/reminder.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/name_bar.h"
#include "ui/register/register_opener.h"
#include "ui/request/editor/findings_pane.h"
#include "ui/request/editor/section_list.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QSettings>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::WindowFixture;

/// What the window says is so when it says it, and no longer.
class TellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongSentenceEndsWithinTheStatusBar();
    void nothingIsRecordedWithoutAName();
    void aNameIsAskedOnce();
    void whatIsWrongGoesWithTheTyping();
    void whatWasSaidOfOneRegisterIsNotSaidOfTheNext();
    void aProblemIsPastOnceSomethingWasWritten();
    void aSectionWithAnImpossibleValueHasNoTick();
    void anEmptyFormHasNoRulesInOrder();
    void institutionsStandByTheirNames();
    void openDraftsAreNotNothing();

private:
    static std::unique_ptr<MainWindow> windowOf(WindowFixture &fixture, const QString &user);
};

std::unique_ptr<MainWindow> TellingTest::windowOf(WindowFixture &fixture, const QString &user)
{
    const QDate day(2026, 12, 1);
    auto window = std::make_unique<MainWindow>(
        AppServices{fixture.prompts,
                    {[day] { return day; }, [day] { return QDateTime(day, QTime(12, 0), Qt::UTC); }},
                    user,
                    Language::English});
    window->resize(1024, 700);
    window->show();
    return window;
}

void TellingTest::nothingIsRecordedWithoutAName()
{
    test::ExampleRegister example;
    const auto path = example.reg->path();
    example.reg.reset();
    WindowFixture fixture(Language::English, false);
    const auto window = windowOf(fixture, {});
    window->open(path);
    QVERIFY(window->openRegister());
    QVERIFY(window->openRegister()->isReadOnly());
    QVERIFY(!window->context()->whyReadOnly().isEmpty());
}

void TellingTest::aNameIsAskedOnce()
{
    test::ExampleRegister example;
    const auto path = example.reg->path();
    example.reg.reset();
    WindowFixture fixture(Language::English, false);
    const auto window = windowOf(fixture, {});
    window->open(path);
    auto *name = named<QLineEdit>(*window, u"Your name"_s);
    QVERIFY(name);
    QTest::keyClicks(name, u" "_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(window->findChild<NameBar *>());
    QTest::keyClicks(name, u"Katrien Peeters "_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!window->findChild<NameBar *>());
    QVERIFY(!window->openRegister()->isReadOnly());
    QCOMPARE(window->context()->stamp().who, u"Katrien Peeters"_s);
    QCOMPARE(QSettings().value(u"user/name"_s).toString(), u"Katrien Peeters"_s);
}

void TellingTest::whatIsWrongGoesWithTheTyping()
{
    auto *edit = new QLineEdit;
    Field field(u"Program number"_s, edit);
    field.setWrong(u"A program number has exactly eleven digits."_s);
    QVERIFY(field.isMarked());
    // A day that is only written in full was not corrected.
    edit->setText(u"0090123"_s);
    QVERIFY(field.isMarked());
    QTest::keyClicks(edit, u"4567"_s);
    QVERIFY(!field.isMarked());
    // A finding stays until it is judged anew.
    field.setMark(wrongInputBadge(), u"a finding"_s);
    edit->setText(u"x"_s);
    QVERIFY(field.isMarked());
}

void TellingTest::whatWasSaidOfOneRegisterIsNotSaidOfTheNext()
{
    WindowFixture fixture;
    test::ExampleRegister other;
    const auto path = other.reg->path();
    other.reg.reset();
    fixture.window().say({Message::Kind::Success, u"It was saved."_s});
    QCOMPARE(fixture.window().messageBar()->text(), u"It was saved."_s);
    fixture.window().open(path);
    QVERIFY(fixture.window().messageBar()->text() != u"It was saved."_s);
    QVERIFY(fixture.window().statusBar()->currentMessage().isEmpty());
    fixture.window().say({Message::Kind::Problem, u"It failed."_s});
    fixture.window().open(fixture.path());
    QVERIFY(fixture.window().messageBar()->text() != u"It failed."_s);
}

void TellingTest::aProblemIsPastOnceSomethingWasWritten()
{
    WindowFixture fixture;
    auto *bar = fixture.window().messageBar();
    fixture.window().say({Message::Kind::Problem, u"It failed."_s});
    QCOMPARE(bar->text(), u"It failed."_s);
    auto institution = fixture.reg().all<Institution>()->front();
    institution.name = u"Another name"_s;
    QVERIFY(fixture.reg().change(institution, test::stampOn({2026, 12, 1})));
    QVERIFY(bar->text().isEmpty());
    // What asks something waits for its answer.
    fixture.window().say({Message::Kind::Question, u"Did it leave?"_s, {{u"Yes"_s, [] {}}}});
    institution.name = u"One more name"_s;
    QVERIFY(fixture.reg().change(institution, test::stampOn({2026, 12, 1})));
    QCOMPARE(bar->text(), u"Did it leave?"_s);
}

void TellingTest::aSectionWithAnImpossibleValueHasNoTick()
{
    WindowFixture fixture;
    const auto id = fixture.reg().requests().create(test::draftFrom(u"01-production-complete"_s),
                                                    test::stampOn({2026, 12, 1}));
    fixture.window().go({PageId::RequestEditor, id->row()});
    auto *start = named<DateEdit>(*fixture.window().page(), u"Start date"_s);
    QVERIFY(start);
    auto *sections = fixture.window().page()->findChild<SectionList *>();
    QVERIFY(sections);
    const auto errors = [&] {
        int count = 0;
        for (int row = 0; row < sections->count(); ++row)
            count += sections->item(row)->toolTip() == u"error"_s ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(errors(), 0);
    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, u"31/02/2027"_s);
    QTRY_COMPARE(errors(), 1);
    start->selectAll();
    QTest::keyClicks(start, u"01/03/2027"_s);
    QTRY_COMPARE(errors(), 0);
}

void TellingTest::anEmptyFormHasNoRulesInOrder()
{
    WindowFixture fixture;
    fixture.window().run(CommandId::NewRequest);
    auto *findings = fixture.window().page()->findChild<FindingsPane *>();
    QVERIFY(findings);
    const auto tellsRules = [&] {
        for (const auto *button : findings->findChildren<QToolButton *>())
            if (button->text().contains(u"without a finding"_s))
                return true;
        return false;
    };
    QTRY_VERIFY(!findings->findChildren<QLabel *>().isEmpty());
    QVERIFY(!tellsRules());
    auto *purpose = named<LongText>(*fixture.window().page(), u"Purpose"_s);
    QVERIFY(purpose);
    purpose->setFocus();
    QTest::keyClicks(purpose, u"Granting social aid"_s);
    QTRY_VERIFY(tellsRules());
}

void TellingTest::institutionsStandByTheirNames()
{
    WindowFixture fixture;
    for (const auto &name : {u"Zwevegem"_s, u"ÖSHZ Eupen"_s, u"Écaussinnes"_s}) {
        Institution institution;
        institution.name = name;
        QVERIFY(fixture.reg().add(institution, test::stampOn({2026, 12, 1})));
    }
    const auto placesIn = [&](const QComboBox &choice) {
        return std::array{choice.findText(u"Écaussinnes"_s), choice.findText(u"ÖSHZ Eupen"_s),
                          choice.findText(u"Zwevegem"_s)};
    };
    int choosers = 0;
    fixture.window().go({PageId::Institutions});
    QCoreApplication::processEvents();
    for (const auto *choice : fixture.window().findChildren<QComboBox *>()) {
        const auto places = placesIn(*choice);
        if (places[0] < 0)
            continue;
        ++choosers;
        QVERIFY(places[0] < places[1] && places[1] < places[2]);
        QVERIFY(places[2] == choice->count() - 1);
    }
    QVERIFY(choosers >= 2);
}

void TellingTest::openDraftsAreNotNothing()
{
    WindowFixture fixture(Language::English, false);
    const auto path = fixture.folder() + u"/new.licet"_s;
    const QDate day(2026, 12, 1);
    QVERIFY(Register::create(path, test::stampOn(day)));
    goWithoutBackups(path);
    fixture.window().open(path);
    fixture.window().go({PageId::Overview});
    const auto says = [&](const QString &text) {
        for (const auto *label : fixture.window().page()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    };
    // Of a year on, so that something stands below the sentence.
    Reminder reminder;
    reminder.text = u"Look at it again"_s;
    reminder.day = day.addDays(300);
    QVERIFY(fixture.reg().add(reminder, test::stampOn(day)));
    QTRY_VERIFY(says(u"Nothing waits."_s));
    for (const auto &count : {u"1 request is open"_s, u"2 requests are open"_s}) {
        QVERIFY(fixture.reg().requests().create({}, test::stampOn(day)));
        QTRY_VERIFY2(says(count), qPrintable(count));
        QVERIFY(!says(u"Nothing waits"_s));
    }
}

void TellingTest::aLongSentenceEndsWithinTheStatusBar()
{
    WindowFixture fixture;
    auto &window = fixture.window();
    window.resize(1024, 700);
    const auto sentence = QStringList(40, u"a long sentence"_s).join(u' ');
    window.say({Message::Kind::Success, sentence});
    auto *bar = window.statusBar();
    QVERIFY2(bar->currentMessage().startsWith(u"a long sentence"_s) &&
                 bar->currentMessage().endsWith(QChar(0x2026)),
             qPrintable(bar->currentMessage()));
    QCOMPARE(bar->toolTip(), sentence);
    int taken = bar->fontMetrics().horizontalAdvance(bar->currentMessage());
    for (const auto *label : bar->findChildren<QLabel *>())
        taken += label->isVisible() ? label->width() : 0;
    QVERIFY(taken < bar->width());
    const auto narrow = bar->currentMessage().size();
    window.resize(1400, 700);
    QTRY_VERIFY(bar->currentMessage().size() > narrow);
}

} // namespace licet

using licet::TellingTest;
LICET_TEST(TellingTest)
#include "telling_test.moc"
