#include "ui/request/paper_leaving.h"

#include "base/atomic_file.h"
#include "documents/dispatch_papers.h"
#include "exchange/mail_draft.h"
#include "followup/dispatching.h"
#include "text/request_text.h"
#include "ui/documents/print_job.h"
#include "ui/prompts/prompts.h"

#include <QFileInfo>
#include <QPrinter>

namespace licet {

using namespace Qt::StringLiterals;

PaperWriters PaperLeaving::writers()
{
    return paperWriters(mailFor);
}

QString PaperLeaving::fileNameFor(const Context &context, const Outgoing &outgoing)
{
    const auto part =
        outgoing.kind == DispatchKind::Send ? tr("letter", "file name") : tr("reminder", "file name");
    const auto first = context.reg().requests().get(outgoing.requests.front());
    const auto base = first ? fileNameOf(requestName(context.translator(), *first), first->version, part)
                            : fileNameOf(part, 0);
    return QFileInfo(base).completeBaseName() + (outgoing.way == ChaseWay::Mail ? u".eml"_s : u".pdf"_s);
}

std::optional<QString> PaperLeaving::placeFor(Context &context, const Outgoing &outgoing)
{
    if (outgoing.way == ChaseWay::Mail)
        return context.prompts().saveFile(tr("Save mail draft"), outgoing.fileName, tr("Mail (*.eml)"));
    return context.prompts().saveFile(tr("Save the letter"), outgoing.fileName, tr("PDF (*.pdf)"));
}

QString PaperLeaving::whatWasDone(int letters, bool printed)
{
    if (letters == 1)
        return printed ? tr("It was handed to the printer. It is recorded once you say that it has left.")
                       : tr("It was written. It is recorded once you say that it has left.");
    return printed
               ? tr("%n letter(s) were handed to the printer, one for each recipient and language. Each is "
                    "recorded once you say that it has left.",
                    nullptr, letters)
               : tr("%n letter(s) were written, one for each recipient and language. Each is recorded once "
                    "you say that it has left.",
                    nullptr, letters);
}

bool PaperLeaving::write(Context &context, std::vector<Outgoing> outgoing, bool prints, QDate day)
{
    QStringList paths;
    std::unique_ptr<QPrinter> printer;
    for (auto &one : outgoing)
        one.fileName = fileNameFor(context, one);
    const auto title = QFileInfo(outgoing.front().fileName).completeBaseName();
    if (prints) {
        printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setPageSize(QPageSize(QPageSize::A4));
        printer->setDocName(title);
        if (!context.prompts().choosePrinter(*printer))
            return false;
    }
    for (auto &one : outgoing) {
        if (printer)
            continue;
        const auto path = placeFor(context, one);
        if (!path)
            return false;
        paths << *path;
        one.fileName = QFileInfo(*path).fileName();
    }
    for (size_t index = 0; index < outgoing.size(); ++index) {
        const auto &whole = outgoing[index].papers.whole;
        const auto written =
            printer ? printPdf(whole, *printer, title) : saveAtomically(paths[qsizetype(index)], whole);
        if (!written) {
            context.say(written.error());
            return false;
        }
    }
    auto stamp = context.stamp();
    stamp.happenedOn = day;
    if (const auto kept = keepWritten(context.reg().database(), outgoing, stamp); !kept) {
        context.say(kept.error());
        return false;
    }
    context.saved();
    context.say(Message{Message::Kind::Success, whatWasDone(int(outgoing.size()), prints)});
    for (const auto &path : paths)
        if (!context.prompts().openExternally(path))
            context.say(Message{Message::Kind::Problem,
                                tr("%1 was written, but no program opens it: open it yourself.").arg(path)});
    return true;
}

} // namespace licet
