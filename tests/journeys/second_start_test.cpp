#include "support/desktop_screen.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::DesktopScreen;

/// The same user's second start.
class SecondStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itRaisesTheWindowAndOpensWhatWasAsked();
    void aWindowThatWasKilledDoesNotKeepTheNextOneAway();

private:
    [[nodiscard]] static QString madeRegister(const DesktopScreen &screen, const QString &name);
};

QString SecondStartTest::madeRegister(const DesktopScreen &screen, const QString &name)
{
    const auto path = screen.path(name + u".licet"_s);
    return QProcess::execute(QStringLiteral(LICET_PROGRAMS "/licet-cli"), {u"init"_s, path}) == 0 ? path
                                                                                                  : QString();
}

void SecondStartTest::itRaisesTheWindowAndOpensWhatWasAsked()
{
    const DesktopScreen screen;
    QVERIFY(screen.isReady());
    const auto one = madeRegister(screen, u"een"_s);
    const auto two = madeRegister(screen, u"twee"_s);
    QVERIFY(!one.isEmpty() && !two.isEmpty());
    QProcess first;
    screen.start(first, {one});
    QVERIFY(screen.isInFront(u"een – Licet"_s));

    screen.iconify();
    QProcess second;
    screen.start(second);
    QVERIFY(second.waitForFinished(test::patience));
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(screen.isInFront(u"een – Licet"_s));

    QProcess third;
    screen.start(third, {two});
    QVERIFY(third.waitForFinished(test::patience));
    QCOMPARE(third.exitCode(), 0);
    QVERIFY(screen.isInFront(u"twee – Licet"_s));
    QCOMPARE(first.state(), QProcess::Running);
    screen.press({u"ctrl+q"_s});
    QVERIFY(first.waitForFinished(test::patience));
}

void SecondStartTest::aWindowThatWasKilledDoesNotKeepTheNextOneAway()
{
    const DesktopScreen screen;
    QVERIFY(screen.isReady());
    const auto path = madeRegister(screen, u"een"_s);
    QVERIFY(!path.isEmpty());
    QProcess first;
    screen.start(first, {path});
    QVERIFY(screen.isInFront(u"een – Licet"_s));
    DesktopScreen::kill(first);

    QProcess second;
    screen.start(second, {path});
    QVERIFY(screen.isInFront(u"een – Licet"_s));
    QProcess third;
    screen.start(third);
    QVERIFY(third.waitForFinished(test::patience));
    screen.press({u"ctrl+q"_s});
    QVERIFY(second.waitForFinished(test::patience));
}

} // namespace licet

using licet::SecondStartTest;
LICET_TEST(SecondStartTest)
#include "second_start_test.moc"
