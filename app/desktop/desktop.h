#pragma once

#include "session/single_instance.h"
#include "ui/main_window.h"
#include "ui/prompts/system_prompts.h"

#include <QTranslator>

class QApplication;

namespace licet {

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
    /// What another program asks: to come in front, with a register and something due in it, or to snooze
    /// something due in the register that this window holds. False where it can't.
    bool handle(const InstanceMessage &wish);

private:
    void makeWindow();
    void comeInFront(const InstanceMessage &wish);
    void openWanted(const InstanceMessage &wish);
    bool snooze(const InstanceMessage &wish);
    void setLanguage(Language language);
    void changeLanguage();

    QApplication &m_application;
    SystemPrompts m_prompts;
    QTranslator m_words;
    QTranslator m_dialogWords;
    Language m_language = Language::English;
    std::unique_ptr<MainWindow> m_window;
    std::optional<InstanceMessage> m_waiting; ///< for the answer of a dialog
};

} // namespace licet
