#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace licet::bench {

/// What a program took to stand still on the screen, and what it then held.
struct Painted
{
    double milliseconds;      ///< from its start until the page was filled: the last change of a hundredth
                              ///< of the picture; a number or a scroll bar that follows is less
    double wholeMilliseconds; ///< until nothing changed any more
    double megabytes;         ///< of memory of its own and its share of what it shares (PSS)
};

/// An X server without a screen, whose picture is looked at from outside: every program is measured the same
/// way and none knows of it.
class WatchedScreen
{
public:
    WatchedScreen();
    ~WatchedScreen();
    Q_DISABLE_COPY_MOVE(WatchedScreen)

    /// Why nothing can be measured; empty when it can.
    static QString whyNot(const QStringList &programs);

    /// Starts the program with the file out of the page cache (the programs stay in it), waits until the
    /// picture has not changed for four seconds, and ends the program. A change of a few pixels, such as a
    /// cursor's, counts for nothing. Nothing where the picture never stands still within two minutes.
    std::optional<Painted> start(const QString &program, const QStringList &arguments, const QString &file);

    /// What a program that paints nothing holds after so many seconds, in MB (PSS); it is ended then.
    double atRest(const QString &program, const QStringList &arguments, int seconds);

private:
    static void end(QProcess &process);
    [[nodiscard]] qint64 changedPixels();

    QTemporaryDir m_home;
    QProcess m_server;
    QProcessEnvironment m_environment;
    QFile m_picture;
    const uchar *m_pixels = nullptr;
    qint64 m_size = 0;
    QByteArray m_before;
};

} // namespace licet::bench
