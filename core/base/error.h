#pragma once

#include <QString>

namespace licet {

/// Every way in which something can fail. The set is closed: `text/error_text` turns each
/// into one sentence by an exhaustive switch, so a new kind does not compile without its words.
enum class ErrorKind {
    // Values. subject: the member or field (may be empty), value: the text as given, hint: allowed words.
    NotAKboNumber,
    NotAProgramNumber,
    NotADeliberationNumber,
    NotADossierNumber,
    NotALegalContext,
    NotASectorCode,
    NotADate,
    UnknownWord,
    // Files of records. subject: the member's path, value: what stood there, hint: what is expected.
    NotJson,
    UnknownMember,
    MissingMember,
    WrongMemberType,
    TextTooLong,  // subject: the member, value: how many characters it has, hint: the most that fit
    ListTooLong,  // as TextTooLong, of items
    FileTooLarge, // subject: the file's path, value: how many bytes it has, hint: the most that fit
    UnknownReference,
    AmbiguousReference, // several records have the natural key that a file names
    MemberContradicts,  // hint: the path of the other member, which says otherwise
    TooManyServices,    // value: how many lines one request would have, hint: how many it may have
    ServiceTwice,       // value: the service that a request asks for twice, hint: the path of the first line
    NothingToImport,
    // The register's file. subject: its path, value: the holder, the file's version or the system's words.
    FileMissing,
    FileExists,
    FileUnreadable,
    FileUnwritable,
    FileEmpty,
    NotARegister,
    NewerRegister,
    Corrupt,
    ReadOnly,
    HeldByAnother,
    DiskFull,
    Busy,
    DatabaseFailed,
    // What was asked. subject: the record, value: the state, number or day, hint: what would be possible.
    NotFound,
    AmbiguousNumber,
    ConstraintBroken,
    AlreadyRecorded,
    StateForbids,
    ChangedMeanwhile,
    ErrorsRemain,
    ReasonMissing,
    MandateUnusable,
    SignatoryDiffers, // subject: the printed signatory, value: who signed
    SignsAsPrinted,   // subject: who signs instead, and is the one whom the paper names
    DayInFuture,      // value: the day
    BeforeLaterEvent, // subject: "request send", value: that event's day, hint: its number in the history
    AfterNextEvent,   // as BeforeLaterEvent, of a correction: that event lies earlier
    BeforeWhatLed, // subject: "request chased", value: its day, hint: "request send 2026-12-07", which led to
                   // it
    AfterWhatFollowed, // as BeforeWhatLed, of a correction: hint is what followed it
    NotPossibleThen,   // as BeforeWhatLed: hint is what followed, after which it is too late to note it
    NotOfThisEvent,    // subject: what was to be corrected, "number"; value: the event's kind
    StaysAsNoted,      // subject: the kind of an event that can't be told not to have happened, hint:
                       // "decision" where it is a dossier's
    EventDidNotHappen, // subject: the event's kind, value: the day on which that was noted
    RestsOnEvent,      // as BeforeLaterEvent: that event could not have happened without the one in question
    VerdictGiven,      // in the review that an event opened. value: the first day, hint: how many
    RightWentOn,     // subject: the service of a right that the event made or changed, value: the day of what
                     // happened to it since, hint: what that was
    RightIsCited,    // subject: the service, value: a request's name, hint: the kind of what names the right
    NumberInUse,     // value: the program number, which would become another one
    NumberOfAnother, // subject: the institution that holds it, value: the program number
    NumberCited,     // value: a decision's number, hint: how many would lose it as their basis
    NumberStays,     // subject: the institution in whose series it is, value: the request's number
    InstitutionMerged,    // subject: the institution, value: since when it is part of another, hint: that one
    NothingToTransfer,    // subject: the service of a right that no merger leaves to be transferred
    TransferTooEarly,     // subject: the member, value: its day, hint: the day before which it can't lie
    ProgramNumberMissing, // a request for a number was executed, and none is said
    NumberKnown,          // value: the number that came with the answer
    NumberNoted,          // value: the number, which all that the request gave bears already
    ReplyBeforeQuestion,  // value: the day by which an answer is asked, before it was asked
    PromiseBeforeContact, // value: the day by which something was promised, before the contact
    NothingAmended,       // an amended answer says what the answer said already
    GrantedWithoutLine,   // value: what is said to be granted, of no line with differences
    GrantedMoreThanAsked, // subject: the member, value: what is more than the form asked
    NotOfAnEnd,           // subject: the member of what is said to be granted by an end, which has none
    ChangedByAnother,     // subject: the service, value: from when another request changes its right
    OutcomeStays,         // subject: the service of a line that was, or would be, not granted
    AnsweredSince,        // subject: the service, value: the day of the answer that came in its place
    GrantedUntilPast,     // value: the last day granted, hint: the day of the execution, which is later
    RenewalCircle,        // subject: where it is said, value: the certificate that would renew itself
    NoNextEnvironment,    // after production
    AuthorizationForbids, // subject: the event, value: the authorization's state
    AuthorizationGone,    // a change or an end is executed, and what it concerns is not in the register
    AuthorizationEnded,   // subject: the service of what a change would revive, value: since when
    NothingToChange,      // subject: the service of a line of a change or an end; nothing stands for it
    NothingGranted,       // an execution of which every line was refused
    SaidByForm,           // subject: the column; an executed form said it
    ServiceMissing,       // of an authorization
    LastDayBeforeFirst,
    UsedBeforeValid,        // subject: the member, value: the day of first use, hint: the first valid day
    UsedAfterValid,         // subject: the member, value: the day of first use, hint: the last valid day
    RemovedBeforeUsed,      // subject: the member, value: the day of the removal, hint: of first use
    InForceBeforeDecided,   // subject: the member, value: the day of coming into force, hint: of the decision
    DecidedBeforePrevious,  // subject: the member, value: the day, hint: that of the step which it amends
    WithdrawnBeforeDecided, // subject: the member, value: the day of the withdrawal, hint: of the decision
    LastUseBeforeFirst,
    LogInUse,     // subject: the record; its log is still written, or nobody knows since when not
    LogStillKept, // subject: the record, value: the last day on which its log is kept
    StillUsed,    // subject: the record, value: how many others use it
    BuiltOn, // by what an import cannot be taken back. subject: "request send", value: its day, hint: its
             // name
    BuiltOnImport, // by a later import. subject: its file, value: its day, hint: its number
    TakenBack,     // value: the day on which the import was
    NotFinalised,
    FormNotHere,        // value: a request that was imported, of which no paper came along
    FormToRenew,        // the same of one that is to be signed
    VersionsVoid,       // value: the request, hint: the last of its versions; none is in force any more
    NotSigned,          // value: the request
    SeveralRecipients,  // subject: the first one, value: the other
    SeveralSenders,     // subject: the first institution, value: the other
    SeveralLanguages,   // subject: the first language, value: the other
    MailAddressMissing, // subject: the recipient
    NotAMailAddress,    // subject: the recipient, value: the address
    NotSignedYet,       // subject: the file's name; it is the form as it was frozen, without a signature
    SignatureBroken,    // subject: the file's name; it was changed after it was signed
    NotPending,         // value: the request
    NotPendingOn,       // subject: the request, value: the day on which it waited on nobody
    NotArrived,         // value: the request, which is to be sent again
    DifferencesUnsaid,  // subject: the service of a line with differences
    UnknownField,       // of a letter's text. subject: the field, hint: those that can stand there
    TagUnclosed,        // subject: the tag as written, hint: what closes it
    TagUnopened,        // subject: the closing tag
    OutOfRange,         // subject: the member, value: what it holds, hint: what it may be
    ClosedTwice,        // subject: the day
    NeverOpen,          // subject: the year
    SnoozeInPast,       // value: the day
    NothingDue,         // value: the request
    FormUnknown,
    RenderingFailed,
    NoPrinter,
    PrintingFailed,
    // The register's file under an open register, and its copies. subject: its path.
    DiskFailed,       // an error of reading or writing: what was being saved may be there or not
    RollbackNeeded,   // a save was cut off, and its undoing needs a folder that can be written
    RegisterGone,     // deleted, or its folder moved, while it was open
    RegisterReplaced, // another file was put in its place while it was open
    RegisterEmptied,  // by another program while it was open
    NotThisRegister,  // subject: a file to be replaced that is another register, or one that is in use
    BackupFolderGone, // subject: the folder
    BackupUnwritable, // subject: the copy
    BackupDiskFull,   // subject: the copy
    // Papers that come and leave.
    ContentDiffers,   // subject: the file's name, value: what its ending says that it is
    FileCutOff,       // subject: the file's name, value: "PDF"
    PasswordNeeded,   // subject: the file's name
    MailTooLarge,     // subject: the recipient, value: its size in MB, hint: the most that most systems take
    EnclosureMissing, // value: the request whose paper is not there
    ScanMissing,      // value: the requests that are signed and have no scan
    AlreadyChased,    // subject: the recipient, value: the day
};

/// A failure as a value: which kind, and the particulars that its sentence needs. Never bound values or SQL.
struct Error
{
    ErrorKind kind;
    QString subject = {};
    QString value = {};
    QString hint = {};

    bool operator==(const Error &) const = default;
};

} // namespace licet
