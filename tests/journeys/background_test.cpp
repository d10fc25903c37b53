#include "followup/snooze.h"
#include "register/register.h"
#include "support/called_program.h"
#include "support/desktop_screen.h"
#include "support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace licet {

using test::DesktopScreen;
using test::patience;

namespace {

/// A session bus of its own.
class SessionBus
{
public:
    explicit SessionBus(DesktopScreen &screen)
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        while (!m_address.endsWith('\n') && m_daemon.waitForReadyRead(patience))
            m_address += m_daemon.readAllStandardOutput();
        screen.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromLatin1(m_address.trimmed()));
    }
    ~SessionBus() { end(m_daemon); }
    static void end(QProcess &process)
    {
        process.terminate();
        if (!process.waitForFinished(10'000))
            process.kill();
        process.waitForFinished(10'000);
    }

private:
    QProcess m_daemon;
    QByteArray m_address;
};

/// A notification service on that bus.
class Listener
{
public:
    explicit Listener(const DesktopScreen &screen,
                      const QStringList &capabilities = {u"actions"_s, u"body"_s, u"body-markup"_s})
    {
        m_process.setProcessEnvironment(screen.environment());
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Debian brings its modules to its own Python.
        m_process.start(u"/usr/bin/python3"_s,
                        QStringList{QStringLiteral(LICET_SOURCE "/tests/journeys/notification_listener.py")} +
                            capabilities);
        m_isReady = next().value(u"ready"_s).toBool();
    }
    ~Listener() { SessionBus::end(m_process); }
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// The next notification; empty when none comes.
    QJsonObject next()
    {
        if (!QTest::qWaitFor([&] { return m_process.canReadLine(); }, patience))
            return {};
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    [[nodiscard]] bool hasMore() const { return m_process.canReadLine(); }
    void press(const QJsonObject &notification, const QString &action)
    {
        m_process.write(u"%1 %2\n"_s.arg(notification.value(u"id"_s).toInt()).arg(action).toUtf8());
    }

private:
    QProcess m_process;
    bool m_isReady = false;
};

std::vector<Snooze> snoozesIn(const QString &path)
{
    const auto reg = Register::open(path, Access::ReadOnly);
    if (!reg)
        return {};
    const auto all = (*reg)->all<Snooze>();
    return all ? *all : std::vector<Snooze>();
}

/// Whether nobody holds the register for writing, some time soon.
bool isFree(const QString &path)
{
    return QTest::qWaitFor([&] { return Register::open(path, Access::ReadWrite).hasValue(); }, 3'000);
}

void stop(QProcess &program)
{
    if (const auto process = DesktopScreen::processOf(program); process > 0)
        ::kill(pid_t(process), SIGTERM);
    QVERIFY(program.waitForFinished(patience));
}

} // namespace

/// The program without its window: what falls due is told by the desktop's notification service.
class BackgroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThingIsToldOnceADayAndItsButtonOpensIt();
    void itsOtherButtonSnoozesIt();
    void theWindowThatHoldsTheRegisterSnoozesIt();
    void withoutAServiceItSaysSoAndGoesOn();
    void hostileNamesAreToldAsText();
    void atRestItTakesNoTime();

private:
    /// A request sent on 7 December 2026, and a home in which it was opened last.
    static QString sentRequest(const DesktopScreen &screen);
};

QString BackgroundTest::sentRequest(const DesktopScreen &screen)
{
    const auto path = screen.path(u"een.licet"_s);
    const auto day = u"2026-12-07"_s;
    const bool isMade =
        test::call({u"init"_s, path}).status == 0 &&
        test::call({u"import"_s, path, QStringLiteral(LICET_TEST_DATA "/register.json")}).status == 0 &&
        test::call({u"import"_s, path, QStringLiteral(LICET_TEST_DATA "/drafts/01-production-complete.json")})
                .status == 0 &&
        test::call({u"finalise"_s, path, u"1"_s, u"--on"_s, day}).status == 0 &&
        test::call({u"record"_s, path, u"1"_s, u"sign"_s, u"--on"_s, day}).status == 0 &&
        test::call({u"record"_s, path, u"1"_s, u"send"_s, u"--on"_s, day}).status == 0;
    QDir(screen.path({})).mkpath(u"Licet"_s);
    QFile settings(screen.path(u"Licet/Licet.conf"_s));
    if (!isMade || !settings.open(QIODevice::WriteOnly) ||
        settings.write("[General]\nlastRegister=" + path.toUtf8() + "\n") < 0)
        return {};
    return path;
}

void BackgroundTest::aThingIsToldOnceADayAndItsButtonOpensIt()
{
    DesktopScreen screen;
    QVERIFY(screen.isReady());
    const auto path = sentRequest(screen);
    QVERIFY(!path.isEmpty());
    screen.setDay({2027, 1, 15});
    const SessionBus bus(screen);
    Listener listener(screen);
    QVERIFY(listener.isReady());
    QProcess program;
    screen.start(program, {u"--background"_s});
    auto told = listener.next();
    // Others of the example may be due too.
    while (!told.isEmpty() && !told.value(u"summary"_s).toString().contains(u"2026-0001"_s))
        told = listener.next();
    QVERIFY(!told.isEmpty());
    QVERIFY(told.value(u"actions"_s).toArray().contains(u"snooze"_s));
    listener.press(told, u"open"_s);
    QVERIFY(screen.isInFront(u"een – Licet"_s));
    // A second start raises it; closing the window leaves what waits.
    screen.iconify();
    QProcess second;
    screen.start(second);
    QVERIFY(second.waitForFinished(patience));
    QVERIFY(screen.isInFront(u"een – Licet"_s));
    screen.press({u"ctrl+q"_s});
    QVERIFY(isFree(path));
    QProcess third;
    screen.start(third);
    QVERIFY(screen.isInFront(u"een – Licet"_s));
    screen.press({u"ctrl+q"_s});
    QVERIFY(third.waitForFinished(patience));
    QCOMPARE(program.state(), QProcess::Running);
    stop(program);

    while (listener.hasMore())
        (void)listener.next();
    QProcess again;
    screen.start(again, {u"--background"_s});
    // The day after it is told anew; what comes first is of that day, so nothing came before.
    QVERIFY(DesktopScreen::isAtRest(again));
    QVERIFY(!listener.hasMore());
    stop(again);
    screen.setDay({2027, 1, 18});
    QProcess later;
    screen.start(later, {u"--background"_s});
    QVERIFY(!listener.next().isEmpty());
    stop(later);
}

void BackgroundTest::itsOtherButtonSnoozesIt()
{
    DesktopScreen screen;
    QVERIFY(screen.isReady());
    const auto path = sentRequest(screen);
    QVERIFY(!path.isEmpty());
    screen.setDay({2027, 1, 15});
    const SessionBus bus(screen);
    Listener listener(screen);
    QVERIFY(listener.isReady());
    QProcess program;
    screen.start(program, {u"--background"_s});
    auto told = listener.next();
    while (!told.isEmpty() && !told.value(u"summary"_s).toString().contains(u"2026-0001"_s))
        told = listener.next();
    QVERIFY(!told.isEmpty());
    listener.press(told, u"snooze"_s);
    QVERIFY(QTest::qWaitFor([&] { return snoozesIn(path).size() == 1; }, patience));
    // Friday's snooze lasts until Monday.
    QCOMPARE(snoozesIn(path).front().until, QDate(2027, 1, 18));
    QCOMPARE(snoozesIn(path).front().record.id, 1);
    // Nobody holds the register: another program can write in it.
    QVERIFY(isFree(path));
    stop(program);
}

void BackgroundTest::theWindowThatHoldsTheRegisterSnoozesIt()
{
    DesktopScreen screen;
    QVERIFY(screen.isReady());
    const auto path = sentRequest(screen);
    QVERIFY(!path.isEmpty());
    screen.setDay({2027, 1, 15});
    const SessionBus bus(screen);
    Listener listener(screen);
    QVERIFY(listener.isReady());
    QProcess window;
    screen.start(window, {path});
    QVERIFY(screen.isInFront(u"een – Licet"_s));
    QVERIFY(!isFree(path));
    QProcess program;
    screen.start(program, {u"--background"_s});
    auto told = listener.next();
    while (!told.isEmpty() && !told.value(u"summary"_s).toString().contains(u"2026-0001"_s))
        told = listener.next();
    QVERIFY(!told.isEmpty());
    listener.press(told, u"snooze"_s);
    QVERIFY(QTest::qWaitFor([&] { return snoozesIn(path).size() == 1; }, patience));
    stop(program);
    QCOMPARE(window.state(), QProcess::Running);
    screen.press({u"ctrl+q"_s});
    QVERIFY(window.waitForFinished(patience));
}

void BackgroundTest::withoutAServiceItSaysSoAndGoesOn()
{
    DesktopScreen screen;
    QVERIFY(screen.isReady());
    QVERIFY(!sentRequest(screen).isEmpty());
    screen.setDay({2027, 1, 15});
    screen.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    screen.start(program, {u"--background"_s});
    QByteArray said;
    QVERIFY(QTest::qWaitFor(
        [&] {
            said += program.readAll();
            return said.contains("licet: ");
        },
        patience));
    QCOMPARE(program.state(), QProcess::Running);
    stop(program);
}

void BackgroundTest::hostileNamesAreToldAsText()
{
    DesktopScreen screen;
    QVERIFY(screen.isReady());
    const auto path = sentRequest(screen);
    QVERIFY(!path.isEmpty());
    {
        const auto reg = Register::open(path, Access::ReadWrite);
        QVERIFY(reg.hasValue());
        auto recipients = *(*reg)->all<Recipient>();
        for (auto &one : recipients) {
            one.name = u"<b>%1 & Co</b>"_s;
            QVERIFY((*reg)->change(one, {u"tester"_s, QDate(2026, 12, 7),
                                         QDateTime(QDate(2026, 12, 7), QTime(12, 0), Qt::UTC)}));
        }
    }
    screen.setDay({2027, 1, 15});
    const SessionBus bus(screen);
    Listener listener(screen);
    QVERIFY(listener.isReady());
    QProcess program;
    screen.start(program, {u"--background"_s});
    for (auto told = listener.next(); !told.isEmpty(); told = listener.next()) {
        QVERIFY(!told.value(u"body"_s).toString().contains(u'<'));
        if (told.value(u"summary"_s).toString().contains(u"2026-0001"_s))
            break;
    }
    stop(program);
}

void BackgroundTest::atRestItTakesNoTime()
{
    DesktopScreen screen;
    QVERIFY(screen.isReady());
    QVERIFY(!sentRequest(screen).isEmpty());
    screen.setDay({2027, 1, 15});
    const SessionBus bus(screen);
    Listener listener(screen);
    QVERIFY(listener.isReady());
    QProcess program;
    screen.start(program, {u"--background"_s});
    QVERIFY(!listener.next().isEmpty());
    const auto process = DesktopScreen::processOf(program);
    QVERIFY(DesktopScreen::isAtRest(program));
    const auto before = DesktopScreen::ticksOf(process);
    QTest::qWait(5'000);
    QCOMPARE(DesktopScreen::ticksOf(process), before);
    stop(program);
}

} // namespace licet

using licet::BackgroundTest;
LICET_TEST(BackgroundTest)
#include "background_test.moc"
