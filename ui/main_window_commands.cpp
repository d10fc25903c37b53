#include "ui/main_window.h"

#include "database/backup.h"
#include "text/error_text.h"
#include "ui/as_of_panel.h"
#include "ui/documents/list_output.h"
#include "ui/overview/day_panel.h"
#include "ui/page/page.h"
#include "ui/page_stack.h"
#include "ui/prompts/prompts.h"
#include "ui/rail.h"
#include "ui/register/importing.h"
#include "ui/register/register_care.h"
#include "ui/register/register_opener.h"
#include "ui/status_line.h"
#include "ui/text_undo.h"
#include "ui/top_bar.h"
#include "ui/widgets/focus.h"
#include "ui/widgets/list_and_detail.h"

#include <QAction>
#include <QFileInfo>

namespace licet {

using namespace Qt::StringLiterals;

void MainWindow::movePane(int step)
{
    // Panes: top bar, rail, and the page's own (its splitters' and tabs' parts are reached by Tab).
    QList<QWidget *> panes{m_topBar, m_rail, m_pages};
    panes.removeIf([](QWidget *pane) { return !pane || !pane->isVisible(); });
    int present = -1;
    for (int index = 0; index < panes.size(); ++index)
        if (panes[index]->isAncestorOf(focusWidget()))
            present = index;
    if (panes.isEmpty())
        return;
    focusFirst(*panes[(present + step + panes.size()) % panes.size()]);
}

std::optional<ListOutput> MainWindow::listInFront() const
{
    if (page())
        for (const auto *list : page()->findChildren<ListAndDetail *>())
            if (list->isVisibleTo(page()))
                return ListOutput(*m_context, page()->title(), *list);
    return {};
}

bool MainWindow::takesItself(CommandId command) const
{
    switch (command) {
    case CommandId::ExportList:
    case CommandId::PrintList:
    case CommandId::Print:
        return listInFront().has_value();
    case CommandId::AddReminder:
    case CommandId::WhileAway:
        return m_context != nullptr;
    case CommandId::NewRegister:
    case CommandId::OpenRegister:
    case CommandId::OpenExample:
    case CommandId::Quit:
    case CommandId::Undo:
    case CommandId::About:
        return true;
    case CommandId::Import:
    case CommandId::ImportList:
    case CommandId::BackUp:
    case CommandId::NewRequest:
    case CommandId::PrepareRequests:
    case CommandId::SearchEverything:
    case CommandId::NextPage:
    case CommandId::PreviousPage:
    case CommandId::NextPane:
    case CommandId::PreviousPane:
    case CommandId::Back:
    case CommandId::AskThePast:
        return m_context != nullptr;
    default:
        return false;
    }
}

QString MainWindow::whyNot(CommandId command) const
{
    if (page() && page()->takes(command))
        return page()->whyNot(command);
    if (command == CommandId::ShowSource && m_context)
        return {};
    if (!takesItself(command))
        return m_context ? tr("Not possible on this page.") : tr("Open a register first.");
    if (command == CommandId::ExportList || command == CommandId::PrintList || command == CommandId::Print)
        return listInFront()->whyNot();
    if (command == CommandId::AddReminder)
        return page() && page()->recordInFront() ? m_context->whyReadOnly() : tr("Choose a record first.");
    if (command == CommandId::Undo && !m_undo->isPossible())
        return tr("No typing can be undone here. What is recorded is corrected at its event.");
    if (command == CommandId::Back && !(m_pages && m_pages->leadsBack()))
        return tr("There is no page to go back to.");
    const bool writes = command == CommandId::Import || command == CommandId::NewRequest;
    return writes ? m_context->whyReadOnly() : QString();
}

void MainWindow::run(CommandId command)
{
    if (const auto why = whyNot(command); !why.isEmpty())
        return say({Message::Kind::Problem, why});
    if (page() && page()->takes(command))
        return page()->run(command);
    switch (command) {
    case CommandId::NewRegister:
        return beginNewRegister();
    case CommandId::OpenRegister:
        if (const auto path = m_services.prompts.openRegister())
            open(*path);
        return;
    case CommandId::OpenExample:
        return openExample();
    case CommandId::Import:
        return importFile();
    case CommandId::ImportList:
        return go({PageId::ListImport});
    case CommandId::BackUp:
        return backUpNow();
    case CommandId::ExportList:
        return listInFront()->save();
    case CommandId::PrintList:
        return listInFront()->print();
    case CommandId::Print:
        return listInFront()->printRecord();
    case CommandId::Quit:
        close();
        return;
    case CommandId::NewRequest:
        return go({PageId::RequestEditor, 0, NewDraft{}});
    case CommandId::PrepareRequests:
        return go({PageId::PrepareRequests});
    case CommandId::Undo:
        return m_undo->undo();
    case CommandId::SearchEverything:
        return m_topBar->focusSearch();
    case CommandId::NextPage:
        return go({m_rail->neighbour(place().page, +1)});
    case CommandId::PreviousPage:
        return go({m_rail->neighbour(place().page, -1)});
    case CommandId::NextPane:
        return movePane(+1);
    case CommandId::PreviousPane:
        return movePane(-1);
    case CommandId::Back:
        return goBack();
    case CommandId::AskThePast:
        return m_past->ask();
    case CommandId::AddReminder:
        return addReminder();
    case CommandId::WhileAway:
        go({PageId::Overview});
        return page()->run(command);
    case CommandId::ShowSource:
        return go({PageId::Sources});
    case CommandId::About:
        return say({Message::Kind::Success, tr("Licet %1 keeps your authorizations to use the web services "
                                               "of the KSZ. Free software, GPL-3.0-or-later: "
                                               "you may use, change and share it, without warranty.")
                                                .arg(QLatin1StringView(LICET_VERSION))});
    default:
        return;
    }
}

void MainWindow::addReminder()
{
    if (const auto record = page()->recordInFront())
        askForReminder(*m_context, *m_reminder, record->record, page()->title());
}

void MainWindow::importFile()
{
    const auto path = m_services.prompts.openFile(
        tr("Import"), tr("Lists, data of a register, drafts (*.csv *.txt *.tsv *.json)"));
    if (!path)
        return;
    if (isListFile(*path))
        return go({PageId::ListImport, 0, ListFile{*path}});
    importBeside(*m_context, *path, [this](const Imported &imported) {
        std::vector<Message::Button> buttons;
        if (imported.import > 0)
            buttons.push_back({tr("Take it back…"), [this, import = imported.import] {
                                   if (m_context)
                                       askToTakeBack(*m_context, import);
                               }});
        say({Message::Kind::Success, describe(imported), std::move(buttons)});
        if (imported.draft.isSet())
            go({PageId::RequestEditor, imported.draft.row()});
    });
}

namespace {

/// Another ending is not found again: no dialog offers it.
bool isCalledRegister(const QString &path)
{
    return path.endsWith(u".licet"_s, Qt::CaseInsensitive);
}

} // namespace

void MainWindow::backUpNow()
{
    const auto suggestion = u"%1 %2.licet"_s.arg(QFileInfo(m_register->path()).completeBaseName(),
                                                 m_context->today().toString(Qt::ISODate));
    const auto path = m_services.prompts.saveFile(tr("Back up"), suggestion, tr("Licet register (*.licet)"));
    if (!path)
        return;
    if (!isCalledRegister(*path))
        return say(
            {Message::Kind::Problem,
             tr("%1: a register ends in .licet; give it such a name.").arg(QFileInfo(*path).fileName())});
    // The dialog asked already whether a file that is there is to be replaced.
    const auto done = backUp(
        m_register->database(), *path, [] { return true; }, Replacing::Asked);
    if (!done)
        return m_context->say(done.error());
    m_status->setBackedUp(QFileInfo(*path).lastModified());
    say({Message::Kind::Success, tr("The backup was written and read back: %1").arg(*path)});
}

void MainWindow::chooseBackupFolder()
{
    const auto folder = m_services.prompts.chooseFolder(tr("Folder for backups"));
    if (!folder)
        return;
    setBackupFolder(m_register->path(), *folder);
    Q_EMIT m_context->backupFolderChosen();
}

/// The window goes on in the copy, and what is typed in the page in front is written there.
void MainWindow::saveCopyElsewhere()
{
    const auto before = m_register->path();
    const auto path = m_services.prompts.saveFile(tr("Save a copy elsewhere"), QFileInfo(before).fileName(),
                                                  tr("Licet register (*.licet)"));
    if (!path)
        return;
    if (!isCalledRegister(*path))
        return say(
            {Message::Kind::Problem,
             tr("%1: a register ends in .licet; give it such a name.").arg(QFileInfo(*path).fileName())});
    m_care->stop();
    if (const auto moved = m_register->moveToCopy(*path); !moved)
        return say({Message::Kind::Problem, describe(m_translator, moved.error())});
    setBackupFolder(*path, backupFolder(before));
    nameRegister();
    m_care->begin();
    if (!page() || page()->saveTyped())
        say({Message::Kind::Success, tr("The copy was saved, and the work goes on in it: %1").arg(*path)});
}

} // namespace licet
