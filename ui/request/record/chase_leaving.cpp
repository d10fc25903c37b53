#include "ui/request/record/chase_leaving.h"

#include "base/atomic_file.h"
#include "documents/chase_letter.h"
#include "exchange/mail_draft.h"
#include "followup/chasing.h"
#include "followup/due_reader.h"
#include "text/terms.h"
#include "ui/documents/print_job.h"
#include "ui/prompts/prompts.h"

#include <QFileInfo>
#include <QPrinter>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// One chase as it leaves, and the part that is kept with the event: the papers behind it are kept already.
struct LeavingChase
{
    QString path; ///< empty: to the printer, or by telephone
    QByteArray whole;
    std::vector<NewFile> kept;
};

Result<LeavingChase> leavingMail(const ChasedEnvelope &chase)
{
    LICET_ASSIGN(const auto words, chaseMail(chase));
    LICET_ASSIGN(const auto mail, writeMailDraft(mailWith(chase.envelope, words.subject, words.text)));
    return LeavingChase{{}, mail, {{AttachmentRole::Letter, {}, mail}}};
}

Result<LeavingChase> leavingLetter(const ChasedEnvelope &chase)
{
    LICET_ASSIGN(const auto document, chaseLetter(chase));
    LICET_ASSIGN(const auto letter, writePdf(*document, chase.envelope.requests.front().frozen.number));
    LICET_ASSIGN(const auto whole, letterWithPapers(letter, chase.envelope));
    return LeavingChase{{}, whole, {{AttachmentRole::Letter, {}, letter}}};
}

Result<std::vector<LeavingChase>> leavingChases(const ChaseOrder &order)
{
    std::vector<LeavingChase> all;
    for (const auto &chase : order.chases) {
        LICET_ASSIGN(auto one, order.way == ChaseWay::Telephone ? Result<LeavingChase>(LeavingChase{})
                               : order.way == ChaseWay::Mail    ? leavingMail(chase)
                                                                : leavingLetter(chase));
        all.push_back(std::move(one));
    }
    return all;
}

QString chaseFileName(const ChasedEnvelope &chase, const QString &part, const QString &ending)
{
    const auto &first = chase.envelope.requests.front().frozen;
    return QFileInfo(fileNameOf(first.number, first.version, part)).completeBaseName() + ending;
}

Result<void> leave(const ChaseOrder &order, const std::vector<LeavingChase> &leaving, QPrinter *printer,
                   const QString &title)
{
    for (const auto &one : leaving) {
        if (printer)
            LICET_TRY(printPdf(one.whole, *printer, title));
        else if (order.way != ChaseWay::Telephone)
            LICET_TRY(saveAtomically(one.path, one.whole));
    }
    return {};
}

/// When the chased request waits to be chased again; nothing where that can't be read.
std::optional<QDate> nextReminder(const Context &context, Id<Request> request)
{
    const auto items = readDueItems(context.reg(), context.today());
    if (items)
        for (const auto &one : *items)
            if (one.record == u"request" && one.recordId == request.row() && !one.chased.empty())
                return one.until.day;
    return {};
}

} // namespace

QString ChaseLeaving::recorded(const Context &context, const ChaseOrder &order)
{
    int requests = 0;
    for (const auto &chase : order.chases)
        requests += int(chase.chased.size());
    if (requests == 1)
        if (const auto next = nextReminder(context, order.chases.front().chased.front().id))
            return tr("The reminder is recorded; without an answer the next one is due on %1.")
                .arg(printedDate(*next));
    return tr("%n reminder(s) recorded; the next is counted from this day.", nullptr, requests);
}

bool ChaseLeaving::record(Context &context, const ChaseOrder &order)
{
    auto leaving = leavingChases(order);
    if (!leaving) {
        context.say(leaving.error());
        return false;
    }
    const auto title = tr("Reminder %1", "number of a request")
                           .arg(order.chases.front().envelope.requests.front().frozen.number);
    std::unique_ptr<QPrinter> printer;
    if (order.prints) {
        printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setPageSize(QPageSize(QPageSize::A4));
        printer->setDocName(title);
        if (!context.prompts().choosePrinter(*printer))
            return false;
    }
    const bool isMail = order.way == ChaseWay::Mail;
    for (size_t index = 0; index < leaving->size() && order.way != ChaseWay::Telephone; ++index) {
        auto &one = (*leaving)[index];
        const auto name =
            chaseFileName(order.chases[index], tr("reminder", "file name"), isMail ? u".eml"_s : u".pdf"_s);
        one.kept.front().name = name;
        if (printer)
            continue;
        const auto path = isMail ? context.prompts().saveFile(tr("Save mail draft"), name, tr("Mail (*.eml)"))
                                 : context.prompts().saveFile(tr("Save the letter"), name, tr("PDF (*.pdf)"));
        if (!path)
            return false;
        one.path = *path;
        one.kept.front().name = QFileInfo(*path).fileName();
    }
    auto stamp = context.stamp();
    stamp.happenedOn = order.day;
    const auto done = context.reg().write([&](Transaction &transaction) -> Result<void> {
        for (size_t index = 0; index < leaving->size(); ++index)
            LICET_TRY(recordChases(transaction, order.chases[index], order.way, order.note,
                                   (*leaving)[index].kept, stamp));
        return leave(order, *leaving, printer.get(), title);
    });
    if (!done) {
        context.say(done.error());
        return false;
    }
    context.saved();
    context.say(Message{Message::Kind::Success, recorded(context, order)});
    for (const auto &one : *leaving)
        if (!one.path.isEmpty() && !context.prompts().openExternally(one.path))
            context.say(
                Message{Message::Kind::Problem,
                        tr("%1 was written, but no program opens it: open it yourself.").arg(one.path)});
    return true;
}

} // namespace licet
