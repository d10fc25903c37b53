#pragma once

#include <QDate>
#include <QPointer>
#include <QProcess>
#include <QTemporaryDir>

namespace licet::test {

/// How long a journey waits for what is to come, in milliseconds: a machine may be slow.
inline constexpr int patience = 60'000;

/// A display of its own with a small window manager and a Belgian keyboard, and a home folder of its own:
/// what the built desktop program is driven on by key and mouse.
class DesktopScreen
{
public:
    DesktopScreen();
    ~DesktopScreen();
    Q_DISABLE_COPY_MOVE(DesktopScreen)

    [[nodiscard]] bool isReady() const { return !m_display.isEmpty(); }
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    /// Starts the program in Dutch at noon of a day, Tuesday 1 December 2026 unless another is set.
    void start(QProcess &program, const QStringList &arguments = {}) const;
    void setDay(QDate day) { m_day = day; }
    /// A variable of the environment of what is started from now on.
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    /// The process of the program itself: what sets its calendar is the parent. 0 where there is none.
    [[nodiscard]] static qint64 processOf(const QProcess &program);
    /// Ticks of the processor that a process has taken so far; -1 where there is none.
    [[nodiscard]] static qint64 ticksOf(qint64 process);
    /// Waits until the program has taken none for so many milliseconds: what it read stands there; false
    /// where it goes on beyond our patience.
    [[nodiscard]] static bool isAtRest(const QProcess &program, int milliseconds = 500);
    /// As a power cut would end it.
    static void kill(QProcess &program);

    /// Waits until a window with exactly this title is in front; false where none comes.
    [[nodiscard]] bool isInFront(const QString &title) const;
    /// Makes the window in front an icon.
    void iconify() const;
    /// Each key once the program has answered the one before, as who looks at the screen does.
    void press(const QStringList &keys) const;
    void type(const QString &text) const;
    /// So many pixels from the right and lower edge of the window in front.
    void clickFromCorner(int right, int up) const;

private:
    QByteArray call(const QString &program, const QStringList &arguments) const;
    void awaitAnswer() const;

    QTemporaryDir m_home;
    QProcess m_server;
    QProcess m_manager;
    QString m_display;
    QDate m_day{2026, 12, 1};
    QProcessEnvironment m_environment;
    mutable QPointer<const QProcess> m_program; // the one started last
};

} // namespace licet::test
