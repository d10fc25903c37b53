#pragma once

#include "ui/main_window.h"
#include "ui/prompts/system_prompts.h"

#include <QTranslator>

class QApplication;

namespace licet {

/// The language that the system speaks, where the program speaks it too; else English.
Language systemLanguage();

/// Puts the program together: language and colours of the user, the window, and a new window when the
/// language changes.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// Without its window it goes on when `staysWithout`; the window is built when somebody asks for it.
    explicit Desktop(QApplication &application, bool staysWithout = false);
    ~Desktop() override;
    /// Opens `path`, else the register opened last, else the first run.
    void start(const QString &path);
    /// The program was started once more: the window is raised, and opens `path` if there is one.
    void comeInFront(const QString &path);
    void go(const Place &place);
    [[nodiscard]] Language language() const { return m_language; }
    /// Happening today, entered now, by the user.
    [[nodiscard]] Stamp stamp() const;
    /// Of the window; null without one.
    [[nodiscard]] Register *openRegister() const { return m_window ? m_window->openRegister() : nullptr; }

private:
    void makeWindow();
    void speak(Language language);
    void changeLanguage();

    QApplication &m_application;
    SystemPrompts m_prompts;
    QTranslator m_words;
    QTranslator m_dialogWords;
    Language m_language = Language::English;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace licet
