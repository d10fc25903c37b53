#include "written_papers.h"

#include "base/atomic_file.h"
#include "documents/dispatch_papers.h"
#include "exchange/mail_draft.h"
#include "output.h"
#include "record_sentences.h"

#include <QFile>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Id<Request>>> requestsNamed(const Register &from, const QStringList &words)
{
    std::vector<Id<Request>> ids;
    for (const auto &word : words) {
        LICET_ASSIGN(const auto request, requestNamed(from, word));
        // One that is named twice goes along once.
        if (std::find(ids.begin(), ids.end(), request.id) == ids.end())
            ids.push_back(request.id);
    }
    return ids;
}

/// One file holds one envelope.
Result<Outgoing> oneOf(std::vector<Outgoing> all)
{
    if (all.size() == 1)
        return std::move(all.front());
    if (all[0].recipient != all[1].recipient)
        return Error{ErrorKind::SeveralRecipients, all[0].recipientName, all[1].recipientName};
    if (all[0].language != all[1].language)
        return Error{ErrorKind::SeveralLanguages, codeOf(all[0].language), codeOf(all[1].language)};
    return Error{ErrorKind::SeveralSenders, all[0].senderName, all[1].senderName};
}

Result<Outgoing> prepared(const Register &from, const Call &call, DispatchKind kind, ChaseWay way)
{
    LICET_ASSIGN(const auto ids, requestsNamed(from, call.words.mid(1)));
    const auto forms = call.has(u"signed-by-post"_s) ? SignedForms::GoByPost : SignedForms::MustBeAttached;
    const auto writers = paperWriters(mailFor);
    LICET_ASSIGN(auto all, kind == DispatchKind::Send
                               ? prepareSending(from.database(), ids, forms, way, call.today, writers)
                               : prepareChases(from.database(), ids, forms, way, call.today, writers));
    return oneOf(std::move(all));
}

} // namespace

int writePapers(const Call &call, const Translator &translator, const PapersAsked &asked)
{
    const auto output = call.value(u"output"_s);
    const bool asMail = output.endsWith(u".eml"_s, Qt::CaseInsensitive);
    if (!asMail && !output.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        tell(asked.whereTo);
        return WrongCall;
    }
    const auto from = Register::open(call.words[0], Access::ReadOnly);
    if (!from)
        return fail(translator, from.error());
    if (const auto place = checkPlace(output, call.has(u"overwrite"_s)); !place)
        return fail(translator, place.error());
    const auto way = asMail ? ChaseWay::Mail : ChaseWay::Letter;
    const auto outgoing = prepared(**from, call, asked.kind, way);
    if (!outgoing && outgoing.error().kind == ErrorKind::ScanMissing) {
        fail(translator, outgoing.error());
        tell(translator.translate("CommandLine",
                                  "The scan is attached by licet-cli record REGISTER REQUEST attach "
                                  "--role signed-form --attach FILE; that the signed form goes by "
                                  "post is said with --signed-by-post."));
        return Impossible;
    }
    if (!outgoing)
        return fail(translator, outgoing.error());
    if (const auto written = saveAtomically(output, outgoing->papers.whole); !written)
        return fail(translator, written.error());
    for (const auto &one : outgoing->requests)
        if (const auto request = (*from)->get(one); request && asked.kind == DispatchKind::Send)
            sayOldName(**from, *request, call.today, translator);
    tell(asked.done);
    return Done;
}

} // namespace licet::cli
