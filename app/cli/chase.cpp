#include "base/atomic_file.h"
#include "documents/chase_letter.h"
#include "exchange/mail_draft.h"
#include "followup/chasing.h"
#include "output.h"

#include <QFileInfo>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

/// What leaves, and the part of it that is kept with the event: the papers are kept already.
struct ChaseFile
{
    QByteArray whole;
    QByteArray kept;
};

Result<ChaseFile> chaseFile(const ChasedEnvelope &chase, bool asMail)
{
    if (asMail) {
        LICET_ASSIGN(const auto words, chaseMail(chase));
        LICET_ASSIGN(const auto mail, writeMailDraft(mailWith(chase.envelope, words.subject, words.text)));
        return ChaseFile{mail, mail};
    }
    LICET_ASSIGN(const auto document, chaseLetter(chase));
    LICET_ASSIGN(const auto letter, writePdf(*document, chase.envelope.requests.front().frozen.number));
    LICET_ASSIGN(const auto whole, letterWithPapers(letter, chase.envelope));
    return ChaseFile{whole, letter};
}

Result<ChasedEnvelope> oneChase(const Register &from, const Call &call)
{
    std::vector<Id<Request>> ids;
    for (const auto &word : call.words.mid(1)) {
        LICET_ASSIGN(const auto request, requestNamed(from, word));
        // One that is named twice is chased once.
        if (std::find(ids.begin(), ids.end(), request.id) == ids.end())
            ids.push_back(request.id);
    }
    LICET_ASSIGN(auto all, packChases(from.database(), ids, call.today));
    if (all.size() == 1)
        return std::move(all.front());
    const auto &first = all[0].envelope;
    const auto &other = all[1].envelope;
    if (first.recipient.code != other.recipient.code)
        return Error{ErrorKind::SeveralRecipients, first.recipient.name, other.recipient.name};
    return Error{ErrorKind::SeveralSenders, first.sender.name, other.sender.name};
}

/// The bytes lie beside their place before it is recorded, and take it after: nothing stays half done.
Result<void> writeAndRecord(Register &reg, const Call &call, const ChasedEnvelope &chase,
                            const ChaseFile &file, ChaseWay way)
{
    const auto output = call.value(u"output"_s);
    LICET_ASSIGN(const auto saved, WholeFile::write(output, file.whole));
    if (!reg.isReadOnly())
        LICET_TRY(recordChases(reg, chase, way, {},
                               {{AttachmentRole::Letter, QFileInfo(output).fileName(), file.kept}},
                               call.stamp()));
    return saved->place();
}

/// A register that cannot be written is read all the same: then the papers are written, and nothing recorded.
Result<std::unique_ptr<Register>> openToChase(const QString &path)
{
    auto reg = Register::open(path, Access::ReadWrite);
    if (!reg && reg.error().kind == ErrorKind::ReadOnly)
        return Register::open(path, Access::ReadOnly);
    return reg;
}

} // namespace

int chase(const Call &call, const Translator &translator)
{
    const auto output = call.value(u"output"_s);
    const bool asMail = output.endsWith(u".eml"_s, Qt::CaseInsensitive);
    if (!asMail && !output.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        tell(translator.translate(
            "CommandLine", "Say with --output where it goes: FILE.eml for a mail draft, FILE.pdf for a "
                           "letter."));
        return WrongCall;
    }
    const auto reg = openToChase(call.words[0]);
    if (!reg)
        return fail(translator, reg.error());
    if (const auto place = checkPlace(output, call.has(u"overwrite"_s)); !place)
        return fail(translator, place.error());
    const auto chased = oneChase(**reg, call);
    if (!chased)
        return fail(translator, chased.error());
    const auto file = chaseFile(*chased, asMail);
    if (!file)
        return fail(translator, file.error());
    const auto way = asMail ? ChaseWay::Mail : ChaseWay::Letter;
    if (const auto done = writeAndRecord(**reg, call, *chased, *file, way); !done)
        return fail(translator, done.error());
    tell((*reg)->isReadOnly()
             ? translator.translate("CommandLine", "The reminder was written. The register is read only, so "
                                                   "nothing was recorded.")
             : translator.translate(
                   "CommandLine", "The reminder was written and recorded: the next one is counted from it."));
    return Done;
}

} // namespace licet::cli
