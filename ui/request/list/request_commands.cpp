#include "ui/request/list/request_commands.h"

#include "text/request_text.h"
#include "ui/page/history_of.h"
#include "ui/request/list/request_detail.h"
#include "ui/request/page/next_step_bar.h"
#include "ui/request/page/request_actions.h"
#include "ui/request/page/request_panels.h"
#include "ui/request/page/request_papers.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array rowCommands{CommandId::Open,        CommandId::Edit,          CommandId::Print,
                                 CommandId::SavePdf,     CommandId::SigningFolder, CommandId::CopyAsNew,
                                 CommandId::Reopen,      CommandId::Decline,       CommandId::Withdraw,
                                 CommandId::RecordEvent, CommandId::Send,          CommandId::Chase,
                                 CommandId::AskQuestion, CommandId::Attach,        CommandId::NextEnvironment,
                                 CommandId::ShowHistory};

} // namespace

RequestCommands::RequestCommands(Context &context, RequestDetail &detail, RequestPanels &panels)
    : m_context(context)
    , m_detail(detail)
    , m_panels(panels)
{
}

std::span<const CommandId> RequestCommands::ofRows()
{
    return rowCommands;
}

bool RequestCommands::isOfRows(CommandId command)
{
    return std::find(rowCommands.begin(), rowCommands.end(), command) != rowCommands.end();
}

QString RequestCommands::whyNot(CommandId command, const Chosen &chosen) const
{
    if (chosen.empty())
        return tr("Choose a request first.");
    if (chosen.size() > 1)
        return whyNotForSeveral(command, chosen);
    return command == CommandId::PrimaryAction && !m_panels.isUnfolded()
               ? m_detail.nextLine()->whyNot()
               : RequestActions::whyNot(m_context, command, chosen.front().state, chosen.front().number);
}

void RequestCommands::open(const RequestSummary &one)
{
    // What a draft was on an earlier day cannot be edited.
    const bool isDraft = one.state == RequestState::Draft && !m_context.past().isSet();
    m_context.go({isDraft ? PageId::RequestEditor : PageId::Request, one.id.row()});
}

void RequestCommands::run(CommandId command, const Chosen &chosen)
{
    if (command == CommandId::PrimaryAction && m_panels.isUnfolded())
        return m_panels.confirm();
    if (chosen.empty())
        return;
    const auto id = chosen.front().id;
    const bool isFolder = chosen.size() > 1;
    switch (command) {
    case CommandId::Open:
        return open(chosen.front());
    case CommandId::Edit:
        return m_context.go({PageId::RequestEditor, id.row()});
    case CommandId::CopyAsNew:
        return m_context.go({PageId::RequestEditor, id.row(), CopiedDraft{}});
    case CommandId::AskQuestion:
        return m_context.go({PageId::RequestEditor, id.row(), QuestionAboutDraft{}});
    case CommandId::ShowHistory:
        return m_context.go(HistoryOf{RecordRef::of(id)}.place());
    case CommandId::RecordEvent:
    case CommandId::Send:
    case CommandId::Chase:
    case CommandId::Attach:
        return lead(command, chosen);
    case CommandId::NextEnvironment:
        return RequestActions::prepareNextEnvironment(m_context, id);
    case CommandId::PrimaryAction:
        return isFolder ? RequestActions::saveFolders(m_context, fitFor(CommandId::SigningFolder, chosen))
                        : m_detail.nextLine()->press();
    case CommandId::SigningFolder:
        return RequestActions::saveFolders(m_context, fitFor(CommandId::SigningFolder, chosen));
    case CommandId::SavePdf:
        return isFolder ? RequestActions::saveFolders(m_context, fitFor(CommandId::SigningFolder, chosen))
                        : saveForm(id);
    case CommandId::Print:
        return isFolder ? RequestActions::printFolders(m_context, fitFor(CommandId::SigningFolder, chosen))
                        : printForm(id);
    case CommandId::Reopen:
    case CommandId::Decline:
    case CommandId::Withdraw:
        return turnBack(command);
    default:
        return;
    }
}

void RequestCommands::lead(CommandId command, const Chosen &chosen)
{
    if (chosen.size() == 1 && command == CommandId::Attach && chosen.front().state == RequestState::Draft) {
        // A draft has no page of its own to show the panel on.
        const auto request = m_context.reg().requests().get(chosen.front().id);
        return request ? m_panels.attach(*request) : m_context.say(request.error());
    }
    if (chosen.size() == 1)
        return m_context.go({PageId::Request, chosen.front().id.row(),
                             command == CommandId::Send     ? RequestPanel::Send
                             : command == CommandId::Chase  ? RequestPanel::Chase
                             : command == CommandId::Attach ? RequestPanel::Attach
                                                            : RequestPanel::Record});
    std::vector<Request> requests;
    for (const auto &one : chosen) {
        auto request = m_context.reg().requests().get(one.id);
        if (!request)
            return m_context.say(request.error());
        requests.push_back(*std::move(request));
    }
    if (command == CommandId::Chase)
        return m_panels.chase(requests);
    m_panels.record(requests, command == CommandId::Send ? std::optional(RequestEvent::Send) : std::nullopt);
}

void RequestCommands::turnBack(CommandId command)
{
    if (const auto &request = m_detail.request())
        m_panels.turnBack(*request, *RequestActions::eventOf(command));
}

void RequestCommands::printForm(Id<Request> id)
{
    const auto &requests = m_context.reg().requests();
    const auto form = formInForce(requests, id);
    if (!form)
        return m_context.say(form.error());
    RequestActions::print(m_context, paperBytes(requests, *form), paperTitle(m_context.translator(), *form));
}

void RequestCommands::saveForm(Id<Request> id)
{
    const auto &requests = m_context.reg().requests();
    const auto form = formInForce(requests, id);
    if (!form)
        return m_context.say(form.error());
    RequestActions::savePdf(m_context, paperBytes(requests, *form), paperFileName(*form));
}

std::vector<Id<Request>> RequestCommands::fitFor(CommandId command, const Chosen &chosen) const
{
    std::vector<Id<Request>> ids;
    for (const auto &one : chosen)
        if (RequestActions::whyNot(m_context, command, one.state, one.number).isEmpty())
            ids.push_back(one.id);
    return ids;
}

QString RequestCommands::whyNotForSeveral(CommandId command, const Chosen &chosen) const
{
    switch (command) {
    case CommandId::PrimaryAction:
        if (m_panels.isUnfolded())
            return {};
        [[fallthrough]];
    case CommandId::SigningFolder:
    case CommandId::Print:
    case CommandId::SavePdf:
        return fitFor(CommandId::SigningFolder, chosen).empty() ? tr("None of them is to be signed.")
                                                                : QString();
    case CommandId::RecordEvent:
        if (!m_context.whyReadOnly().isEmpty())
            return m_context.whyReadOnly();
        return fitFor(command, chosen).empty() ? tr("Nothing can be recorded for any of them.") : QString();
    case CommandId::Send:
        if (!m_context.whyReadOnly().isEmpty())
            return m_context.whyReadOnly();
        return fitFor(command, chosen).empty() ? tr("None of them is signed and to be sent.") : QString();
    case CommandId::Chase:
        if (!m_context.whyReadOnly().isEmpty())
            return m_context.whyReadOnly();
        return fitFor(command, chosen).empty() ? tr("None of them was sent and waits on an answer.")
                                               : QString();
    default:
        return tr("Only for one request at a time.");
    }
}

} // namespace licet
