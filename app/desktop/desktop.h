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
    explicit Desktop(QApplication &application);
    ~Desktop() override;
    /// Opens `path`, else the register opened last, else the first run.
    void start(const QString &path);
    /// The program was started once more: the window is raised, and opens `path` if there is one.
    void comeInFront(const QString &path);

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
