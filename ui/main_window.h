#pragma once

#include "ui/first_run/first_run.h"
#include "ui/page/commands.h"
#include "ui/page/context.h"

#include <QMainWindow>

namespace licet {

class CommandMenus;
class DayPanel;
class ListOutput;
class LeavingBar;
class MessageBar;
class NameBar;
class Page;
class PageRoom;
class PageStack;
class AsOfPanel;
class Rail;
class OthersWatch;
class RegisterCare;
class StatusLine;
class StatusMessage;
class TextUndo;
class TopBar;
class WorkBar;
struct LongWork;

/// What the program gives its window: the seams to the system.
struct AppServices
{
    Prompts &prompts;
    Context::Clock clock;
    QString user;
    Language language = Language::English;
};

/// The one window: menus of the command table, top bar, message bar, rail, the page in front, status bar.
/// Without a register it shows the first run.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const AppServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Read only where somebody else is writing in it; else a sentence in the message bar.
    void open(const QString &path);
    void say(const Message &message);
    void go(const Place &place);
    [[nodiscard]] Register *openRegister() const { return m_register.get(); }
    [[nodiscard]] Context *context() const { return m_context.get(); }
    /// In front; null without a register.
    [[nodiscard]] Page *page() const;
    [[nodiscard]] Place place() const;
    [[nodiscard]] MessageBar *messageBar() const { return m_messages; }
    void run(CommandId command);
    /// The action of a command, for menus elsewhere.
    [[nodiscard]] QAction *action(CommandId command) const;

Q_SIGNALS:
    void languageChosen(licet::Language language);
    void themeChosen(licet::Theme theme);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeCentre();
    /// Kept for the next time; what was only read until then is opened for writing.
    void workAs(const QString &name);
    void showFirstRun(bool sheet);
    void beginNewRegister();
    void makeNew(const QString &path, const FirstFacts &facts, const QString &backups);
    void openExample();
    void take(std::unique_ptr<Register> opened);
    void makeSurroundings();
    void followContext();
    void letGo();
    /// Whether the page in front has written everything; else the message bar offers to try `again` without.
    bool mayLeave(const std::function<void()> &again);
    /// So too, while something long is written beside the window.
    bool mayLeaveWork(const std::function<void()> &again);
    void workBeside(const LongWork &work);
    /// Of a register that is open for reading only; `heldBy`: who writes in it, where somebody does.
    void watchOthers(const std::optional<QString> &heldBy);
    void recoverTyping();
    void showPage(const Place &place);
    void goBack();
    void movePane(int step);
    void askPast(const AsOfQuery &past);
    void showBanner();
    void addReminder();
    void importFile();
    void backUpNow();
    void chooseBackupFolder();
    Result<void> backUpAtClose();
    void saveCopyElsewhere();
    void nameRegister();
    [[nodiscard]] QString whyNot(CommandId command) const;
    [[nodiscard]] bool takesItself(CommandId command) const;
    /// For the list of the page in front, where it has one.
    [[nodiscard]] std::optional<ListOutput> listInFront() const;

    AppServices m_services;
    Translator m_translator;
    std::unique_ptr<Register> m_register;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<RegisterCare> m_care;
    std::unique_ptr<OthersWatch> m_others; ///< where it is open for reading only
    CommandMenus *m_commands;
    TextUndo *m_undo;
    MessageBar *m_messages = nullptr;
    NameBar *m_whoWorks = nullptr; ///< while nobody has said it
    QWidget *m_top = nullptr;
    QWidget *m_body = nullptr;
    TopBar *m_topBar = nullptr;
    AsOfPanel *m_past = nullptr;
    DayPanel *m_reminder = nullptr;
    LeavingBar *m_leaving = nullptr;
    WorkBar *m_work = nullptr;
    Rail *m_rail = nullptr;
    StatusLine *m_status = nullptr;
    StatusMessage *m_told = nullptr;
    PageStack *m_pages = nullptr;
    PageRoom *m_pageRoom = nullptr;
    FirstRun *m_firstRun = nullptr;
    bool m_leavesWork = false;   ///< which is undone
    bool m_closesAnyway = false; ///< without the backup that failed
};

} // namespace licet
