#include "ui/main_window.h"

#include "ui/as_of_panel.h"
#include "ui/command_menus.h"
#include "ui/leaving_bar.h"
#include "ui/message_bar.h"
#include "ui/name_bar.h"
#include "ui/overview/day_panel.h"
#include "ui/page/page.h"
#include "ui/page/page_names.h"
#include "ui/page/work_bar.h"
#include "ui/page_room.h"
#include "ui/page_stack.h"
#include "ui/prompts/prompts.h"
#include "ui/rail.h"
#include "ui/register/others_watch.h"
#include "ui/register/register_care.h"
#include "ui/register/register_opener.h"
#include "ui/status_line.h"
#include "ui/status_message.h"
#include "ui/text_undo.h"
#include "ui/top_bar.h"
#include "ui/widgets/cut_texts.h"
#include "ui/widgets/entering.h"
#include "ui/widgets/focus.h"
#include "ui/widgets/steady_clicks.h"

#include "base/login_name.h"
#include "history/kept_edit.h"
#include "text/error_text.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const AppServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_translator(services.language)
    , m_commands(new CommandMenus(
          menuBar(), [this](CommandId command) { return whyNot(command); }, this))
    , m_undo(new TextUndo(this))
{
    setWindowTitle(u"Licet"_s);
    Entering::watchFields();
    new SteadyClicks(this);
    CutTexts::watchLists();
    makeCentre();
    m_commands->refresh();
    connect(m_commands, &CommandMenus::chosen, this, &MainWindow::run);
    connect(m_undo, &TextUndo::changed, this, [this] { m_commands->refresh(CommandId::Undo); });
}

MainWindow::~MainWindow()
{
    // A window that is replaced, in another language, was not closed.
    if (page())
        page()->keepTyped();
    letGo();
    // Fields that go tell it no more.
    delete m_undo;
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_top = new QWidget(centre);
    new QVBoxLayout(m_top);
    m_top->layout()->setContentsMargins(0, 0, 0, 0);
    m_messages = new MessageBar(centre);
    m_body = new QWidget(centre);
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    layout->addWidget(m_top);
    if (m_services.user.isEmpty()) {
        m_whoWorks = new NameBar(centre);
        layout->addWidget(m_whoWorks);
        connect(m_whoWorks, &NameBar::named, this, &MainWindow::workAs, Qt::QueuedConnection);
    }
    layout->addWidget(m_messages);
    layout->addWidget(m_body, 1);
    setCentralWidget(centre);
    m_told = new StatusMessage(statusBar());
    connect(m_messages, &MessageBar::succeeded, this,
            [this](const QString &sentence) { m_told->show(sentence); });
}

void MainWindow::workAs(const QString &name)
{
    QSettings().setValue(userNameKey, name);
    m_services.user = name;
    delete m_whoWorks;
    m_whoWorks = nullptr;
    if (m_register)
        open(m_register->path());
}

void MainWindow::showFirstRun(bool sheet)
{
    if (!m_firstRun) {
        m_firstRun = new FirstRun(m_services.prompts, m_translator, m_body);
        m_body->layout()->addWidget(m_firstRun);
        // Queued, for a register that opens takes the field or button away from which the signal came.
        connect(m_firstRun, &FirstRun::created, this, &MainWindow::makeNew, Qt::QueuedConnection);
        connect(
            m_firstRun, &FirstRun::openWanted, this, [this] { run(CommandId::OpenRegister); },
            Qt::QueuedConnection);
        connect(m_firstRun, &FirstRun::beforeWanted, this, &MainWindow::open, Qt::QueuedConnection);
        connect(m_firstRun, &FirstRun::exampleWanted, this, &MainWindow::openExample, Qt::QueuedConnection);
        connect(m_firstRun, &FirstRun::problem, this, [this](const QString &sentence) {
            say({Message::Kind::Problem, sentence});
        });
    }
    sheet ? m_firstRun->showSheet() : m_firstRun->showChoices();
    m_commands->refresh();
}

/// A window that has no register yet, and only then, says how to come to one.
void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_register && !m_firstRun)
        showFirstRun(false);
    QMainWindow::showEvent(event);
}

QAction *MainWindow::action(CommandId command) const
{
    return m_commands->action(command);
}

Page *MainWindow::page() const
{
    return m_pages ? m_pages->page() : nullptr;
}

Place MainWindow::place() const
{
    return m_pages ? m_pages->place() : Place{};
}

void MainWindow::say(const Message &message)
{
    m_messages->show(message, m_translator);
}

void MainWindow::open(const QString &path)
{
    if (!mayLeave([this, path] { open(path); }))
        return;
    if (m_register && QFileInfo(path) == QFileInfo(m_register->path()) && !m_register->isReadOnly())
        return;
    auto opened = m_services.user.isEmpty() ? openToRead(path) : openForUser(path);
    if (!opened)
        return say({Message::Kind::Problem, describe(m_translator, opened.error())});
    take(std::move(opened->reg));
    if (m_register->isReadOnly())
        watchOthers(opened->heldBy);
}

void MainWindow::watchOthers(const std::optional<QString> &heldBy)
{
    const auto path = m_register->path();
    m_others = std::make_unique<OthersWatch>(*m_register, heldBy.has_value());
    // Queued, for opening it again takes away what tells of it.
    connect(
        m_others.get(), &OthersWatch::released, this,
        [this, path] {
            say({Message::Kind::Question,
                 tr("Nobody else is writing in this register any more."),
                 {{tr("Write in it here"), [this, path] { open(path); }}}});
        },
        Qt::QueuedConnection);
    if (heldBy)
        say({Message::Kind::Question,
             tr("%1 is writing in this register; here it is read only.").arg(*heldBy),
             {{tr("Try again"), [this, path] { open(path); }}}});
}

void MainWindow::beginNewRegister()
{
    if (!mayLeave([this] { beginNewRegister(); }))
        return;
    const auto before = m_register ? m_register->path() : QString();
    m_messages->clear();
    m_told->clear();
    letGo();
    showFirstRun(true);
    m_firstRun->setBefore(before);
}

void MainWindow::makeNew(const QString &path, const FirstFacts &facts, const QString &backups)
{
    if (m_services.user.isEmpty())
        return say({Message::Kind::Problem, tr("Say first who is working here.")});
    const Stamp stamp{m_services.user, m_services.clock.today(), m_services.clock.now()};
    auto made = setUpRegister(path, facts, stamp);
    if (!made)
        return say({Message::Kind::Problem, describe(m_translator, made.error())});
    setBackupFolder(path, backups);
    makeBackupFolder(path, backups);
    const bool importsList = m_firstRun && m_firstRun->importsList();
    take(*std::move(made));
    go({PageId::Requests});
    say({Message::Kind::Success, tr("The register was made: %1").arg(path)});
    if (importsList)
        go({PageId::ListImport});
}

void MainWindow::openExample()
{
    if (m_services.user.isEmpty())
        return say({Message::Kind::Problem, tr("Say first who is working here.")});
    const auto path = exampleFile({m_services.user, m_services.clock.today(), m_services.clock.now()});
    if (!path)
        return say({Message::Kind::Problem, describe(m_translator, path.error())});
    open(*path);
}

void MainWindow::take(std::unique_ptr<Register> opened)
{
    // What was said was about the register that was open until now.
    m_messages->clear();
    m_told->clear();
    letGo();
    m_register = std::move(opened);
    m_context = std::make_unique<Context>(*m_register, m_services.prompts, m_services.clock, m_services.user,
                                          m_services.language);
    m_care = std::make_unique<RegisterCare>(*m_context);
    makeSurroundings();
    followContext();
    showBanner();
    nameRegister();
    m_rail->arrange();
    recoverTyping();
    showPage({pageNames().front().id});
    QTimer::singleShot(0, m_care.get(), &RegisterCare::begin);
}

/// What stands around the pages while a register is open.
void MainWindow::makeSurroundings()
{
    m_rail = new Rail(m_body);
    m_topBar = new TopBar(*m_context, m_rail->menuButton(), m_top);
    m_past = new AsOfPanel(*m_context, m_top);
    m_reminder = new DayPanel(m_top);
    m_leaving = new LeavingBar(*m_context, m_top);
    m_work = new WorkBar(*m_context, m_top);
    for (auto *one : std::initializer_list<QWidget *>{m_topBar, m_past, m_reminder, m_leaving, m_work})
        m_top->layout()->addWidget(one);
    m_pages = new PageStack(*m_context, m_body);
    m_pageRoom = new PageRoom(m_pages, m_body);
    m_body->layout()->addWidget(m_rail);
    static_cast<QHBoxLayout *>(m_body->layout())->addWidget(m_pageRoom, 1);
    m_status = new StatusLine(*m_context, statusBar());
    const auto backToPage = [this] {
        if (page())
            focusFirst(*page());
    };
    connect(m_past, &AsOfPanel::confirmed, this, &MainWindow::askPast);
    connect(m_past, &AsOfPanel::closed, this, backToPage);
    connect(m_reminder, &DayPanel::closed, this, backToPage);
    connect(m_rail, &Rail::chosen, this, [this](PageId page) { go({page}); });
    connect(m_topBar, &TopBar::newRequestWanted, this, [this] { run(CommandId::NewRequest); });
    connect(m_topBar, &TopBar::commandWanted, this, &MainWindow::run);
    connect(m_pages, &PageStack::refused, this,
            [this](const QString &words, const std::function<void()> &goOnWithout) {
                m_messages->offer({words.isEmpty() ? tr("Go on without it") : words, goOnWithout},
                                  m_translator, Message::Of::Typing);
            });
}

void MainWindow::followContext()
{
    auto *context = m_context.get();
    connect(m_register.get(), &Register::changed, m_messages, &MessageBar::settle);
    connect(m_care.get(), &RegisterCare::backedUp, m_status, &StatusLine::setBackedUp);
    connect(context, &Context::counted, m_rail, &Rail::setCount);
    connect(context, &Context::said, this, &MainWindow::say);
    connect(context, &Context::wentTo, this, &MainWindow::go);
    connect(context, &Context::workWanted, this, &MainWindow::workBeside);
    connect(context, &Context::settledAt, m_pages, &PageStack::settle);
    connect(context, &Context::commandsChanged, m_commands, [this] { m_commands->refresh(); });
    connect(context, &Context::settled, m_messages, &MessageBar::settleWhat);
    connect(context, &Context::retold, m_messages,
            [this](const Message &message) { m_messages->retell(message, m_translator); });
    connect(context, &Context::savedAt, m_status, &StatusLine::setSaved);
    // What could not be saved when somebody wanted to leave is saved now.
    connect(context, &Context::savedAt, m_messages, [this] { m_messages->settleWhat(Message::Of::Typing); });
    connect(context, &Context::languageChosen, this, &MainWindow::languageChosen);
    connect(context, &Context::themeChosen, this, &MainWindow::themeChosen);
    connect(context, &Context::scopeChanged, this, &MainWindow::showBanner);
    connect(context, &Context::copyWanted, this, &MainWindow::saveCopyElsewhere);
    connect(context, &Context::backupFolderChosen, this, [this] {
        showBanner();
        m_care->begin();
    });
}

void MainWindow::nameRegister()
{
    QSettings().setValue(u"lastRegister"_s, QFileInfo(m_register->path()).absoluteFilePath());
    setWindowTitle(tr("%1 – Licet").arg(QFileInfo(m_register->path()).completeBaseName()));
    m_status->showName(*m_register);
}

void MainWindow::showBanner()
{
    const auto &past = m_context->past();
    if (past.isSet())
        return m_messages->setBanner(Message{Message::Kind::Question,
                                             AsOfPanel::sentence(past),
                                             {{tr("Another day…"), [this] { run(CommandId::AskThePast); }},
                                              {tr("Back to today"), [this] { askPast({}); }}}},
                                     m_translator);
    if (isExample(m_register->path()))
        return m_messages->setBanner(Message{Message::Kind::Question,
                                             tr("Made-up data: this is the example."),
                                             {{tr("New register"), [this] { run(CommandId::NewRegister); }}}},
                                     m_translator);
    if (!m_register->isReadOnly() && asksForBackups(m_register->path()))
        return m_messages->setBanner(Message{Message::Kind::Question,
                                             tr("No folder is chosen for the backups of this register."),
                                             {{tr("Choose a folder…"), [this] { chooseBackupFolder(); }},
                                              {tr("Without backups"),
                                               [this] {
                                                   goWithoutBackups(m_register->path());
                                                   showBanner();
                                               }}}},
                                     m_translator);
    m_messages->setBanner({}, m_translator);
}

void MainWindow::askPast(const AsOfQuery &past)
{
    if (mayLeave([this, past] { askPast(past); }))
        m_context->askPast(past);
}

void MainWindow::letGo()
{
    // What it still writes goes over the lock of this register.
    delete std::exchange(m_work, nullptr);
    if (const auto backedUp = backUpAtClose(); !backedUp)
        say({Message::Kind::Problem, describe(m_translator, backedUp.error())});
    // A page that goes may tell something still, and none is in front any more.
    delete std::exchange(m_pages, nullptr);
    delete std::exchange(m_pageRoom, nullptr);
    delete m_past;
    delete m_reminder;
    delete m_leaving;
    delete m_topBar;
    delete m_rail;
    delete m_status;
    delete m_firstRun;
    m_past = nullptr;
    m_reminder = nullptr;
    m_leaving = nullptr;
    m_topBar = nullptr;
    m_rail = nullptr;
    m_status = nullptr;
    m_firstRun = nullptr;
    for (auto *label : statusBar()->findChildren<QLabel *>())
        delete label;
    m_messages->setBanner({}, m_translator);
    m_others.reset();
    m_care.reset();
    m_context.reset();
    m_register.reset();
}

void MainWindow::recoverTyping()
{
    if (m_register->isReadOnly())
        return;
    const auto recovered = m_register->requests().recoverAutosaved(m_context->stamp());
    if (!recovered)
        m_context->say(recovered.error());
    else if (*recovered > 0)
        say({Message::Kind::Success,
             tr("Typing that an unexpected end had cut off was brought back in %n request(s).", nullptr,
                *recovered)});
    const auto edits = countKeptEdits(m_register->database());
    if (edits && *edits > 0)
        say({Message::Kind::Success, tr("What was typed into %n record(s) when the program ended is kept "
                                        "there, and is not saved yet.",
                                        nullptr, *edits)});
}

bool MainWindow::mayLeave(const std::function<void()> &again)
{
    return mayLeaveWork(again) && (!m_pages || m_pages->mayLeave(again));
}

bool MainWindow::mayLeaveWork(const std::function<void()> &again)
{
    const bool leavesWork = std::exchange(m_leavesWork, false);
    if (!m_work || !m_work->isUnderWay())
        return true;
    if (leavesWork) {
        m_work->stop();
        return true;
    }
    say({Message::Kind::Problem, m_work->sentence()});
    if (m_work->canStop())
        m_messages->offer({m_work->stopWords(),
                           [this, again] {
                               m_leavesWork = true;
                               again();
                           }},
                          m_translator);
    return false;
}

void MainWindow::workBeside(const LongWork &work)
{
    if (m_work->isUnderWay())
        return say({Message::Kind::Problem, m_work->sentence()});
    // What is typed in the page in front would wait for the lock.
    if (!page() || page()->leave([this, work] { workBeside(work); }))
        m_work->begin(work);
}

void MainWindow::go(const Place &place)
{
    if (!m_context || (page() && place == this->place() && !place.hasDetail()))
        return;
    if (page() && !(place == this->place())) {
        if (!mayLeave([this, place] { go(place); }))
            return m_rail->setCurrent(this->place().page);
        m_pages->keepPlace();
    }
    showPage(place);
}

void MainWindow::showPage(const Place &place)
{
    m_reminder->hide();
    m_pages->bringToFront(place);
    m_rail->setCurrent(place.page);
    if (!page()->isAncestorOf(focusWidget()))
        focusFirst(*page());
    m_commands->refresh();
}

void MainWindow::goBack()
{
    if (m_pages->leadsBack() && mayLeave([this] { goBack(); }))
        showPage(m_pages->takeLast());
}

Result<void> MainWindow::backUpAtClose()
{
    return m_care && !m_closesAnyway ? m_care->backUpAtClose() : Result<void>();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave([this] { close(); }))
        return event->ignore();
    if (const auto backedUp = backUpAtClose(); !backedUp) {
        say({Message::Kind::Problem,
             describe(m_translator, backedUp.error()),
             {{tr("Close without a backup"), [this] {
                   m_closesAnyway = true;
                   close();
               }}}});
        return event->ignore();
    }
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    event->accept();
}

/// Escape that no panel, selection or filter took.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_context && m_context->past().isSet())
        return askPast({});
    QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_rail)
        m_rail->arrange();
}

} // namespace licet
