#include "text/request_text.h"

#include "text/enumeration.h"

#include "history/event_kind.h"
#include "request/event_doer.h"
#include "text/dossier_text.h"
#include "text/terms.h"

namespace licet {

using namespace Qt::StringLiterals;

QString requestName(const Translator &translator, const RequestName &name)
{
    return requestName(translator, codedName(name));
}

QString requestName(const Translator &translator, const Request &request)
{
    return requestName(translator, codedName(request));
}

namespace {

struct NameParts
{
    QStringList all; ///< in words
    bool hasDay = false;
};

NameParts namePartsInWords(const Translator &translator, const QString &coded)
{
    auto parts = partsOfCodedName(coded);
    bool hasDay = false;
    // Environment and day end it; what stands before them are names, whatever they look like.
    auto part = parts.rbegin();
    if (part != parts.rend() && part->size() == 10)
        if (const auto day = QDate::fromString(*part, Qt::ISODate); day.isValid()) {
            *part = printedDate(day, translator.language());
            hasDay = true;
            ++part;
        }
    if (part != parts.rend())
        if (const auto environment = parseCode<Environment>(*part))
            *part = term(translator, *environment);
    return {parts, hasDay};
}

} // namespace

std::optional<RequestOf> asRequestOf(const Translator &translator, const QString &coded)
{
    auto [parts, hasDay] = namePartsInWords(translator, coded);
    if (!hasDay || parts.size() < 2)
        return {};
    const auto day = parts.takeLast();
    const auto first = parts.takeFirst();
    return RequestOf{parts.isEmpty() ? first : u"%1 (%2)"_s.arg(first, parts.join(u", "_s)), day};
}

QString requestName(const Translator &translator, const QString &coded)
{
    if (!isNameWithoutNumber(coded))
        return coded;
    const auto parts = namePartsInWords(translator, coded).all;
    return parts.isEmpty() ? translator.translate("Requests", "a request without number", "its whole name")
                           : parts.join(u" · "_s);
}

QString numberAndVersion(const Translator &translator, const QString &number, int version)
{
    if (number.isEmpty())
        return translator.translate("Requests", "Draft", "a request without number");
    return fillPlaces(translator.translate("Requests", "%1, version %2", "number of a request"),
                      {number, QString::number(qMax(version, 1))});
}

QString numberAndVersion(const Translator &translator, const QString &number, int version, RequestState state)
{
    if (number.isEmpty() && state != RequestState::Draft)
        return translator.translate("Requests", "Without number", "a request from outside");
    return numberAndVersion(translator, number, version);
}

QString servicesText(const Translator &translator, const QString &named, int more)
{
    if (more == 0)
        return named;
    return fillPlaces(translator.translate("Requests", "%1 and %n other(s)", "services", more), {named});
}

QString servicesText(const Translator &translator, const QStringList &services)
{
    const auto shown = servicesInShort(services);
    return servicesText(translator, shown.named, shown.more);
}

QString subjectOf(const Translator &translator, RequestKind kind, const QStringList &services)
{
    const auto named = servicesText(translator, services);
    if (named.isEmpty())
        return fillPlaces(translator.translate("Requests", "%1: no service yet", "kind of request"),
                          {term(translator, kind)});
    return fillPlaces(translator.translate("Requests", "%1: %2", "kind, service"),
                      {term(translator, kind), named});
}

QString subjectAndApplication(const Translator &translator, RequestKind kind, const QStringList &services,
                              const QString &application)
{
    const auto subject = subjectOf(translator, kind, services);
    if (application.trimmed().isEmpty())
        return subject;
    return fillPlaces(translator.translate("Requests", "%1, for %2", "subject, application"),
                      {subject, application});
}

QString term(const Translator &translator, WaitsOn whom)
{
    switch (whom) {
    case WaitsOn::Consultant:
        return translator.translate("Requests", "you", "waits on, the consultant");
    case WaitsOn::Official:
        return translator.translate("Requests", "signatory", "waits on");
    case WaitsOn::Recipient:
        return translator.translate("Requests", "recipient", "waits on");
    case WaitsOn::SecurityService:
        return translator.translate("Requests", "KSZ security service", "waits on");
    case WaitsOn::Ppkb:
        return translator.translate("Requests", "PPKB", "waits on");
    }
    Q_UNREACHABLE();
}

QString officeName(const Translator &translator, const QString &code)
{
    if (code == ppkbCode)
        return translator.translate("Due", "PPKB");
    if (code == securityServiceCode)
        return translator.translate("Due", "KSZ security service");
    if (code == ocmwCellCode)
        return translator.translate("Due", "OCMW cell");
    return code;
}

QString term(const Translator &translator, RequestOrigin origin)
{
    switch (origin) {
    case RequestOrigin::Own:
        return translator.translate("Requests", "made in this register", "origin of a request");
    case RequestOrigin::Outside:
        return translator.translate("Requests", "from outside this register", "origin of a request");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, LineOutcome outcome)
{
    switch (outcome) {
    case LineOutcome::Granted:
        return translator.translate("Requests", "granted as asked", "a line");
    case LineOutcome::WithDifferences:
        return translator.translate("Requests", "granted with differences", "a line");
    case LineOutcome::NotGranted:
        return translator.translate("Requests", "not granted", "a line");
    case LineOutcome::Follows:
        return translator.translate("Requests", "follows by letter", "a line");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, AttachmentRole role)
{
    switch (role) {
    case AttachmentRole::SignedForm:
        return translator.translate("Requests", "signed form", "a file");
    case AttachmentRole::Answer:
        return translator.translate("Requests", "answer", "a file");
    case AttachmentRole::Letter:
        return translator.translate("Requests", "letter", "a file");
    case AttachmentRole::Decision:
        return translator.translate("Requests", "decision", "a file");
    case AttachmentRole::Evidence:
        return translator.translate("Requests", "evidence", "a file");
    case AttachmentRole::Other:
        return translator.translate("Requests", "other", "a file");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, LeavingWay way)
{
    switch (way) {
    case LeavingWay::Post:
        return translator.translate("Requests", "by post", "how papers left");
    case LeavingWay::Registered:
        return translator.translate("Requests", "by registered post", "how papers left");
    case LeavingWay::Mail:
        return translator.translate("Requests", "by mail", "how papers left");
    case LeavingWay::Ebox:
        return translator.translate("Requests", "by eBox", "how papers left");
    case LeavingWay::HandedOver:
        return translator.translate("Requests", "handed over", "how papers left");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, OriginalPlace place)
{
    switch (place) {
    case OriginalPlace::Ksz:
        return translator.translate("Requests", "with KSZ", "where the original is");
    case OriginalPlace::Kept:
        return translator.translate("Requests", "kept here", "where the original is");
    case OriginalPlace::Electronic:
        return translator.translate("Requests", "signed electronically, none on paper",
                                    "where the original is");
    }
    Q_UNREACHABLE();
}

QString tooLargeForMail(const Translator &translator, const QString &fileName, qint64 bytes)
{
    return fillPlaces(translator.translate("Requests",
                                           "%1 is %2 MB: it is kept, but most mail systems do not take "
                                           "it. Scan it smaller, or send the paper by post."),
                      {fileName, QString::number(qMax<qint64>(1, bytes / 1'000'000))});
}

namespace {

/// Of several who must sign.
QString signTooSentence(const Translator &translator, const AskedSignatures &signatures)
{
    const auto awaited = enumerated(awaitedSignatories(signatures), translator);
    const auto given = enumerated(givenSignatories(signatures), translator);
    return given.isEmpty()
               ? fillPlaces(translator.translate("Requests", "Print the form and have it signed by %1."),
                            {awaited})
               : fillPlaces(
                     translator.translate("Requests", "Have the form signed by %1 too; %2 has signed."),
                     {awaited, given});
}

QString signSentence(const Translator &translator, const Draft &draft, SigningChance chance)
{
    if (draft.signatory.isEmpty())
        return translator.translate("Requests", "Print the form and have it signed.");
    if (!draft.signingDate)
        return fillPlaces(translator.translate("Requests", "Print the form and have it signed by %1."),
                          {draft.signatory});
    const auto source = [chance] {
        switch (chance) {
        case SigningChance::Open:
            return QT_TRANSLATE_NOOP("Requests", "Print the form and have it signed by %1 on %2.");
        case SigningChance::DayPassed:
            return QT_TRANSLATE_NOOP("Requests", "%2 has passed, the day on which %1 was to sign at the "
                                                 "latest: have the form signed now.");
        case SigningChance::NotByThem:
            return QT_TRANSLATE_NOOP("Requests", "%2 has passed, the day on which %1 was to sign at the "
                                                 "latest, and %1 may not sign today: make the form out "
                                                 "again for somebody who may.");
        }
        Q_UNREACHABLE();
    }();
    return fillPlaces(translator.translate("Requests", source),
                      {draft.signatory, printedDate(*draft.signingDate, translator.language())});
}

QString questionSentence(const Translator &translator, const Question &question)
{
    const auto whom = waitsOn(RequestState::Draft, question.askedWhom);
    return fillPlaces(translator.translate("Requests", "%1 has to answer the question asked on %2."),
                      {term(translator, *whom), printedDate(*question.askedOn, translator.language())});
}

/// What the state alone does not say; empty where there is nothing more.
QString sentenceAfterSending(const Translator &translator, const Request &request)
{
    if (request.state == RequestState::Sent && request.undeliveredOn)
        return translator.translate("Requests", "It did not arrive: send it again and record that.");
    if (request.state == RequestState::Executed && request.letterAwaitedSince)
        return translator.translate("Requests",
                                    "A letter of KSZ is still awaited: record the number or the answer "
                                    "that it brings.");
    if (request.replyBy && request.state == RequestState::InformationAsked)
        return fillPlaces(translator.translate("Requests",
                                               "Information was asked by %1: answer it, or reopen the "
                                               "request to correct it.",
                                               "last day for the reply"),
                          {printedDate(*request.replyBy, translator.language())});
    if (request.replyBy && request.state == RequestState::Draft)
        return fillPlaces(translator.translate("Requests",
                                               "KSZ awaits the completed form by %1: correct it, and "
                                               "finalise, sign and send it again.",
                                               "last day for the reply"),
                          {printedDate(*request.replyBy, translator.language())});
    if (request.replyBy && request.state == RequestState::Returned)
        return fillPlaces(translator.translate("Requests",
                                               "The form came back as incomplete, to be completed by %1: "
                                               "reopen the request and complete it.",
                                               "last day for the reply"),
                          {printedDate(*request.replyBy, translator.language())});
    return {};
}

} // namespace

QString nextSentence(const Translator &translator, const Request &request, SigningChance chance)
{
    if (request.state == RequestState::Draft && request.question.isPending())
        return questionSentence(translator, request.question);
    if (const auto after = sentenceAfterSending(translator, request); !after.isEmpty())
        return after;
    switch (nextStep(request.state)) {
    case NextStep::Finalise:
        return request.reopenedBecause.isEmpty()
                   ? translator.translate("Requests", "Complete the draft and finalise it.")
                   : fillPlaces(translator.translate("Requests",
                                                     "Correct the draft and finalise it again. Reason: %1"),
                                {request.reopenedBecause});
    case NextStep::Sign:
        return request.signatures.empty() ? signSentence(translator, request.draft, chance)
                                          : signTooSentence(translator, request.signatures);
    case NextStep::Send:
        return translator.translate("Requests", "Send the signed form to its recipient.");
    case NextStep::AwaitReceipt:
        return translator.translate("Requests", "The recipient has to acknowledge the form.");
    case NextStep::AwaitExecution:
        return translator.translate("Requests", "The security service of KSZ has to execute the request.");
    case NextStep::AnswerInformation:
        return translator.translate("Requests",
                                    "Information was asked: answer it, or reopen the request to correct it.");
    case NextStep::Correct:
        return translator.translate("Requests",
                                    "The form came back as incomplete: reopen the request and complete it.");
    case NextStep::Reconsider:
        return translator.translate(
            "Requests", "The request was refused: reopen it to ask differently, or leave it at that.");
    case NextStep::Done:
        return translator.translate("Requests", "Nothing more has to be done: the request was executed.");
    case NextStep::Closed:
        return translator.translate("Requests", "Nothing more has to be done: the request was withdrawn.");
    }
    Q_UNREACHABLE();
}

QString setbackSentence(const Translator &translator, const Setback &setback)
{
    const auto source = [&] {
        switch (setback.event) {
        case RequestEvent::Refuse:
            return translator.translate("Requests", "Refused for this on %1: %2", "day, reason");
        case RequestEvent::Decline:
            return translator.translate("Requests", "Not signed for this on %1: %2", "day, reason");
        default:
            return translator.translate("Requests", "Returned for this on %1: %2", "day, reason");
        }
    }();
    return fillPlaces(source, {printedDate(setback.happenedOn, translator.language()), setback.reason});
}

QString reopenedSentence(const Translator &translator, const QString &reason)
{
    return fillPlaces(translator.translate("Requests", "Reopened: %1", "reason"), {reason});
}

namespace {

/// Nothing where it is no word for a request.
QString recordEventWord(const Translator &translator, RecordEvent event)
{
    switch (event) {
    case RecordEvent::Added:
        return translator.translate("Requests", "Draft made", "event");
    case RecordEvent::Changed:
        return translator.translate("Requests", "Draft changed", "event");
    case RecordEvent::Imported:
        return translator.translate("Requests", "Imported", "event");
    case RecordEvent::Noted:
        return translator.translate("Requests", "Note", "event");
    case RecordEvent::Attached:
        return translator.translate("Requests", "File attached", "event");
    case RecordEvent::Corrected:
        return translator.translate("Requests", "Event corrected", "event");
    case RecordEvent::Asked:
        return translator.translate("Requests", "Question asked", "event");
    case RecordEvent::Answered:
        return translator.translate("Requests", "Question answered", "event");
    case RecordEvent::Chased:
        return translator.translate("Requests", "Chased", "event");
    case RecordEvent::Extracted:
        return translator.translate("Requests", "Taken out of a larger register", "event");
    case RecordEvent::Upgraded:
        return translator.translate("Requests", "Completed by a newer version of the program", "event");
    case RecordEvent::TakenBack:
        return translator.translate("Requests", "Taken back with its import", "event");
    case RecordEvent::Recovered:
        return translator.translate("Requests", "Typing brought back", "event");
    case RecordEvent::Removed:
    case RecordEvent::Erased:
    case RecordEvent::Reissue:
    case RecordEvent::Frozen:
    case RecordEvent::Signed:
    case RecordEvent::Voided:
        break;
    }
    return {};
}

} // namespace

QString eventWord(const Translator &translator, const QString &kind)
{
    const auto event = parseCode<RequestEvent>(kind);
    if (!event) {
        const auto any = parseCode<RecordEvent>(kind);
        if (const auto word = any ? recordEventWord(translator, *any) : QString(); !word.isEmpty())
            return word;
        if (const auto dossier = parseCode<DossierEvent>(kind))
            return term(translator, *dossier);
        return kind;
    }
    switch (*event) {
    case RequestEvent::Finalise:
        return translator.translate("Requests", "Finalised", "event");
    case RequestEvent::Sign:
        return translator.translate("Requests", "Signed", "event");
    case RequestEvent::Decline:
        return translator.translate("Requests", "Signature declined", "event");
    case RequestEvent::Send:
        return translator.translate("Requests", "Sent", "event");
    case RequestEvent::Acknowledge:
        return translator.translate("Requests", "Receipt acknowledged", "event");
    case RequestEvent::AskInformation:
        return translator.translate("Requests", "Information asked", "event");
    case RequestEvent::AnswerInformation:
        return translator.translate("Requests", "Information given", "event");
    case RequestEvent::Execute:
        return translator.translate("Requests", "Executed", "event");
    case RequestEvent::Refuse:
        return translator.translate("Requests", "Refused", "event");
    case RequestEvent::Return:
        return translator.translate("Requests", "Returned as incomplete", "event");
    case RequestEvent::Reopen:
        return translator.translate("Requests", "Reopened", "event");
    case RequestEvent::NotDelivered:
        return translator.translate("Requests", "Not delivered", "event");
    case RequestEvent::NumberAwaited:
        return translator.translate("Requests", "Program number follows by letter", "event");
    case RequestEvent::NumberReceived:
        return translator.translate("Requests", "Program number received by letter", "event");
    case RequestEvent::AnswerAmended:
        return translator.translate("Requests", "Answer amended", "event");
    case RequestEvent::Contacted:
        return translator.translate("Requests", "Contacted", "event");
    case RequestEvent::Withdraw:
        return translator.translate("Requests", "Withdrawn", "event");
    }
    Q_UNREACHABLE();
}

namespace {

struct MemberRow
{
    const char *member;
    const char *text;
};

const std::vector<MemberRow> &memberTable()
{
    static const std::vector<MemberRow> table{
        {"institution", QT_TRANSLATE_NOOP("Requests", "institution")},
        {"application", QT_TRANSLATE_NOOP("Requests", "application")},
        {"environment", QT_TRANSLATE_NOOP("Requests", "environment")},
        {"services", QT_TRANSLATE_NOOP("Requests", "web services")},
        {"startDate", QT_TRANSLATE_NOOP("Requests", "start date")},
        {"endDate", QT_TRANSLATE_NOOP("Requests", "end date")},
        {"purpose", QT_TRANSLATE_NOOP("Requests", "purpose")},
        {"dataConcerned", QT_TRANSLATE_NOOP("Requests", "persons and data concerned")},
        {"legalContext", QT_TRANSLATE_NOOP("Requests", "legal context")},
        {"legalBasis", QT_TRANSLATE_NOOP("Requests", "legal basis")},
        {"committee", QT_TRANSLATE_NOOP("Requests", "authorization of the committee")},
        {"identification", QT_TRANSLATE_NOOP("Requests", "identification")},
        {"logging", QT_TRANSLATE_NOOP("Requests", "security logging")},
        {"contacts", QT_TRANSLATE_NOOP("Requests", "contacts")},
        {"enclosures", QT_TRANSLATE_NOOP("Requests", "enclosures")},
        {"remarks", QT_TRANSLATE_NOOP("Requests", "remarks")},
        {"signingDate", QT_TRANSLATE_NOOP("Requests", "signing day")},
        {"signatory", QT_TRANSLATE_NOOP("Requests", "signatory")},
    };
    return table;
}

} // namespace

QString memberWord(const Translator &translator, const QString &member)
{
    for (const auto &row : memberTable())
        if (member == QLatin1StringView(row.member))
            return translator.translate("Requests", row.text);
    return member;
}

const QStringList &reopenableMembers()
{
    static const QStringList members = [] {
        QStringList all;
        for (const auto &row : memberTable())
            all << QString::fromLatin1(row.member);
        return all;
    }();
    return members;
}

} // namespace licet
