#include "record_sentences.h"

#include "exchange/mail_draft.h"
#include "followup/signed_original.h"
#include "output.h"
#include "text/enumeration.h"
#include "text/person_number_text.h"
#include "text/request_text.h"
#include "text/signing_text.h"

#include <QFileInfo>

namespace licet::cli {

void sayWhatFitsNoMail(const Translator &translator, const std::vector<NewFile> &files)
{
    for (const auto &one : files)
        if (mailBytes(one.bytes.size()) > mostMailBytes)
            tell(tooLargeForMail(translator, QFileInfo(one.name).fileName(), one.bytes.size()));
}

void sayPersonNumbers(const Translator &translator, const EventInput &input, QDate today)
{
    if (const auto said = personNumberInText(translator, input.note, today); !said.isEmpty())
        tell(said);
    if (!input.programNumber)
        return;
    if (const auto said = personNumberAsProgramNumber(translator, *input.programNumber, today);
        !said.isEmpty())
        tell(said);
}

void sayHowToSignInstead(const Translator &translator)
{
    tell(translator.translate("CommandLine", "Where the form is signed already, record it with --instead "
                                             "and say why with --note."));
}

void sayWhoSigned(const Translator &translator, const EventOutcome &recorded)
{
    if (!recorded.electronicSigners.isEmpty())
        tell(electronicallySigned(translator, recorded.electronicSigners));
    if (!recorded.otherSigners.isEmpty())
        tell(signedOtherwise(translator, recorded.otherSigners));
    if (!recorded.stillToSign.isEmpty())
        tell(fillPlaces(translator.translate("CommandLine", "Still to be signed by %1."),
                        {enumerated(recorded.stillToSign, translator)}));
}

void sayOriginal(const Register &target, const Request &request, std::optional<LeavingWay> way,
                 std::optional<OriginalPlace> original, const Translator &translator)
{
    const auto doubts = doubtsOf(target.database(), request, way, original);
    if (!doubts) {
        fail(translator, doubts.error());
        return;
    }
    for (const auto &said : doubtsSaid(translator, *doubts))
        tell(said);
}

void sayOldName(const Register &from, const Request &request, QDate day, const Translator &translator)
{
    const auto old = oldNameOf(from.database(), request, day);
    if (!old)
        fail(translator, old.error());
    else if (*old)
        tell(oldNameSaid(translator, **old));
}

} // namespace licet::cli
