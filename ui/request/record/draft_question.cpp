#include "ui/request/record/draft_question.h"

#include "base/atomic_file.h"
#include "documents/covering_letter.h"
#include "exchange/mail_draft.h"
#include "ui/prompts/prompts.h"

namespace licet {

namespace {

Result<QByteArray> mailOf(const SnapshotContent &paper, const MailEnclosure &form, const Askable &whom,
                          const QString &question)
{
    LICET_ASSIGN(const auto words, questionMail(paper, question));
    return writeMailDraft({whom.name, whom.address, words.subject, words.text, {form}});
}

} // namespace

bool DraftQuestion::ask(Context &context, const Request &request, const SnapshotContent &paper,
                        const QByteArray &form, const Askable &whom, const QString &question)
{
    const auto mail = mailOf(paper, {tr("draft.pdf"), form}, whom, question);
    if (!mail) {
        context.say(mail.error());
        return false;
    }
    const auto path =
        context.prompts().saveFile(tr("Save mail draft"), tr("question.eml"), tr("Mail (*.eml)"));
    if (!path)
        return false;
    auto done = saveAtomically(*path, *mail);
    if (done)
        done = context.reg().requests().ask(request.id, Question{context.today(), whom.code, question, {}},
                                            context.stamp());
    if (!done) {
        context.say(done.error());
        return false;
    }
    context.saved();
    if (context.prompts().openExternally(*path))
        context.say(
            Message{Message::Kind::Success, tr("The question is in the mail draft, to be sent from there.")});
    else
        context.say(Message{Message::Kind::Problem,
                            tr("%1 was written, but no program opens it: open it yourself.").arg(*path)});
    return true;
}

bool DraftQuestion::answer(Context &context, const Request &request, QDate day, const EventInput &said)
{
    auto stamp = context.stamp();
    stamp.happenedOn = day;
    if (const auto done = context.reg().requests().answerQuestion(request.id, said, stamp); !done) {
        context.say(done.error());
        return false;
    }
    context.saved();
    context.say(Message{Message::Kind::Success, tr("The answer is kept; the draft waits on you again.")});
    return true;
}

} // namespace licet
