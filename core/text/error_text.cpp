#include "text/error_text.h"

#include "base/atomic_file.h"
#include "base/record_ref.h"
#include "history/event_kind.h"
#include "request/request_state.h"

namespace licet {

namespace {

/// Why an event of this kind can't be told not to have happened, and what is done instead.
const char *staysAsNoted(const QString &kind, bool isOfDossier)
{
    if (kind == codeOf(RequestEvent::Finalise))
        return QT_TRANSLATE_NOOP("Errors",
                                 "That it was finalised stays, for its paper bears the day: reopen or "
                                 "withdraw the request instead.");
    if (kind == codeOf(RequestEvent::Decline) || kind == codeOf(RequestEvent::Reopen))
        return QT_TRANSLATE_NOOP("Errors",
                                 "“%1” stays, for its version became void and no paper becomes valid "
                                 "again: finalise the next version.");
    if (kind == codeOf(RecordEvent::Imported))
        return QT_TRANSLATE_NOOP("Errors", "This was brought by an import: take the import back, or correct "
                                           "what was wrong about the event.");
    if (kind == codeOf(RecordEvent::Corrected))
        return QT_TRANSLATE_NOOP("Errors",
                                 "A correction stays: correct the same event once more, with what is "
                                 "right.");
    if (kind == codeOf(RequestEvent::Execute))
        return QT_TRANSLATE_NOOP("Errors", "This came with the answer to a request: put that event of the "
                                           "request right.");
    if (isOfDossier)
        return QT_TRANSLATE_NOOP("Errors", "“%1” stays in the history: it leads the dossier nowhere. Put "
                                           "right in the dossier itself what is wrong.");
    return QT_TRANSLATE_NOOP("Errors", "“%1” stays in the history: it leads the request nowhere. Write in a "
                                       "note what is right.");
}

const char *sourceOf(const Error &error, CommandWords commands)
{
    switch (error.kind) {
    case ErrorKind::NotAKboNumber:
        return QT_TRANSLATE_NOOP("Errors", "%1 “%2” is not a valid enterprise number (KBO): it has ten "
                                           "digits and the last two check the others.");
    case ErrorKind::NotAProgramNumber:
        return QT_TRANSLATE_NOOP("Errors", "%1 “%2” is not a program number: it has exactly eleven digits.");
    case ErrorKind::NotADeliberationNumber:
        return QT_TRANSLATE_NOOP("Errors", "%1 “%2” is not a deliberation number: write it as 12/081.");
    case ErrorKind::NotADossierNumber:
        return QT_TRANSLATE_NOOP("Errors", "%1 “%2” is not a dossier number: write it as IVC/KSZG/21/066.");
    case ErrorKind::NotALegalContext:
        return QT_TRANSLATE_NOOP("Errors", "%1 “%2” is not a legal context: it has 1 to 64 characters.");
    case ErrorKind::NotASectorCode:
        return QT_TRANSLATE_NOOP("Errors", "%1 “%2” is not a sector code: write it as 17.1.");
    case ErrorKind::NotADate:
        if (!error.hint.isEmpty())
            return QT_TRANSLATE_NOOP("Errors", "%1 “%2” is not a day of the year: write it as 11-30.");
        return QT_TRANSLATE_NOOP("Errors", "%1 “%2” is not a date that exists: write it as 2026-12-07.");
    case ErrorKind::UnknownWord:
        return QT_TRANSLATE_NOOP("Errors", "%1 “%2” is not a known word: use one of %3.");
    case ErrorKind::NotJson:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The file %1 is not valid JSON (line %2): correct it and try again.");
    case ErrorKind::UnknownMember:
        return QT_TRANSLATE_NOOP(
            "Errors", "The file has an unknown member %1: remove it or correct its name; known are %3.");
    case ErrorKind::MissingMember:
        return QT_TRANSLATE_NOOP("Errors", "The file lacks %1: add it and try again.");
    case ErrorKind::WrongMemberType:
        return QT_TRANSLATE_NOOP("Errors", "%1 holds “%2”, which does not fit: expected is %3.");
    case ErrorKind::TextTooLong:
        return QT_TRANSLATE_NOOP("Errors", "%1 has %2 characters, and at most %3 fit: shorten the text, or "
                                           "attach the long one as a file.");
    case ErrorKind::ListTooLong:
        return QT_TRANSLATE_NOOP("Errors", "%1 has %2 items, and at most %3 fit into one file: divide them "
                                           "over several files.");
    case ErrorKind::FileTooLarge:
        return QT_TRANSLATE_NOOP("Errors", "The file %1 has %2 MB, and at most %3 MB fit: divide it, or "
                                           "choose a smaller one.");
    case ErrorKind::UnknownReference:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1 names “%2”, which is neither in the file nor in the register: add it first.");
    case ErrorKind::AmbiguousReference:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 names “%2”, and several records are called so: say in the file "
                                 "what tells it from the others.");
    case ErrorKind::MemberContradicts:
        return QT_TRANSLATE_NOOP("Errors", "%1 says “%2”, and %3 says otherwise: correct one of the two.");
    case ErrorKind::TooManyServices:
        if (error.subject.isEmpty())
            return QT_TRANSLATE_NOOP("Errors", "%2 services are more than one request takes, which is %3: "
                                               "divide them among several requests.");
        return QT_TRANSLATE_NOOP("Errors", "%1: %2 services are more than one request takes, which is %3: "
                                           "divide them among several requests.");
    case ErrorKind::ServiceTwice:
        return QT_TRANSLATE_NOOP("Errors", "%1: “%2” stands in %3 already: keep one of the two lines.");
    case ErrorKind::NothingToImport:
        return QT_TRANSLATE_NOOP("Errors", "There is nothing to import in %1.");
    case ErrorKind::FileMissing:
        return QT_TRANSLATE_NOOP("Errors", "There is no file %1: check the name.");
    case ErrorKind::FileExists:
        if (error.hint == NotWritten::isRegister)
            return QT_TRANSLATE_NOOP("Errors", "The file %1 is a register of Licet or belongs to one, and "
                                               "nothing else takes its place: choose another name.");
        if (commands == CommandWords::Said && error.hint.isEmpty())
            return QT_TRANSLATE_NOOP("Errors", "The file %1 exists already and is left as it is: choose "
                                               "another name, or replace it with --overwrite.");
        return QT_TRANSLATE_NOOP("Errors",
                                 "The file %1 exists already and is left as it is: choose another name.");
    case ErrorKind::FileUnreadable:
        return QT_TRANSLATE_NOOP("Errors", "The file %1 cannot be read: check its permissions.");
    case ErrorKind::FileUnwritable:
        if (error.hint == NotWritten::deviceFailed)
            return QT_TRANSLATE_NOOP("Errors",
                                     "The file %1 was not written, for its disk or the network failed: "
                                     "try again, or choose another place.");
        return QT_TRANSLATE_NOOP("Errors",
                                 "The file %1 cannot be written: check the folder and its permissions.");
    case ErrorKind::FileEmpty:
        return QT_TRANSLATE_NOOP("Errors", "The file %1 is empty: choose another one.");
    case ErrorKind::NotARegister:
        return QT_TRANSLATE_NOOP("Errors", "The file %1 is not a register of Licet and was left untouched.");
    case ErrorKind::NewerRegister:
        return QT_TRANSLATE_NOOP("Errors", "The register %1 was written by a newer Licet and was left "
                                           "untouched: install the newer version.");
    case ErrorKind::Corrupt:
        // Else it names a part of the file, which says nothing to whoever reads it.
        if (!error.subject.contains(u'/'))
            return QT_TRANSLATE_NOOP("Errors",
                                     "The register is damaged and was left as it is: open a backup.");
        return QT_TRANSLATE_NOOP("Errors",
                                 "The register %1 is damaged and was left as it is: open a backup.");
    case ErrorKind::ReadOnly:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The register %1 is open for reading only, so nothing was changed.");
    case ErrorKind::HeldByAnother:
        if (error.value.isEmpty())
            return QT_TRANSLATE_NOOP("Errors",
                                     "The register %1 is in use by another program: close it there, "
                                     "or open it for reading.");
        return QT_TRANSLATE_NOOP("Errors",
                                 "The register %1 is in use by %2: close it there, or open it for reading.");
    case ErrorKind::DiskFull:
        if (!error.subject.isEmpty())
            return QT_TRANSLATE_NOOP("Errors", "There is no room for %1, so it was not written: make room "
                                               "there, or choose another place.");
        return QT_TRANSLATE_NOOP("Errors",
                                 "The disk is full and nothing was written: make room and try again.");
    case ErrorKind::Busy:
        return QT_TRANSLATE_NOOP("Errors", "The register is busy: try again in a moment.");
    case ErrorKind::DiskFailed:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The disk or network folder of %1 cannot be read or written: check "
                                 "it, open the register again and see whether your last change is "
                                 "there.");
    case ErrorKind::DatabaseFailed:
        return QT_TRANSLATE_NOOP("Errors", "The register could not be used: open it again and see whether "
                                           "your last change is there.");
    case ErrorKind::RollbackNeeded:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The last save of the register %1 was cut off and must be undone before it "
                                 "can be read, but its folder is for reading only: open it once where that "
                                 "folder can be written.");
    case ErrorKind::RegisterGone:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The register %1 is no longer where it was: it was deleted or moved, or its "
                                 "disk was disconnected. Put it back, or save a copy elsewhere.");
    case ErrorKind::RegisterReplaced:
        return QT_TRANSLATE_NOOP("Errors",
                                 "Another file was put in the place of the register %1 while it was "
                                 "open, and is left as it is: save a copy elsewhere.");
    case ErrorKind::RegisterEmptied:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The register %1 was emptied by another program while it was open: open its "
                                 "newest backup.");
    case ErrorKind::NotThisRegister:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The file %1 is another register, or one that is in use, and is left as it "
                                 "is: choose another name.");
    case ErrorKind::BackupFolderGone:
        return QT_TRANSLATE_NOOP("Errors", "No backup was made, for the folder %1 is not there: connect its "
                                           "disk or choose another folder.");
    case ErrorKind::BackupUnwritable:
        return QT_TRANSLATE_NOOP("Errors", "The backup %1 cannot be written: check its folder and the "
                                           "permissions of that folder.");
    case ErrorKind::BackupDiskFull:
        return QT_TRANSLATE_NOOP("Errors", "The backup %1 does not fit on its disk, and none was made: make "
                                           "room or choose another folder.");
    case ErrorKind::NotFound:
        if (error.subject == QLatin1StringView("question"))
            return QT_TRANSLATE_NOOP("Errors", "No question about this request waits for an answer.");
        if (!isAskedBy(error))
            return QT_TRANSLATE_NOOP("Errors",
                                     "This is not in the register (%1): it may have been removed in "
                                     "the meantime.");
        return QT_TRANSLATE_NOOP("Errors", "“%1 %2” was not found: check the number or the name.");
    case ErrorKind::AmbiguousNumber:
        if (error.subject == u"decision")
            return QT_TRANSLATE_NOOP(
                "Errors", "The number %2 stands for several dossiers or requests: use one of the ids %3.");
        return QT_TRANSLATE_NOOP("Errors",
                                 "The number %2 stands for several requests: use one of the ids %3.");
    case ErrorKind::ConstraintBroken:
        if (error.subject.isEmpty())
            return QT_TRANSLATE_NOOP(
                "Errors", "This does not fit with what the register holds: correct it and try again.");
        return QT_TRANSLATE_NOOP("Errors",
                                 "“%1” does not fit with what the register holds: correct it and try again.");
    case ErrorKind::AlreadyRecorded:
        if (error.subject.isEmpty())
            return QT_TRANSLATE_NOOP("Errors", "This is recorded already.");
        return QT_TRANSLATE_NOOP("Errors", "%1 is recorded already.");
    case ErrorKind::StateForbids:
        if (error.hint.isEmpty())
            return QT_TRANSLATE_NOOP("Errors", "“%1” is not possible once the state is “%2”.");
        if (isOfDossier(error))
            return QT_TRANSLATE_NOOP("Errors",
                                     "“%1” is not possible while the dossier is “%2”; possible are: %3.");
        return QT_TRANSLATE_NOOP("Errors",
                                 "“%1” is not possible while the request is “%2”; possible are: %3.");
    case ErrorKind::ChangedMeanwhile:
        return QT_TRANSLATE_NOOP(
            "Errors",
            "This was changed elsewhere in the meantime (%1): open it again and repeat your change.");
    case ErrorKind::ErrorsRemain:
        return QT_TRANSLATE_NOOP(
            "Errors",
            "The request cannot be finalised: the check finds errors that must be corrected first.");
    case ErrorKind::ReasonMissing:
        if (error.subject == codeOf(RecordEvent::Noted))
            return commands == CommandWords::Said
                       ? QT_TRANSLATE_NOOP("Errors", "Write the note with --note.")
                       : QT_TRANSLATE_NOOP("Errors", "The note is empty: write it.");
        return commands == CommandWords::Said
                   ? QT_TRANSLATE_NOOP("Errors", "A reason is needed for “%1”: give it with --note.")
                   : QT_TRANSLATE_NOOP("Errors", "A reason is needed for “%1”: write one.");
    case ErrorKind::MandateUnusable:
        return commands == CommandWords::Said
                   ? QT_TRANSLATE_NOOP("Errors",
                                       "%1 may not sign on %2: choose somebody who is entitled on that day. "
                                       "Where the form is signed already, record it with --instead and say "
                                       "why with --note.")
                   : QT_TRANSLATE_NOOP("Errors",
                                       "%1 may not sign on %2: choose somebody who is entitled on that day. "
                                       "Where the form is signed already, tick that and write the reason.");
    case ErrorKind::SignatoryDiffers:
        return QT_TRANSLATE_NOOP("Errors", "The form names %1 as signatory and %2 signed: reopen the request "
                                           "and finalise it anew for %2.");
    case ErrorKind::DayInFuture:
        if (!error.subject.isEmpty())
            return QT_TRANSLATE_NOOP("Errors",
                                     "%1: the day %2 lies in the future: give the day on which it happened.");
        return QT_TRANSLATE_NOOP("Errors",
                                 "The day %2 lies in the future: give the day on which it happened.");
    case ErrorKind::BeforeLaterEvent:
        return QT_TRANSLATE_NOOP("Errors",
                                 "“%1” of %2 (event %3) changed the same and lies later: give that day "
                                 "or a later one, or correct that event.");
    case ErrorKind::AfterNextEvent:
        return QT_TRANSLATE_NOOP("Errors",
                                 "“%1” of %2 (event %3) changed the same afterwards and lies earlier: give "
                                 "that day or an earlier one, or correct that event first.");
    case ErrorKind::BeforeWhatLed:
        return QT_TRANSLATE_NOOP("Errors", "“%1” cannot have happened on %2, before %3: give the day of that "
                                           "one or a later one.");
    case ErrorKind::AfterWhatFollowed:
        return QT_TRANSLATE_NOOP("Errors", "“%1” cannot have happened on %2, after %3, which followed it: "
                                           "give the day of that one or an earlier one.");
    case ErrorKind::NotPossibleThen:
        return QT_TRANSLATE_NOOP("Errors",
                                 "“%1” was not possible on %2, as the dossier stood then, or %3 could "
                                 "not have followed it: check the day, or put that one right first.");
    case ErrorKind::NotOfThisEvent:
        return QT_TRANSLATE_NOOP("Errors",
                                 "Of “%2” this cannot be corrected: %1. Write in the note what is right.");
    case ErrorKind::StaysAsNoted:
        return staysAsNoted(error.subject, error.hint == u"decision");
    case ErrorKind::EventDidNotHappen:
        return QT_TRANSLATE_NOOP("Errors",
                                 "“%1” did not happen, as was noted on %2: nothing more is put right "
                                 "about it. If it did happen, record it anew.");
    case ErrorKind::RestsOnEvent:
        return QT_TRANSLATE_NOOP("Errors",
                                 "“%1” of %2 (event %3) followed and could not have happened without it: put "
                                 "that one right first.");
    case ErrorKind::VerdictGiven:
        return QT_TRANSLATE_NOOP(
            "Errors", "Verdicts were given already in the review that this event opened (%3, the first on "
                      "%2), so the event stays. If the decision holds after all, enter it as a new one.");
    case ErrorKind::RightWentOn:
        return QT_TRANSLATE_NOOP("Errors", "The authorization %1, which came of it, went on: “%3” on %2. Put "
                                           "that right first.");
    case ErrorKind::RightIsCited:
        if (error.value.isEmpty())
            return QT_TRANSLATE_NOOP("Errors", "The authorization %1, which came of it, is the subject of "
                                               "something else in the register (%3): remove that first.");
        return QT_TRANSLATE_NOOP("Errors",
                                 "The request %2 rests on the authorization %1, which came of it, so the "
                                 "event stands: end or suspend the authorization instead.");
    case ErrorKind::NumberInUse:
        return QT_TRANSLATE_NOOP(
            "Errors", "The program number %2 is in use, or came with an execution, and stays as it was "
                      "received. A wrong one is corrected at the event that brought it.");
    case ErrorKind::NumberOfAnother:
        return QT_TRANSLATE_NOOP(
            "Errors", "The program number %2 is recorded as one of another institution, %1: check it.");
    case ErrorKind::NumberCited:
        return QT_TRANSLATE_NOOP(
            "Errors", "The number %2 stays, for requests or authorizations name it as their basis (%3) and "
                      "would lose it. Enter the decision under the right number as a new one, and name that "
                      "one there instead.");
    case ErrorKind::NumberStays:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%2 is a number of %1: a request keeps its institution once it has a "
                                 "number. Make a new request for the other one, as a copy of this.");
    case ErrorKind::InstitutionMerged:
        return QT_TRANSLATE_NOOP("Errors", "%1 is a part of %3 since %2. Do this in the name of %3.");
    case ErrorKind::NothingToTransfer:
        return QT_TRANSLATE_NOOP("Errors",
                                 "No merger leaves the right to “%1” to be transferred: it belongs to "
                                 "the institution that it is to belong to, or it has ended.");
    case ErrorKind::TransferTooEarly:
        return QT_TRANSLATE_NOOP("Errors", "%1: %2 lies before %3. Give that day or a later one.");
    case ErrorKind::ProgramNumberMissing:
        return QT_TRANSLATE_NOOP(
            "Errors",
            "The request asked for a program number: give the one received, or say that none is used.");
    case ErrorKind::NumberKnown:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The program number %2 is noted with this request: if it is wrong, "
                                 "correct the event with which it came; one for a line that "
                                 "follows comes with its answer.");
    case ErrorKind::NumberNoted:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The program number %2 is noted already, and nothing of this request "
                                 "is without one: a letter that repeats it is attached as a file.");
    case ErrorKind::ReplyBeforeQuestion:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The last day for the reply, %2, lies before the day on which it was "
                                 "asked.");
    case ErrorKind::PromiseBeforeContact:
        return QT_TRANSLATE_NOOP("Errors", "The day by which it was promised, %2, lies before the day of the "
                                           "contact: check both days.");
    case ErrorKind::NothingAmended:
        return commands == CommandWords::Said
                   ? QT_TRANSLATE_NOOP("Errors",
                                       "This answer says what the answer before it said: say with --line "
                                       "what is different now, or keep it as a note.")
                   : QT_TRANSLATE_NOOP("Errors", "This answer says what the answer before it said: say what "
                                                 "is different now, or keep it as a note.");
    case ErrorKind::SignsAsPrinted:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1 is the one whom the form names: record the signature without saying that "
                      "somebody else signed.");
    case ErrorKind::GrantedWithoutLine:
        return QT_TRANSLATE_NOOP("Errors",
                                 "--granted %2 belongs after a --line SERVICE=with-differences: name the "
                                 "line first.");
    case ErrorKind::GrantedMoreThanAsked:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1: “%2” is more than the form asked for, and an answer does not grant that: "
                      "make a new request for it, and record what was granted of this one.");
    case ErrorKind::NotOfAnEnd:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1: an end has none. Only the last day of an end can be granted otherwise.");
    case ErrorKind::ChangedByAnother:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1: another request changes this authorization, from %2 on, and rests on what is "
                      "noted of this one. Note that the other answer did not happen, then record both "
                      "anew, in their order.");
    case ErrorKind::OutcomeStays:
        return QT_TRANSLATE_NOOP("Errors", "%1: whether a line was granted is not put right in this way. "
                                           "Note that the answer did not happen, and record it anew.");
    case ErrorKind::AnsweredSince:
        return QT_TRANSLATE_NOOP("Errors", "%1: another answer came in the place of this one on %2. Put that "
                                           "one right.");
    case ErrorKind::GrantedUntilPast:
        return QT_TRANSLATE_NOOP(
            "Errors", "What was executed on %3 cannot be granted until %2, an earlier day: correct "
                      "one of the two days, or record that the line was not granted.");
    case ErrorKind::RenewalCircle:
        return QT_TRANSLATE_NOOP("Errors", "%1: “%2” would renew itself by way of its own renewals: name the "
                                           "certificate that was there before it.");
    case ErrorKind::NoNextEnvironment:
        if (error.value.isEmpty())
            return QT_TRANSLATE_NOOP("Errors",
                                     "No environment is chosen, so nothing says which one is next: choose it "
                                     "first.");
        return QT_TRANSLATE_NOOP("Errors", "There is no environment after production: nothing was prepared.");
    case ErrorKind::AuthorizationForbids:
        return QT_TRANSLATE_NOOP("Errors", "“%1” is not possible while the authorization is “%2”.");
    case ErrorKind::AuthorizationGone:
        return QT_TRANSLATE_NOOP(
            "Errors", "The authorization that this request is about is not in the register any "
                      "more: say that the line was not granted, or enter the authorization first.");
    case ErrorKind::AuthorizationEnded:
        if (error.value.isEmpty())
            return QT_TRANSLATE_NOOP(
                "Errors", "The authorization of %1 has ended, and a change does not revive it: say "
                          "that the line was not granted, or record first that it has not ended.");
        return QT_TRANSLATE_NOOP("Errors",
                                 "The authorization of %1 has ended since %2, and a change does not revive "
                                 "it: say that the line was not granted, or record first that it has not "
                                 "ended.");
    case ErrorKind::NothingToChange:
        return QT_TRANSLATE_NOOP("Errors",
                                 "No authorization that is in force is recorded for %1 in this environment, "
                                 "so nothing can end: say that the line was not granted, or enter it first.");
    case ErrorKind::NothingGranted:
        return commands == CommandWords::Said
                   ? QT_TRANSLATE_NOOP("Errors", "No service was granted, so nothing was executed: record "
                                                 "the event refuse instead.")
                   : QT_TRANSLATE_NOOP("Errors", "No service was granted, so nothing was executed: record "
                                                 "that the request was refused.");
    case ErrorKind::SaidByForm:
        return QT_TRANSLATE_NOOP("Errors",
                                 "“%1” is what the executed form says, and stays as it was signed: ask "
                                 "a change instead.");
    case ErrorKind::ServiceMissing:
        if (error.subject.isEmpty())
            return QT_TRANSLATE_NOOP("Errors", "Name the service.");
        return QT_TRANSLATE_NOOP("Errors", "%1: name the service.");
    case ErrorKind::LastDayBeforeFirst:
        if (error.subject.isEmpty())
            return QT_TRANSLATE_NOOP("Errors", "The last day lies before the first.");
        return QT_TRANSLATE_NOOP("Errors", "%1: the last day lies before the first.");
    case ErrorKind::UsedBeforeValid:
        if (error.subject.isEmpty())
            return QT_TRANSLATE_NOOP("Errors", "A certificate that is valid from %3 only cannot be in use "
                                               "since %2: correct one of the two days.");
        return QT_TRANSLATE_NOOP("Errors", "%1: a certificate that is valid from %3 only cannot be in use "
                                           "since %2: correct one of the two days.");
    case ErrorKind::UsedAfterValid:
        if (error.subject.isEmpty())
            return QT_TRANSLATE_NOOP("Errors", "A certificate whose last day is %3 cannot be in use only "
                                               "since %2: correct one of the two days.");
        return QT_TRANSLATE_NOOP("Errors", "%1: a certificate whose last day is %3 cannot be in use only "
                                           "since %2: correct one of the two days.");
    case ErrorKind::RemovedBeforeUsed:
        if (error.subject.isEmpty())
            return QT_TRANSLATE_NOOP("Errors",
                                     "A certificate cannot be removed on %2 and be in use only since "
                                     "%3: correct one of the two days.");
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1: a certificate cannot be removed on %2 and be in use only since "
                                 "%3: correct one of the two days.");
    case ErrorKind::InForceBeforeDecided:
        if (error.subject.isEmpty())
            return QT_TRANSLATE_NOOP("Errors",
                                     "In force on %2 lies before the decision of %3: correct one of "
                                     "the two days.");
        return QT_TRANSLATE_NOOP("Errors", "%1: in force on %2 lies before the decision of %3: correct one "
                                           "of the two days.");
    case ErrorKind::WithdrawnBeforeDecided:
        if (error.subject.isEmpty())
            return QT_TRANSLATE_NOOP("Errors", "The withdrawal of %2 lies before the decision of %3: correct "
                                               "one of the two days.");
        return QT_TRANSLATE_NOOP("Errors", "%1: the withdrawal of %2 lies before the decision of %3: correct "
                                           "one of the two days.");
    case ErrorKind::DecidedBeforePrevious:
        if (error.subject.isEmpty())
            return QT_TRANSLATE_NOOP("Errors", "This step of %2 would amend one that was decided later, on "
                                               "%3: correct one of the two days.");
        return QT_TRANSLATE_NOOP("Errors", "%1: a step of %2 would amend one that was decided later, on %3: "
                                           "correct one of the two days, or put the steps in order.");
    case ErrorKind::LastUseBeforeFirst:
        if (error.subject.isEmpty())
            return QT_TRANSLATE_NOOP("Errors", "The last use lies before the first.");
        return QT_TRANSLATE_NOOP("Errors", "%1: the last use lies before the first.");
    case ErrorKind::LogInUse:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 cannot be removed: it is in use, or nobody recorded when it was "
                                 "last used. Its log is kept for ten years after the last use.");
    case ErrorKind::LogStillKept:
        return QT_TRANSLATE_NOOP("Errors", "%1 cannot be removed: its log is kept until %2.");
    case ErrorKind::StillUsed:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 cannot be removed: authorizations or open requests that use it: %2.");
    case ErrorKind::BuiltOn:
        return QT_TRANSLATE_NOOP(
            "Errors", "The import cannot be taken back, for something was built on it: “%1” of %2 (%3).");
    case ErrorKind::BuiltOnImport:
        if (error.subject.isEmpty())
            return QT_TRANSLATE_NOOP("Errors",
                                     "A later import of %2 was built on it (number %3): take that one "
                                     "back first.");
        return QT_TRANSLATE_NOOP("Errors",
                                 "A later import was built on it, %1 of %2 (number %3): take that one "
                                 "back first.");
    case ErrorKind::TakenBack:
        return QT_TRANSLATE_NOOP("Errors", "This import was taken back already, on %2.");
    case ErrorKind::NotFinalised:
        return QT_TRANSLATE_NOOP("Errors", "The request %2 has no finalised version: finalise it first.");
    case ErrorKind::FormNotHere:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The request %2 was imported, and its form is not in this register: "
                                 "look for it in the register that it comes from.");
    case ErrorKind::FormToRenew:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The request %2 was imported, and its form is not in this register: "
                                 "reopen the request and finalise it anew.");
    case ErrorKind::VersionsVoid:
        return commands == CommandWords::Said
                   ? QT_TRANSLATE_NOOP("Errors", "The request %2 has no version in force any more: ask for a "
                                                 "void one with --version %3.")
                   : QT_TRANSLATE_NOOP("Errors", "The request %2 has no version in force any more; its last "
                                                 "one is version %3.");
    case ErrorKind::NotSigned:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The request %2 is not signed yet: record its signature before it is sent.");
    case ErrorKind::SeveralRecipients:
        return QT_TRANSLATE_NOOP("Errors", "One envelope has one recipient, and these requests go to %1 and "
                                           "to %2: send them one recipient at a time.");
    case ErrorKind::SeveralSenders:
        return QT_TRANSLATE_NOOP("Errors", "One envelope has one sender, and these requests come from %1 and "
                                           "from %2: send them one institution at a time.");
    case ErrorKind::SeveralLanguages:
        return QT_TRANSLATE_NOOP("Errors", "One letter speaks one language, and these forms have two, %1 and "
                                           "%2: send them one language at a time.");
    case ErrorKind::MailAddressMissing:
        return QT_TRANSLATE_NOOP("Errors", "The recipient %1 has no mail address: record one among the "
                                           "recipients, or write a covering letter.");
    case ErrorKind::NotAMailAddress:
        return QT_TRANSLATE_NOOP("Errors", "The mail address “%2” of %1 is no single address: correct it "
                                           "among the recipients.");
    case ErrorKind::NotArrived:
        if (error.subject == codeOf(RecordKind::Decision))
            return QT_TRANSLATE_NOOP("Errors", "The dossier did not arrive: file it again first.");
        return QT_TRANSLATE_NOOP("Errors",
                                 "The request %2 did not arrive: send it again and record that, instead of "
                                 "chasing.");
    case ErrorKind::DifferencesUnsaid:
        return QT_TRANSLATE_NOOP("Errors", "%1 is granted with differences: say which.");
    case ErrorKind::NotPending:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The request %2 waits on no answer of an office, so there is nobody "
                                 "to chase: choose one that was sent and not answered.");
    case ErrorKind::NotPendingOn:
        return QT_TRANSLATE_NOOP("Errors",
                                 "On %2 the request %1 waited on no answer of an office: give a day "
                                 "on which it did.");
    case ErrorKind::ContentDiffers:
        return QT_TRANSLATE_NOOP("Errors", "The file %1 is no %2, though its name says so: choose the right "
                                           "file, or give it the name of what it is.");
    case ErrorKind::FileCutOff:
        return QT_TRANSLATE_NOOP("Errors", "The file %1 is cut off or damaged, for this %2 cannot be read to "
                                           "its end: scan or fetch it anew, and attach that one.");
    case ErrorKind::PasswordNeeded:
        return QT_TRANSLATE_NOOP("Errors", "The file %1 is protected by a password, so nobody could read it "
                                           "later: attach it without one.");
    case ErrorKind::MailTooLarge:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The mail to %1 would be %2 MB, and most mail systems take no more "
                                 "than %3 MB: attach smaller scans, or send the papers by post.");
    case ErrorKind::EnclosureMissing:
        return QT_TRANSLATE_NOOP("Errors", "The paper of %2 that should go along is not in the register: "
                                           "attach the signed form anew.");
    case ErrorKind::NotSignedYet:
        return QT_TRANSLATE_NOOP("Errors", "%1 is the form as it was made, without a signature: sign it "
                                           "first, or attach the scan of the signed paper.");
    case ErrorKind::SignatureBroken:
        return QT_TRANSLATE_NOOP("Errors", "The signature in %1 does not fit what stands in it: the file was "
                                           "changed after it was signed. Ask for it as it was signed.");
    case ErrorKind::ScanMissing:
        return QT_TRANSLATE_NOOP("Errors", "No scan of the signed form is attached to %2: attach it, or say "
                                           "that the signed form goes by post.");
    case ErrorKind::AlreadyChased:
        return QT_TRANSLATE_NOOP("Errors", "A reminder to %1 of %2 is recorded already: one a day is enough, "
                                           "unless you say otherwise.");
    case ErrorKind::UnknownField:
        return QT_TRANSLATE_NOOP(
            "Errors", "The letter's text names the field “%1”, which cannot stand there: use one of %3.");
    case ErrorKind::TagUnclosed:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The letter's text opens “%1” and does not close it: add %3 after it.");
    case ErrorKind::TagUnopened:
        return QT_TRANSLATE_NOOP(
            "Errors",
            "The letter's text closes “%1”, which is not open there: take it away or open it first.");
    case ErrorKind::OutOfRange:
        return QT_TRANSLATE_NOOP("Errors", "The term %2 cannot be used: choose one within %3.");
    case ErrorKind::ClosedTwice:
        return QT_TRANSLATE_NOOP("Errors", "%1 is a closing day already: it counts once.");
    case ErrorKind::NeverOpen:
        return QT_TRANSLATE_NOOP("Errors",
                                 "With these closing days %1 has no working day left, so that no term "
                                 "would ever end: take some away.");
    case ErrorKind::SnoozeInPast:
        return QT_TRANSLATE_NOOP("Errors", "Something can be snoozed until a later day only: %2 is none.");
    case ErrorKind::NothingDue:
        return QT_TRANSLATE_NOOP("Errors", "Nothing of %2 waits, so there is nothing to snooze.");
    case ErrorKind::FormUnknown:
        return QT_TRANSLATE_NOOP("Errors", "The form or letter that this needs is not part of this program: "
                                           "install a version that has it.");
    case ErrorKind::RenderingFailed:
        return QT_TRANSLATE_NOOP("Errors", "The paper could not be made: nothing was written.");
    case ErrorKind::NoPrinter:
        return QT_TRANSLATE_NOOP("Errors",
                                 "There is no printer here: save the document as PDF and print that "
                                 "elsewhere, or set up a printer on this computer.");
    case ErrorKind::PrintingFailed:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The printer did not take the document (%1): check it and print again.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const Translator &translator, const Error &error, CommandWords commands)
{
    const auto words = wordsOf(translator, error, commands);
    return fillPlaces(translator.translate("Errors", sourceOf(error, commands)),
                      {words.subject, words.value, words.hint})
        .simplified();
}

} // namespace licet
