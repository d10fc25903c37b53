#pragma once

#include "support/fake_prompts.h"
#include "ui/main_window.h"

#include <QElapsedTimer>

namespace licet::bench {

/// The program's window over a register, off the screen, on 1 December 2026. It is painted as on a screen,
/// into memory.
class BenchWindow
{
public:
    explicit BenchWindow(const QString &path);

    [[nodiscard]] MainWindow &operator*() { return m_window; }
    [[nodiscard]] MainWindow *operator->() { return &m_window; }
    /// Goes to a page and waits until its list holds at least so many records and nothing is being read.
    void fillPage(PageId page, int records);

    /// Lets everything happen that is pending, up to the painting.
    static void settle();
    /// Lets things happen until `isSo`; ends the benchmark after a minute.
    static void settleUntil(const std::function<bool()> &isSo);

private:
    test::FakePrompts m_prompts;
    MainWindow m_window;
};

} // namespace licet::bench
