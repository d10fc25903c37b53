#include "bench/watched_screen.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace licet::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int millisecondsBetweenLooks = 3;
constexpr int millisecondsOfStillness = 4'000;
constexpr int millisecondsAtMost = 120'000;
constexpr int width = 1280;
constexpr int height = 800;
constexpr qint64 pixelsOfACursor = 100;
constexpr qint64 pixelsOfAPage = width * height / 100;

void dropFromPageCache(const QString &path)
{
    const int file = ::open(path.toUtf8().constData(), O_RDONLY);
    if (file < 0)
        qFatal("%s can't be opened", qPrintable(path));
    ::fdatasync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

/// "Pss:   123456 kB" of the whole process.
double proportionalMegabytes(qint64 process)
{
    QFile rollup(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (rollup.open(QIODevice::ReadOnly))
        for (const auto &line : rollup.readAll().split('\n'))
            if (line.startsWith("Pss:"))
                return line.mid(4).simplified().split(' ').front().toDouble() / 1024;
    qFatal("the memory of a program can't be read");
}

} // namespace

WatchedScreen::WatchedScreen()
{
    // Xvfb keeps its picture in a file of this folder.
    m_server.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"%1x%2x24"_s.arg(width).arg(height),
                    u"-fbdir"_s, m_home.path(), u"-noreset"_s, u"-nolisten"_s, u"tcp"_s});
    QByteArray number;
    while (!number.endsWith('\n') && m_server.waitForReadyRead(20'000))
        number += m_server.readAllStandardOutput();
    if (number.trimmed().isEmpty())
        qFatal("no X server");
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(number.trimmed()));
    for (const auto *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        m_environment.insert(QString::fromLatin1(name), m_home.path());
    for (const auto *name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY"})
        m_environment.remove(QString::fromLatin1(name));
    m_picture.setFileName(m_home.filePath(u"Xvfb_screen0"_s));
    if (!m_picture.open(QIODevice::ReadOnly))
        qFatal("the X server shows no picture");
    m_size = m_picture.size();
    m_pixels = m_picture.map(0, m_size);
    m_before = QByteArray(qsizetype(m_size), '\0');
    (void)changedPixels();
}

WatchedScreen::~WatchedScreen()
{
    m_server.terminate();
    if (!m_server.waitForFinished(10'000))
        m_server.kill();
    m_server.waitForFinished(10'000);
}

QString WatchedScreen::whyNot(const QStringList &programs)
{
    for (const auto &program : programs)
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not installed"_s;
    return {};
}

qint64 WatchedScreen::changedPixels()
{
    if (std::memcmp(m_pixels, m_before.constData(), size_t(m_size)) == 0)
        return 0;
    qint64 changed = 0;
    const auto *now = reinterpret_cast<const quint32 *>(m_pixels);
    auto *before = reinterpret_cast<quint32 *>(m_before.data());
    for (qint64 pixel = 0; pixel < m_size / 4; ++pixel) {
        const auto colour = now[pixel];
        changed += colour != before[pixel] ? 1 : 0;
        before[pixel] = colour;
    }
    return changed;
}

void WatchedScreen::end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(10'000))
        process.kill();
    process.waitForFinished(10'000);
    QThread::msleep(200);
}

std::optional<Painted> WatchedScreen::start(const QString &program, const QStringList &arguments,
                                            const QString &file)
{
    dropFromPageCache(file);
    (void)changedPixels();
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s does not start", qPrintable(program));
    qint64 lastChange = 0;
    qint64 pageChange = 0;
    while (lastChange == 0 || clock.elapsed() - lastChange < millisecondsOfStillness) {
        QThread::msleep(millisecondsBetweenLooks);
        const auto changed = changedPixels();
        if (changed > pixelsOfACursor)
            lastChange = clock.elapsed();
        if (changed > pixelsOfAPage)
            pageChange = clock.elapsed();
        if (clock.elapsed() > millisecondsAtMost) {
            end(process);
            return {};
        }
    }
    const Painted painted{double(pageChange), double(lastChange), proportionalMegabytes(process.processId())};
    end(process);
    return painted;
}

double WatchedScreen::atRest(const QString &program, const QStringList &arguments, int seconds)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (process.waitForFinished(1'000 * seconds) || process.state() != QProcess::Running)
        qFatal("%s does not stay", qPrintable(program));
    const auto megabytes = proportionalMegabytes(process.processId());
    end(process);
    return megabytes;
}

} // namespace licet::bench
