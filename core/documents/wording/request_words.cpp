#include "documents/wording/request_words.h"

#include "documents/wording/dossier_words.h"
#include "documents/wording/words.h"

namespace licet {

using namespace Qt::StringLiterals;

QString numberAndVersion(const Phrases &phrases, const QString &number, int version)
{
    if (number.isEmpty())
        return phrases.translate("Requests", "Draft", "a request without number");
    return fillPlaces(phrases.translate("Requests", "%1, version %2", "number of a request"),
                      {number, QString::number(qMax(version, 1))});
}

QString numberAndVersion(const Phrases &phrases, const QString &number, int version, RequestState state)
{
    if (number.isEmpty() && state != RequestState::Draft)
        return phrases.translate("Requests", "Without number", "a request from outside");
    return numberAndVersion(phrases, number, version);
}

QString subjectOf(const Phrases &phrases, RequestKind kind, const QString &service, int lines)
{
    if (service.trimmed().isEmpty())
        return fillPlaces(phrases.translate("Requests", "%1: no service yet", "kind of request"),
                          {word(phrases, kind)});
    if (lines > 1)
        return fillPlaces(phrases.translate("Requests", "%1: %2 +%3", "kind, service, how many more"),
                          {word(phrases, kind), service, QString::number(lines - 1)});
    return fillPlaces(phrases.translate("Requests", "%1: %2", "kind, service"),
                      {word(phrases, kind), service});
}

QString subjectAndApplication(const Phrases &phrases, const DraftExcerpt &excerpt)
{
    const auto subject = subjectOf(phrases, excerpt.kind, excerpt.firstService, excerpt.serviceLines);
    if (excerpt.application.trimmed().isEmpty())
        return subject;
    return fillPlaces(phrases.translate("Requests", "%1, for %2", "subject, application"),
                      {subject, excerpt.application});
}

QString word(const Phrases &phrases, WaitsOn whom)
{
    switch (whom) {
    case WaitsOn::Consultant:
        return phrases.translate("Requests", "you", "waits on, the consultant");
    case WaitsOn::Official:
        return phrases.translate("Requests", "signatory", "waits on");
    case WaitsOn::Recipient:
        return phrases.translate("Requests", "recipient", "waits on");
    case WaitsOn::SecurityService:
        return phrases.translate("Requests", "KSZ security service", "waits on");
    case WaitsOn::Ppkb:
        return phrases.translate("Requests", "PPKB", "waits on");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, AttachmentRole role)
{
    switch (role) {
    case AttachmentRole::SignedForm:
        return phrases.translate("Requests", "signed form", "a file");
    case AttachmentRole::Answer:
        return phrases.translate("Requests", "answer", "a file");
    case AttachmentRole::Letter:
        return phrases.translate("Requests", "letter", "a file");
    case AttachmentRole::Decision:
        return phrases.translate("Requests", "decision", "a file");
    case AttachmentRole::Evidence:
        return phrases.translate("Requests", "evidence", "a file");
    case AttachmentRole::Other:
        return phrases.translate("Requests", "other", "a file");
    }
    Q_UNREACHABLE();
}

namespace {

QString signSentence(const Phrases &phrases, const Draft &draft)
{
    if (draft.signatory.isEmpty())
        return phrases.translate("Requests", "Print the form and have it signed.");
    if (!draft.signingDate)
        return fillPlaces(phrases.translate("Requests", "Print the form and have it signed by %1."),
                          {draft.signatory});
    return fillPlaces(phrases.translate("Requests", "Print the form and have it signed by %1 on %2."),
                      {draft.signatory, printedDate(*draft.signingDate)});
}

QString questionSentence(const Phrases &phrases, const Question &question)
{
    const auto whom = waitsOn(RequestState::Draft, question.askedWhom);
    return fillPlaces(phrases.translate("Requests", "%1 has to answer the question asked on %2."),
                      {word(phrases, *whom), printedDate(*question.askedOn)});
}

} // namespace

QString nextSentence(const Phrases &phrases, const Request &request)
{
    if (request.state == RequestState::Draft && request.question.isPending())
        return questionSentence(phrases, request.question);
    switch (nextStep(request.state)) {
    case NextStep::Finalise:
        return request.reopenedBecause.isEmpty()
                   ? phrases.translate("Requests", "Complete the draft and finalise it.")
                   : fillPlaces(
                         phrases.translate("Requests", "Correct the draft and finalise it again. Reason: %1"),
                         {request.reopenedBecause});
    case NextStep::Sign:
        return signSentence(phrases, request.draft);
    case NextStep::Send:
        return phrases.translate("Requests", "Send the signed form to its recipient.");
    case NextStep::AwaitReceipt:
        return phrases.translate("Requests", "The recipient has to acknowledge the form.");
    case NextStep::AwaitExecution:
        return phrases.translate("Requests", "The security service of KSZ has to execute the request.");
    case NextStep::AnswerInformation:
        return phrases.translate("Requests",
                                 "Information was asked: answer it, or reopen the request to correct it.");
    case NextStep::Correct:
        return phrases.translate("Requests",
                                 "The form came back as incomplete: reopen the request and complete it.");
    case NextStep::Reconsider:
        return phrases.translate(
            "Requests", "The request was refused: reopen it to ask differently, or leave it at that.");
    case NextStep::Done:
        return phrases.translate("Requests", "Nothing more has to be done: the request was executed.");
    case NextStep::Closed:
        return phrases.translate("Requests", "Nothing more has to be done: the request was withdrawn.");
    }
    Q_UNREACHABLE();
}

QString setbackSentence(const Phrases &phrases, const Setback &setback)
{
    const auto source = [&] {
        switch (setback.event) {
        case RequestEvent::Refuse:
            return phrases.translate("Requests", "Refused for this on %1: %2", "day, reason");
        case RequestEvent::Decline:
            return phrases.translate("Requests", "Not signed for this on %1: %2", "day, reason");
        default:
            return phrases.translate("Requests", "Returned for this on %1: %2", "day, reason");
        }
    }();
    return fillPlaces(source, {printedDate(setback.happenedOn), setback.reason});
}

QString reopenedSentence(const Phrases &phrases, const QString &reason)
{
    return fillPlaces(phrases.translate("Requests", "Reopened: %1", "reason"), {reason});
}

QString eventWord(const Phrases &phrases, const QString &kind)
{
    const auto event = parseWord<RequestEvent>(kind);
    if (!event) {
        if (kind == u"added")
            return phrases.translate("Requests", "Draft made", "event");
        if (kind == u"changed")
            return phrases.translate("Requests", "Draft changed", "event");
        if (kind == u"imported")
            return phrases.translate("Requests", "Imported", "event");
        if (kind == u"noted")
            return phrases.translate("Requests", "Note", "event");
        if (kind == u"attached")
            return phrases.translate("Requests", "File attached", "event");
        if (kind == u"corrected")
            return phrases.translate("Requests", "Event corrected", "event");
        if (kind == u"asked")
            return phrases.translate("Requests", "Question asked", "event");
        if (kind == u"answered")
            return phrases.translate("Requests", "Question answered", "event");
        if (kind == u"chased")
            return phrases.translate("Requests", "Chased", "event");
        if (kind == u"recovered")
            return phrases.translate("Requests", "Typing brought back", "event");
        if (const auto dossier = parseWord<DossierEvent>(kind))
            return word(phrases, *dossier);
        return kind;
    }
    switch (*event) {
    case RequestEvent::Finalise:
        return phrases.translate("Requests", "Finalised", "event");
    case RequestEvent::Sign:
        return phrases.translate("Requests", "Signed", "event");
    case RequestEvent::Decline:
        return phrases.translate("Requests", "Signature declined", "event");
    case RequestEvent::Send:
        return phrases.translate("Requests", "Sent", "event");
    case RequestEvent::Acknowledge:
        return phrases.translate("Requests", "Receipt acknowledged", "event");
    case RequestEvent::AskInformation:
        return phrases.translate("Requests", "Information asked", "event");
    case RequestEvent::AnswerInformation:
        return phrases.translate("Requests", "Information given", "event");
    case RequestEvent::Execute:
        return phrases.translate("Requests", "Executed", "event");
    case RequestEvent::Refuse:
        return phrases.translate("Requests", "Refused", "event");
    case RequestEvent::Return:
        return phrases.translate("Requests", "Returned as incomplete", "event");
    case RequestEvent::Reopen:
        return phrases.translate("Requests", "Reopened", "event");
    case RequestEvent::Withdraw:
        return phrases.translate("Requests", "Withdrawn", "event");
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

QString memberWord(const Phrases &phrases, const QString &member)
{
    for (const auto &row : memberTable())
        if (member == QLatin1StringView(row.member))
            return phrases.translate("Requests", row.text);
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
