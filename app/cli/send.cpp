#include "base/atomic_file.h"
#include "documents/covering_letter.h"
#include "exchange/mail_draft.h"
#include "output.h"

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> letterPdf(const Envelope &envelope, QDate day)
{
    LICET_ASSIGN(const auto document, coveringLetter(envelope, day));
    LICET_ASSIGN(const auto letter, writePdf(*document, envelope.requests.front().frozen.number));
    return letterWithPapers(letter, envelope);
}

Result<QByteArray> mail(const Envelope &envelope)
{
    LICET_ASSIGN(const auto words, coveringMail(envelope));
    return writeMailDraft(mailWith(envelope, words.subject, words.text));
}

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

} // namespace

int send(const Call &call, const Translator &translator)
{
    const auto output = call.value(u"output"_s);
    const bool asMail = output.endsWith(u".eml"_s, Qt::CaseInsensitive);
    if (!asMail && !output.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        tell(translator.translate(
            "CommandLine", "Say with --output where it goes: FILE.eml for a mail draft, FILE.pdf for a "
                           "covering letter."));
        return WrongCall;
    }
    const auto from = Register::open(call.words[0], Access::ReadOnly);
    if (!from)
        return fail(translator, from.error());
    if (const auto place = checkPlace(output, call.has(u"overwrite"_s)); !place)
        return fail(translator, place.error());
    const auto ids = requestsNamed(**from, call.words.mid(1));
    if (!ids)
        return fail(translator, ids.error());
    const auto envelope = packEnvelope((*from)->database(), *ids);
    if (!envelope)
        return fail(translator, envelope.error());
    const auto bytes = asMail ? mail(*envelope) : letterPdf(*envelope, call.today);
    if (!bytes)
        return fail(translator, bytes.error());
    if (const auto written = saveAtomically(output, *bytes); !written)
        return fail(translator, written.error());
    tell(translator.translate(
        "CommandLine", "The papers were written; nothing is recorded by that: once they have left, say so "
                       "with licet-cli record REGISTER REQUEST send."));
    return Done;
}

} // namespace licet::cli
