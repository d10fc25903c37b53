#include "ui/request/record/event_recorder.h"

#include "base/atomic_file.h"
#include "documents/covering_letter.h"
#include "exchange/mail_draft.h"
#include "request/facts_reader.h"
#include "text/error_text.h"
#include "text/terms.h"
#include "ui/prompts/prompts.h"

#include <QFileInfo>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// What is written for an envelope: the file that goes out, and the part that is kept with the event.
struct Papers
{
    QString path;
    QByteArray bytes;
    NewFile kept;
};

Result<Papers> mailPapers(const Envelope &envelope)
{
    LICET_ASSIGN(const auto words, coveringMail(envelope));
    LICET_ASSIGN(const auto mail, writeMailDraft(mailWith(envelope, words.subject, words.text)));
    return Papers{{}, mail, {AttachmentRole::Letter, {}, mail}};
}

/// The papers themselves are kept already: only the letter goes with the event.
Result<Papers> letterPapers(const Envelope &envelope, QDate day)
{
    LICET_ASSIGN(const auto document, coveringLetter(envelope, day));
    LICET_ASSIGN(const auto letter, writePdf(*document, envelope.requests.front().frozen.number));
    LICET_ASSIGN(const auto whole, letterWithPapers(letter, envelope));
    return Papers{{}, whole, {AttachmentRole::Letter, {}, letter}};
}

Result<Papers> papersOf(const Context &context, const Recording &recording)
{
    std::vector<Id<Request>> ids;
    for (const auto &one : recording.requests)
        ids.push_back(one.id);
    LICET_ASSIGN(const auto envelope, packEnvelope(context.reg().database(), ids));
    return recording.way == SendWay::MailDraft ? mailPapers(envelope) : letterPapers(envelope, recording.day);
}

struct Outcome
{
    std::vector<EventOutcome> recorded;
    QString failedAt; ///< the request at which it stopped
};

Result<void> recordAll(Context &context, const Recording &recording, const Papers &papers, Outcome &outcome)
{
    auto stamp = context.stamp();
    stamp.happenedOn = recording.day;
    return context.reg().write([&](Transaction &transaction) -> Result<void> {
        for (const auto &request : recording.requests) {
            outcome.failedAt = EventRecorder::nameOf(request);
            LICET_ASSIGN(const auto facts,
                         readFacts(transaction.database(), request.draft, context.today(), request.id));
            LICET_ASSIGN(auto recorded,
                         context.reg().requests().record(transaction, request.id, recording.event,
                                                         recording.input, facts, stamp));
            outcome.recorded.push_back(std::move(recorded));
        }
        outcome.failedAt.clear();
        return papers.path.isEmpty() ? Result<void>() : saveAtomically(papers.path, papers.bytes);
    });
}

} // namespace

QString EventRecorder::nameOf(const Request &request)
{
    return request.number.isEmpty() ? tr("Draft %1").arg(request.id.row()) : request.number;
}

bool EventRecorder::record(Context &context, Recording recording)
{
    Q_ASSERT(!recording.requests.empty());
    const auto &first = recording.requests.front();
    Papers papers;
    if (recording.event == RequestEvent::Send && recording.way != SendWay::LeftAlready) {
        auto written = papersOf(context, recording);
        if (!written) {
            context.say(written.error());
            return false;
        }
        papers = *std::move(written);
        const bool isMail = recording.way == SendWay::MailDraft;
        const auto ending = isMail ? u".eml"_s : u".pdf"_s;
        const auto name =
            QFileInfo(fileNameOf(first.number, first.version, tr("letter", "file name"))).completeBaseName() +
            ending;
        const auto path =
            isMail ? context.prompts().saveFile(tr("Save mail draft"), name, tr("Mail (*.eml)"))
                   : context.prompts().saveFile(tr("Save covering letter"), name, tr("PDF (*.pdf)"));
        if (!path)
            return false;
        papers.path = *path;
        papers.kept.name = QFileInfo(*path).fileName();
        recording.input.files.push_back(papers.kept);
    }
    Outcome outcome;
    if (const auto done = recordAll(context, recording, papers, outcome); !done) {
        const auto sentence = describe(context.translator(), done.error());
        context.say(Message{
            Message::Kind::Problem,
            outcome.failedAt.isEmpty() || recording.requests.size() == 1
                ? sentence
                : tr("%1: %2 Nothing was recorded.", "request, why not").arg(outcome.failedAt, sentence)});
        return false;
    }
    context.saved();
    const auto state = term(context.translator(), outcome.recorded.front().state);
    auto input = recording.requests.size() == 1
                     ? tr("%1 is now “%2”.", "a request and its state").arg(nameOf(first), state)
                     : tr("%n request(s) are now “%1”.", nullptr, int(recording.requests.size())).arg(state);
    for (const auto &one : outcome.recorded)
        if (one.earlierThan) {
            input +=
                u' ' + tr("%1 lies before %2, when the state before it began; it was recorded all the same.")
                           .arg(printedDate(recording.day), printedDate(*one.earlierThan));
            break;
        }
    context.say(Message{Message::Kind::Success, input});
    if (!papers.path.isEmpty() && !context.prompts().openExternally(papers.path))
        context.say(
            Message{Message::Kind::Problem,
                    tr("%1 was written, but no program opens it: open it yourself.").arg(papers.path)});
    return true;
}

} // namespace licet
