#include "support/desktop_screen.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>

namespace licet::test {

using namespace Qt::StringLiterals;

DesktopScreen::DesktopScreen()
{
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-noreset"_s,
                               u"-nolisten"_s, u"tcp"_s});
    QByteArray number;
    while (!number.endsWith('\n') && m_server.waitForReadyRead(patience))
        number += m_server.readAllStandardOutput();
    if (number.trimmed().isEmpty())
        return;
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(number.trimmed()));
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"USER"_s, u"tester"_s);
    for (const auto *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        m_environment.insert(QString::fromLatin1(name), m_home.path());
    for (const auto *name : {"QT_QPA_PLATFORM", "LC_ALL", "LANGUAGE", "WAYLAND_DISPLAY", "XDG_STATE_HOME"})
        m_environment.remove(QString::fromLatin1(name));
    m_environment.insert(u"LANG"_s, u"nl_BE.UTF-8"_s);
    m_display = m_environment.value(u"DISPLAY"_s);
    m_manager.setProcessEnvironment(m_environment);
    m_manager.start(u"openbox"_s, {});
    m_manager.waitForStarted();
    // A window that appears before its manager would never be in front.
    const bool isManaged = QTest::qWaitFor(
        [&] {
            return call(u"xprop"_s, {u"-root"_s, u"_NET_SUPPORTING_WM_CHECK"_s}).contains("window id");
        },
        patience);
    if (!isManaged)
        m_display.clear();
    call(u"setxkbmap"_s, {u"be"_s});
}

DesktopScreen::~DesktopScreen()
{
    if (QTest::currentTestFailed())
        call(u"import"_s, {u"-window"_s, u"root"_s,
                           QStringLiteral(LICET_BUILD "/failed-%1.png")
                               .arg(QString::fromLatin1(QTest::currentTestFunction()))});
    for (auto *process : {&m_manager, &m_server}) {
        process->terminate();
        if (!process->waitForFinished(10'000))
            process->kill();
        process->waitForFinished(10'000);
    }
}

void DesktopScreen::start(QProcess &program, const QStringList &arguments) const
{
    auto environment = m_environment;
    // Timers run on; only the calendar is another one.
    environment.insert(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s);
    program.setProcessEnvironment(environment);
    if (program.processChannelMode() == QProcess::SeparateChannels)
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program = &program;
    program.start(u"faketime"_s,
                  QStringList{u"-m"_s, u"-f"_s, u"@%1 12:00:00"_s.arg(m_day.toString(Qt::ISODate)),
                              QStringLiteral(LICET_PROGRAMS "/licet")} +
                      arguments);
}

qint64 DesktopScreen::processOf(const QProcess &program)
{
    QFile children(u"/proc/%1/task/%1/children"_s.arg(program.processId()));
    return children.open(QIODevice::ReadOnly)
               ? children.readAll().simplified().split(' ').value(0).toLongLong()
               : 0;
}

qint64 DesktopScreen::ticksOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const auto whole = file.readAll();
    const auto parts = whole.mid(whole.lastIndexOf(')') + 2).split(' ');
    return parts.value(11).toLongLong() + parts.value(12).toLongLong();
}

bool DesktopScreen::isAtRest(const QProcess &program, int milliseconds)
{
    const auto process = processOf(program);
    auto ticks = ticksOf(process);
    QElapsedTimer still;
    still.start();
    return QTest::qWaitFor(
        [&] {
            if (const auto now = ticksOf(process); now != ticks) {
                ticks = now;
                still.restart();
            }
            return still.hasExpired(milliseconds);
        },
        patience);
}

void DesktopScreen::kill(QProcess &program)
{
    const auto process = processOf(program);
    if (process == 0)
        qFatal("no child of %lld", program.processId());
    ::kill(pid_t(process), SIGKILL);
    program.waitForFinished(patience);
}

QByteArray DesktopScreen::call(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    process.waitForFinished(patience);
    return process.readAllStandardOutput().trimmed();
}

bool DesktopScreen::isInFront(const QString &title) const
{
    return QTest::qWaitFor(
        [&] {
            return QString::fromUtf8(call(u"xdotool"_s, {u"getactivewindow"_s, u"getwindowname"_s})) == title;
        },
        patience);
}

void DesktopScreen::iconify() const
{
    call(u"xdotool"_s, {u"getactivewindow"_s, u"windowminimize"_s});
}

void DesktopScreen::press(const QStringList &keys) const
{
    for (const auto &key : keys) {
        awaitAnswer();
        call(u"xdotool"_s, {u"key"_s, u"--clearmodifiers"_s, key});
    }
}

void DesktopScreen::awaitAnswer() const
{
    // What it is still busy with may move the focus; less than any of its timers that save by themselves.
    if (m_program && m_program->state() == QProcess::Running && !isAtRest(*m_program, 150))
        qWarning("The program does not come to rest.");
}

void DesktopScreen::type(const QString &text) const
{
    awaitAnswer();
    call(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"15"_s, text});
}

void DesktopScreen::clickFromCorner(int right, int up) const
{
    awaitAnswer();
    int width = 0;
    int height = 0;
    for (const auto &line :
         call(u"xdotool"_s, {u"getactivewindow"_s, u"getwindowgeometry"_s, u"--shell"_s}).split('\n')) {
        if (line.startsWith("WIDTH="))
            width = line.mid(6).toInt();
        if (line.startsWith("HEIGHT="))
            height = line.mid(7).toInt();
    }
    call(u"xdotool"_s, {u"getactivewindow"_s, u"mousemove"_s, u"--window"_s, u"%1"_s,
                        QString::number(width - right), QString::number(height - up), u"click"_s, u"1"_s});
}

} // namespace licet::test
