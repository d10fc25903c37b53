#include "ui/request/page/request_actions.h"

#include "base/atomic_file.h"
#include "documents/pdf_signatures.h"
#include "followup/chase_facts.h"
#include "history/correction.h"
#include "request/facts_reader.h"
#include "request/next_environment.h"
#include "text/request_text.h"
#include "text/terms.h"
#include "ui/documents/print_job.h"
#include "ui/prompts/prompts.h"
#include "ui/request/page/request_papers.h"
#include "ui/request/record/record_panel_fields.h"

#include <QDir>
#include <QPrinter>

namespace licet {

using namespace Qt::StringLiterals;

QString RequestActions::whyNot(const Context &context, CommandId command, RequestState state)
{
    if (const auto event = eventOf(command)) {
        if (!stateAfter(state, *event))
            return tr("Not possible while the request is “%1”.").arg(term(context.translator(), state));
        return context.whyReadOnly();
    }
    switch (command) {
    case CommandId::Edit:
        // What it was on an earlier day cannot be edited.
        if (context.past().isSet())
            return context.whyReadOnly();
        return state == RequestState::Draft ? QString()
                                            : tr("Only a draft can be edited: reopen the request first.");
    case CommandId::SigningFolder:
        if (state != RequestState::Finalised && state != RequestState::Draft)
            return tr("Only requests that are to be signed go into a signing folder.");
        [[fallthrough]];
    case CommandId::Print:
    case CommandId::SavePdf:
        if (state == RequestState::Draft)
            return tr("A draft has no form in force: finalise it first.");
        if (state == RequestState::Withdrawn)
            return tr("A withdrawn request has no form in force.");
        return {};
    case CommandId::CopyAsNew:
    case CommandId::NextEnvironment:
        return context.whyReadOnly();
    case CommandId::Send:
        // What did not arrive is sent again as its event is recorded.
        if (state == RequestState::Sent || !stateAfter(state, RequestEvent::Send))
            return tr("Only a signed request can be sent; this one is “%1”.")
                .arg(term(context.translator(), state));
        return context.whyReadOnly();
    case CommandId::Chase:
        if (!canBeChased(state))
            return tr("Only a request that was sent and has no answer yet can be chased; this one is “%1”.")
                .arg(term(context.translator(), state));
        return context.whyReadOnly();
    case CommandId::AskQuestion:
        if (state != RequestState::Draft)
            return tr("A question is asked about a draft.");
        return context.whyReadOnly();
    case CommandId::Attach:
        return context.whyReadOnly();
    case CommandId::RecordEvent:
        if (!canRecord(state))
            return tr("Nothing can be recorded while the request is “%1”.")
                .arg(term(context.translator(), state));
        return context.whyReadOnly();
    default:
        return {};
    }
}

QString RequestActions::whyNot(const Context &context, CommandId command, RequestState state,
                               const QString &number)
{
    const bool isFromOutside =
        number.isEmpty() && state != RequestState::Draft && state != RequestState::Withdrawn;
    if (isFromOutside && command == CommandId::Edit && isOpen(state))
        return {};
    if (isFromOutside &&
        (command == CommandId::Print || command == CommandId::SavePdf || command == CommandId::SigningFolder))
        return tr("This request came from outside: there is no form of it here.");
    return whyNot(context, command, state);
}

std::optional<RequestEvent> RequestActions::eventOf(CommandId command)
{
    switch (command) {
    case CommandId::Reopen:
        return RequestEvent::Reopen;
    case CommandId::Decline:
        return RequestEvent::Decline;
    case CommandId::Withdraw:
        return RequestEvent::Withdraw;
    default:
        return {};
    }
}

std::optional<RequestActions::Step> RequestActions::nextCommand(const Request &request)
{
    if (request.state == RequestState::Draft && request.question.isPending())
        return Step{CommandId::AskQuestion, tr("Record the answer…")};
    if (request.state == RequestState::Sent && request.undeliveredOn)
        return Step{CommandId::RecordEvent, tr("Record that it was sent…")};
    if (request.state == RequestState::Executed && request.letterAwaitedSince)
        return Step{CommandId::RecordEvent, tr("Record the letter…")};
    switch (nextStep(request.state)) {
    case NextStep::Finalise:
        return Step{CommandId::Edit, tr("Edit the draft")};
    case NextStep::Sign:
        return Step{CommandId::Print, tr("Print…")};
    case NextStep::Send:
        return Step{CommandId::Send, tr("Send…")};
    case NextStep::AwaitReceipt:
    case NextStep::AwaitExecution:
        return Step{CommandId::RecordEvent, tr("Record the answer…")};
    case NextStep::AnswerInformation:
        return Step{CommandId::RecordEvent, tr("Record that it was answered…")};
    case NextStep::Correct:
    case NextStep::Reconsider:
        return Step{CommandId::Reopen, tr("Reopen…")};
    case NextStep::Done:
    case NextStep::Closed:
        return Step{CommandId::CopyAsNew, tr("Copy as new")};
    }
    Q_UNREACHABLE();
}

namespace {

/// Whether it was handed over; else the failure is said, or the user thought better of it.
bool handToPrinter(Context &context, const QByteArray &pdf, const QString &name)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(name);
    if (!context.prompts().choosePrinter(printer))
        return false;
    if (const auto printed = printPdf(pdf, printer, name); !printed) {
        context.say(printed.error());
        return false;
    }
    return true;
}

/// Where it was saved; else as above.
std::optional<QString> saveChosen(Context &context, const QByteArray &pdf, const QString &title,
                                  const QString &fileName, const QString &filter)
{
    const auto path = context.prompts().saveFile(title, fileName, filter);
    if (!path)
        return {};
    if (const auto written = saveAtomically(*path, pdf); !written) {
        context.say(written.error());
        return {};
    }
    return QDir::toNativeSeparators(*path);
}

} // namespace

void RequestActions::print(Context &context, const Result<QByteArray> &pdf, const QString &name)
{
    if (!pdf)
        return context.say(pdf.error());
    if (handToPrinter(context, *pdf, name))
        context.say(Message{Message::Kind::Success, tr("%1 was handed to the printer.").arg(name)});
}

void RequestActions::savePdf(Context &context, const Result<QByteArray> &pdf, const QString &fileName)
{
    if (!pdf)
        return context.say(pdf.error());
    if (const auto path = saveChosen(context, *pdf, tr("Save as PDF"), fileName, tr("PDF (*.pdf)")))
        context.say(Message{Message::Kind::Success, tr("The file was saved: %1").arg(*path)});
}

void RequestActions::printFolders(Context &context, const std::vector<Id<Request>> &requests)
{
    const auto folders = foldersOf(context.reg(), requests, context.today());
    if (!folders)
        return context.say(folders.error());
    QStringList printed;
    for (const auto &folder : *folders) {
        const auto name = folderTitle(context.translator(), folder);
        if (!handToPrinter(context, folder.pdf, name))
            break;
        printed << name;
        context.say(
            Message{Message::Kind::Success, tr("Handed to the printer: %1").arg(printed.join(u" · "_s))});
    }
}

void RequestActions::saveFolders(Context &context, const std::vector<Id<Request>> &requests)
{
    const auto folders = foldersOf(context.reg(), requests, context.today());
    if (!folders)
        return context.say(folders.error());
    QStringList saved;
    for (const auto &folder : *folders) {
        const auto path =
            saveChosen(context, folder.pdf, folderTitle(context.translator(), folder),
                       folderFileName(context.translator(), folder, context.today()), tr("PDF (*.pdf)"));
        if (!path)
            break;
        saved << *path;
        context.say(Message{Message::Kind::Success,
                            saved.size() == 1 ? tr("The file was saved: %1").arg(saved.front())
                                              : tr("The files were saved: %1").arg(saved.join(u" · "_s))});
    }
}

bool RequestActions::remark(Context &context, const Request &request, const Remark &remark)
{
    EventInput said;
    said.note = remark.text;
    said.files = remark.files;
    said.readSignatures = signaturesOf;
    const auto done = context.reg().requests().remark(request.id, remark.kind, said, {}, context.stamp());
    if (!done) {
        context.say(done.error());
        return false;
    }
    context.saved();
    context.say(Message{Message::Kind::Success, tr("It is kept with the request and its history.")});
    return true;
}

bool RequestActions::correct(Context &context, Id<Request> request, qint64 event,
                             const EventCorrection &correction, const QString &reason)
{
    EventInput said;
    said.note = reason;
    const auto done =
        correction.isEmpty()
            ? context.reg().requests().remark(request, RecordEvent::Corrected, said, event, context.stamp())
            : correctEvent(context.reg().database(), request, event, correction, reason, context.stamp());
    if (!done) {
        context.say(done.error());
        return false;
    }
    context.saved();
    context.say(Message{Message::Kind::Success, tr("It is kept with the request and its history.")});
    return true;
}

void RequestActions::prepareNextEnvironment(Context &context, Id<Request> below)
{
    auto &requests = context.reg().requests();
    const auto request = requests.get(below);
    if (!request)
        return context.say(request.error());
    const auto facts = readFacts(context.reg().database(), request->draft, context.today(), below);
    if (!facts)
        return context.say(facts.error());
    const auto draft = draftForNextEnvironment(*request, facts->connections);
    if (!draft)
        return context.say(draft.error());
    const auto id = requests.create(*draft, context.stamp(), linksToBelow(below, facts->authorizations));
    if (!id)
        return context.say(id.error());
    context.go({PageId::RequestEditor, id->row()});
    context.say(Message{Message::Kind::Success,
                        tr("A draft for %1 was made.").arg(term(context.translator(), *draft->environment))});
}

bool RequestActions::turnBack(Context &context, const Request &request, RequestEvent event,
                              const QString &reason, const QString &field)
{
    // Kept apart: the page shows another state as soon as the register tells.
    const auto id = request.id;
    const auto state = stateAfter(request.state, event);
    const auto name = !request.number.isEmpty()              ? request.number
                      : request.state == RequestState::Draft ? tr("The draft")
                                                             : tr("The request");
    const auto done = context.reg().requests().turnBack(id, event, reason, field, context.stamp());
    if (!done) {
        context.say(done.error());
        return false;
    }
    context.saved();
    if (state == RequestState::Draft) {
        context.say(Message{Message::Kind::Success, tr("%1 is a draft again.").arg(name)});
        context.go({PageId::RequestEditor, id.row(), field.isEmpty() ? PlaceDetail() : DraftMember{field}});
    } else {
        context.say(Message{Message::Kind::Success, tr("%1 was withdrawn.").arg(name)});
    }
    return true;
}

} // namespace licet
