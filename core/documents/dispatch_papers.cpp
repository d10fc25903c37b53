#include "documents/dispatch_papers.h"

#include "documents/chase_letter.h"

namespace licet {

namespace {

/// The papers behind the letter are kept already: only the letter goes with the event.
Result<WrittenPapers> onPaper(const PagedDocument &document, const Envelope &envelope)
{
    LICET_ASSIGN(const auto letter, writePdf(document));
    LICET_ASSIGN(const auto whole, letterWithPapers(letter, envelope));
    return WrittenPapers{whole, letter};
}

Result<WrittenPapers> asMail(const MailWriter &mail, const Envelope &envelope, const MailWords &words)
{
    LICET_ASSIGN(const auto bytes, mail(envelope, words.subject, words.text));
    return WrittenPapers{bytes, bytes};
}

} // namespace

PaperWriters paperWriters(const MailWriter &mail)
{
    PaperWriters writers;
    writers.send = [mail](const Envelope &envelope, ChaseWay way, QDate day) -> Result<WrittenPapers> {
        if (way == ChaseWay::Mail) {
            LICET_ASSIGN(const auto words, coveringMail(envelope));
            return asMail(mail, envelope, words);
        }
        LICET_ASSIGN(const auto document, coveringLetter(envelope, day));
        return onPaper(*document, envelope);
    };
    writers.chase = [mail](const ChasedEnvelope &chase, ChaseWay way) -> Result<WrittenPapers> {
        if (way == ChaseWay::Mail) {
            LICET_ASSIGN(const auto words, chaseMail(chase));
            return asMail(mail, chase.envelope, words);
        }
        LICET_ASSIGN(const auto document, chaseLetter(chase));
        return onPaper(*document, chase.envelope);
    };
    return writers;
}

} // namespace licet
