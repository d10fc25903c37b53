#include "support/as_needed.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/authorization/ladder_view.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::WindowFixture;

class LadderViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theThreeEnvironmentsStandSideBySide();
    void theNextRungIsDraftedByKey();
    void whatIsAskedAlreadyIsGreyAndSaysBy();
    void aboveProductionThereIsNothing();
    void inThePastNothingIsPrepared();

private:
    static Authorization authorizationIn(WindowFixture &fixture, Environment environment);
    static void show(WindowFixture &fixture, Environment environment)
    {
        fixture.window().go({PageId::Authorizations, authorizationIn(fixture, environment).id.row()});
        QCoreApplication::processEvents();
    }
    static QPushButton *prepareButton(WindowFixture &fixture)
    {
        QCoreApplication::processEvents();
        for (auto *button : fixture.window().findChildren<QPushButton *>())
            if (button->text() == u"Prepare next environment" && !button->isHidden())
                return button;
        return nullptr;
    }
};

Authorization LadderViewTest::authorizationIn(WindowFixture &fixture, Environment environment)
{
    for (const auto &one : test::recordsOf<Authorization>(fixture))
        if (one.environment == environment)
            return one;
    qFatal("none in this environment");
}

void LadderViewTest::theThreeEnvironmentsStandSideBySide()
{
    WindowFixture fixture;
    fixture.window().resize(1920, 1080);
    auto acceptance = authorizationIn(fixture, Environment::Acceptance);
    acceptance.version = u"2"_s;
    QVERIFY(test::makeAs(fixture.reg(), acceptance, test::stampOn({2026, 12, 1})));
    show(fixture, Environment::Test);
    const auto text = [&](const QString &cell) {
        const auto *label = named<QLabel>(fixture.window(), cell);
        return label ? label->text() : u"not there"_s;
    };
    QCOMPARE(text(u"Version, test"_s), u"1"_s);
    QCOMPARE(text(u"Version, acceptance"_s), u"2"_s);
    QCOMPARE(text(u"Version, production"_s), u"–"_s);
    // A long text that is the same stands there once.
    QVERIFY(text(u"Purpose, test"_s).startsWith(u"Vaststellen"_s));
    QCOMPARE(text(u"Purpose, acceptance"_s), u"as in test"_s);
    QCOMPARE(text(u"Program number, acceptance"_s), u"00901230001"_s);
    // What differs says so to who does not see the bar.
    QCOMPARE(named<QLabel>(fixture.window(), u"Version, acceptance"_s)->accessibleDescription(),
             u"differs from test"_s);
    QVERIFY(named<QLabel>(fixture.window(), u"Operations, acceptance"_s)->accessibleDescription().isEmpty());
    QVERIFY(named<QLabel>(fixture.window(), u"Valid from, acceptance"_s)->accessibleDescription().isEmpty());
}

void LadderViewTest::theNextRungIsDraftedByKey()
{
    WindowFixture fixture;
    show(fixture, Environment::Test);
    const auto acceptance = authorizationIn(fixture, Environment::Acceptance);
    // From the highest rung reached, whichever is shown.
    QTest::keyClick(&fixture.window(), Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(int(fixture.window().place().page), int(PageId::RequestEditor));
    const auto made = *fixture.reg().requests().get(Id<Request>(fixture.window().place().record));
    QVERIFY(made.draft.environment == Environment::Production);
    QCOMPARE(made.preparedFrom, acceptance.id);
    QCOMPARE(made.draft.purpose, acceptance.purpose);
    QVERIFY(!made.draft.committee.isDeclaredNotApplicable());
}

void LadderViewTest::whatIsAskedAlreadyIsGreyAndSaysBy()
{
    WindowFixture fixture;
    show(fixture, Environment::Acceptance);
    auto *button = prepareButton(fixture);
    QVERIFY(button && button->isEnabled());
    button->click();
    fixture.window().run(CommandId::Back);
    // Shown anew when another row is chosen.
    show(fixture, Environment::Test);
    show(fixture, Environment::Acceptance);
    button = prepareButton(fixture);
    QVERIFY(button && !button->isEnabled());
    // It has no number yet, and its row in the file says nothing to anybody.
    QVERIFY2(button->toolTip().startsWith(u"Request "_s) &&
                 button->toolTip().endsWith(u" · production asks for it in production already."_s),
             qPrintable(button->toolTip()));
    QVERIFY(!fixture.window().action(CommandId::NextEnvironment)->isEnabled());
}

void LadderViewTest::aboveProductionThereIsNothing()
{
    WindowFixture fixture;
    auto production = authorizationIn(fixture, Environment::Acceptance);
    production.environment = Environment::Production;
    QVERIFY(fixture.reg().add(production, test::stampOn({2026, 12, 1})));
    show(fixture, Environment::Test);
    QVERIFY(!prepareButton(fixture));
    QVERIFY(fixture.window().page()->whyNot(CommandId::NextEnvironment).contains(u"Production"_s));
}

void LadderViewTest::inThePastNothingIsPrepared()
{
    WindowFixture fixture;
    AsOfQuery past;
    past.on = QDate(2026, 6, 1);
    fixture.window().context()->askPast(past);
    show(fixture, Environment::Acceptance);
    QVERIFY(!fixture.window().page()->whyNot(CommandId::NextEnvironment).isEmpty());
}

} // namespace licet

using licet::LadderViewTest;
LICET_TEST(LadderViewTest)
#include "ladder_view_test.moc"
