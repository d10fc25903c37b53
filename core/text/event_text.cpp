#include "text/event_text.h"

#include "committee/dossier_state.h"
#include "history/event_kind.h"
#include "text/dossier_text.h"
#include "text/member_labels.h"
#include "text/request_text.h"
#include "text/terms.h"

#include <QCoreApplication>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

struct Naming
{
    const char *code;
    const char *words;
};

constexpr Naming records[] = {
    {"", QT_TRANSLATE_NOOP("Records", "No record")},
    {"absence", QT_TRANSLATE_NOOP("Records", "Absence")},
    {"answer_term", QT_TRANSLATE_NOOP("Records", "Term for an answer")},
    {"application", QT_TRANSLATE_NOOP("Records", "Application")},
    {"attachment", QT_TRANSLATE_NOOP("Records", "File")},
    {"authorization", QT_TRANSLATE_NOOP("Records", "Authorization")},
    {"certificate", QT_TRANSLATE_NOOP("Records", "Certificate")},
    {"chase", QT_TRANSLATE_NOOP("Records", "Chase")},
    {"closing_day", QT_TRANSLATE_NOOP("Records", "Closing day")},
    {"connection", QT_TRANSLATE_NOOP("Records", "Connection card")},
    {"decision", QT_TRANSLATE_NOOP("Records", "Decision")},
    {"dispatch", QT_TRANSLATE_NOOP("Records", "Written letter")},
    {"decision_step", QT_TRANSLATE_NOOP("Records", "Step of a decision")},
    {"institution", QT_TRANSLATE_NOOP("Records", "Institution")},
    {"letter_template", QT_TRANSLATE_NOOP("Records", "Template of a letter")},
    {"mandate", QT_TRANSLATE_NOOP("Records", "Mandate")},
    {"merger", QT_TRANSLATE_NOOP("Records", "Merger")},
    {"norms_assessment", QT_TRANSLATE_NOOP("Records", "Assessment of the norms")},
    {"operator", QT_TRANSLATE_NOOP("Records", "Name of who noted")},
    {"person", QT_TRANSLATE_NOOP("Records", "Person")},
    {"project", QT_TRANSLATE_NOOP("Records", "Project")},
    {"received_program_number", QT_TRANSLATE_NOOP("Records", "Program number")},
    {"recipient", QT_TRANSLATE_NOOP("Records", "Recipient")},
    {"register", QT_TRANSLATE_NOOP("Records", "Register")},
    {"reminder", QT_TRANSLATE_NOOP("Records", "Reminder")},
    {"request", QT_TRANSLATE_NOOP("Records", "Request")},
    {"review", QT_TRANSLATE_NOOP("Records", "Review")},
    {"review_verdict", QT_TRANSLATE_NOOP("Records", "Verdict")},
    {"setback", QT_TRANSLATE_NOOP("Records", "Setback")},
    {"settings", QT_TRANSLATE_NOOP("Records", "Settings")},
    {"snapshot", QT_TRANSLATE_NOOP("Records", "Frozen version")},
    {"snooze", QT_TRANSLATE_NOOP("Records", "Snooze")},
    {"transfer", QT_TRANSLATE_NOOP("Records", "Transfer")},
    {"web_service", QT_TRANSLATE_NOOP("Records", "Service")},
};

/// Members that no description of a record holds: of values that are written in a form of their own, and of
/// what an event says beside its record.
constexpr Naming others[] = {
    {"all", QT_TRANSLATE_NOOP("Members", "All operations")},
    {"broughtNumber", QT_TRANSLATE_NOOP("Members", "Program number")},
    {"broughtReference", QT_TRANSLATE_NOOP("Members", "Dossier number")},
    {"contacted", QT_TRANSLATE_NOOP("Members", "With whom")},
    {"correctedContact", QT_TRANSLATE_NOOP("Members", "With whom")},
    {"correctedDoer", QT_TRANSLATE_NOOP("Members", "Done by")},
    {"correctedLines", QT_TRANSLATE_NOOP("Members", "Lines")},
    {"correctedNumber", QT_TRANSLATE_NOOP("Members", "Program number")},
    {"correctedOriginal", QT_TRANSLATE_NOOP("Members", "Signed original")},
    {"correctedPromise", QT_TRANSLATE_NOOP("Members", "Promised by")},
    {"correctedReference", QT_TRANSLATE_NOOP("Members", "Their reference")},
    {"correctedReplyBy", QT_TRANSLATE_NOOP("Members", "Reply by")},
    {"correctedWay", QT_TRANSLATE_NOOP("Members", "Way")},
    {"correctsEvent", QT_TRANSLATE_NOOP("Members", "Corrected event")},
    {"electronicSigners", QT_TRANSLATE_NOOP("Members", "Signed electronically by")},
    {"didNotHappen", QT_TRANSLATE_NOOP("Members", "Did not happen, because")},
    {"events", QT_TRANSLATE_NOOP("Members", "Events")},
    {"importedFile", QT_TRANSLATE_NOOP("Members", "File")},
    {"importsFrom", QT_TRANSLATE_NOOP("Members", "First event of the import")},
    {"leftOut", QT_TRANSLATE_NOOP("Members", "Events left out")},
    {"named", QT_TRANSLATE_NOOP("Members", "Operations")},
    {"original", QT_TRANSLATE_NOOP("Members", "Signed original")},
    {"promisedUntil", QT_TRANSLATE_NOOP("Members", "Promised by")},
    {"sentWay", QT_TRANSLATE_NOOP("Members", "Way")},
    {"signedInstead", QT_TRANSLATE_NOOP("Members", "Signed by somebody else")},
    {"takesBack", QT_TRANSLATE_NOOP("Members", "Import")},
};

struct Happening
{
    const char *code;
    struct
    {
        const char *words;
        const char *comment;
    } said;
};

constexpr Happening happenings[] = {
    {"added", QT_TRANSLATE_NOOP3("Records", "added", "what happened to a record")},
    {"changed", QT_TRANSLATE_NOOP3("Records", "changed", "what happened to a record")},
    {"frozen", QT_TRANSLATE_NOOP3("Records", "made", "what happened to a record")},
    {"voided", QT_TRANSLATE_NOOP3("Records", "became void", "what happened to a record")},
    {"upgraded", QT_TRANSLATE_NOOP3("Records", "completed by a newer version of the program",
                                    "what happened to a record")},
    {"imported", QT_TRANSLATE_NOOP3("Records", "imported", "what happened to a record")},
    {"ended", QT_TRANSLATE_NOOP3("Records", "ended", "what happened to a record")},
    {"extracted", QT_TRANSLATE_NOOP3("Records", "taken out of a larger one", "what happened to a record")},
    {"signed", QT_TRANSLATE_NOOP3("Records", "signed", "what happened to a record")},
    {"suspended", QT_TRANSLATE_NOOP3("Records", "suspended", "what happened to a record")},
    {"resumed", QT_TRANSLATE_NOOP3("Records", "resumed", "what happened to a record")},
    {"reinstated",
     QT_TRANSLATE_NOOP3("Records", "reinstated, its end was a mistake", "what happened to a record")},
    {"transferred", QT_TRANSLATE_NOOP3("Records", "transferred", "what happened to a record")},
    {"completed", QT_TRANSLATE_NOOP3("Records", "completed", "what happened to a record")},
    {"removed", QT_TRANSLATE_NOOP3("Records", "removed", "what happened to a record")},
    {"taken-back", QT_TRANSLATE_NOOP3("Records", "taken back", "what happened to a record")},
};

} // namespace

QString recordName(const Translator &translator, const QString &record)
{
    for (const auto &one : records)
        if (record == QLatin1StringView(one.code))
            return translator.translate("Records", one.words);
    return record;
}

QString memberName(const Translator &translator, const QString &member, const QString &record)
{
    if (const auto *words = memberWords(member, record); words && *words->label != 0)
        return translator.translate("Members", words->label);
    for (const auto &one : others)
        if (member == QLatin1StringView(one.code))
            return translator.translate("Members", one.words);
    return member;
}

namespace {

QString withinSentence(const Translator &translator, QString word)
{
    // A German one may begin with a noun.
    if (translator.language() != Language::German && !word.isEmpty())
        word[0] = word[0].toLower();
    return word;
}

} // namespace

QString happenedWord(const Translator &translator, const QString &kind)
{
    for (const auto &one : happenings)
        if (kind == QLatin1StringView(one.code))
            return translator.translate("Records", one.said.words, one.said.comment);
    return withinSentence(translator, eventWord(translator, kind));
}

QString eventSentence(const Translator &translator, const QString &record, const QString &kind)
{
    if (record == u"register" && kind == codeOf(RecordEvent::Imported))
        return translator.translate("Records", "Import brought in");
    if (record == u"register" && kind == codeOf(RecordEvent::TakenBack))
        return translator.translate("Records", "Import taken back");
    const auto dossier = record == u"decision" ? EventKind::stored(kind).as<DossierEvent>() : std::nullopt;
    const auto happened = kind == codeOf(RecordEvent::Corrected) && record == u"authorization"
                              ? translator.translate("Records", "corrected", "what happened to a record")
                          : dossier ? withinSentence(translator, term(translator, *dossier))
                                    : happenedWord(translator, kind);
    return fillPlaces(translator.translate("Records", "%1: %2", "a record and what happened to it"),
                      {recordName(translator, record), happened});
}

} // namespace licet
