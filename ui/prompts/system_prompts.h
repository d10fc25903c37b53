#pragma once

#include "ui/prompts/prompts.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace licet {

/// The desktop's own dialogs; the folder last used for each purpose is where the next begins.
class SystemPrompts : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(SystemPrompts)

public:
    SystemPrompts() = default;
    /// The window over which the dialogs stand.
    void setWindow(QWidget *window) { m_window = window; }

    /// Whether a dialog stands open: whoever asked waits for its answer, and must be there when it comes.
    [[nodiscard]] bool isAsking() const { return m_open > 0; }
    /// Called each time that the last dialog was answered.
    void setAnswered(std::function<void()> answered) { m_answered = std::move(answered); }

    std::optional<QString> openRegister() override;
    std::optional<QString> newRegister(const QString &suggestion) override;
    std::optional<QString> openFile(const QString &title, const QString &filter) override;
    std::optional<QString> saveFile(const QString &title, const QString &suggestion,
                                    const QString &filter) override;
    std::optional<QString> chooseFolder(const QString &title) override;
    bool openExternally(const QString &path) override;
    bool choosePrinter(QPrinter &printer) override;

private:
    std::optional<QString> open(const char *purpose, const QString &title, const QString &filter);
    std::optional<QString> save(const char *purpose, const QString &title, const QString &suggestion,
                                const QString &filter);

    class Asking;

    QPointer<QWidget> m_window;
    std::function<void()> m_answered;
    int m_open = 0;
};

} // namespace licet
