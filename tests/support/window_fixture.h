#pragma once

#include "support/example_data.h"
#include "support/fake_prompts.h"
#include "ui/main_window.h"
#include "ui/page/page.h"

#include <QCoreApplication>
#include <QTranslator>

namespace licet::test {

/// A window over the example data, on Tuesday 1 December 2026 at noon until a test moves the clock, with
/// settings of its own.
class WindowFixture
{
public:
    /// Without `example` the window has no register yet.
    explicit WindowFixture(Language language = Language::English, bool example = true);
    ~WindowFixture();

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("register.licet")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Register &reg() { return *m_window->openRegister(); }
    FakePrompts prompts;
    QDate day{2026, 12, 1}; ///< by the window's clock, at noon

private:
    QTemporaryDir m_folder;
    QTranslator m_words;
    std::unique_ptr<MainWindow> m_window;
};

/// Until nothing is still to come that a key set off: findings, the page, a list that is read or narrowed.
/// False where that takes longer than ten seconds.
[[nodiscard]] bool settles(const QWidget &window);

/// By value, so that a loop may run over them.
template <class Record>
std::vector<Record> recordsOf(WindowFixture &fixture)
{
    auto records = fixture.reg().all<Record>();
    if (!records)
        qFatal("records not read");
    return *std::move(records);
}

/// The first visible child of a kind with this accessible name; null when there is none.
template <class Kind>
Kind *named(const QWidget &parent, const QString &accessibleName)
{
    // Widgets made after their window was shown appear with the next events.
    QCoreApplication::processEvents();
    for (auto *child : parent.findChildren<Kind *>())
        if (child->accessibleName() == accessibleName && child->isVisible())
            return child;
    return nullptr;
}

} // namespace licet::test
