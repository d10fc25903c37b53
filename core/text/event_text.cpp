#include "text/event_text.h"

#include "text/request_text.h"

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
    {"absence", QT_TRANSLATE_NOOP("Records", "Absence")},
    {"answer_term", QT_TRANSLATE_NOOP("Records", "Term for an answer")},
    {"application", QT_TRANSLATE_NOOP("Records", "Application")},
    {"attachment", QT_TRANSLATE_NOOP("Records", "File")},
    {"authorization", QT_TRANSLATE_NOOP("Records", "Authorization")},
    {"chase", QT_TRANSLATE_NOOP("Records", "Chase")},
    {"closing_day", QT_TRANSLATE_NOOP("Records", "Closing day")},
    {"connection", QT_TRANSLATE_NOOP("Records", "Connection card")},
    {"decision", QT_TRANSLATE_NOOP("Records", "Decision")},
    {"decision_step", QT_TRANSLATE_NOOP("Records", "Step of a decision")},
    {"institution", QT_TRANSLATE_NOOP("Records", "Institution")},
    {"letter_template", QT_TRANSLATE_NOOP("Records", "Template of a letter")},
    {"mandate", QT_TRANSLATE_NOOP("Records", "Mandate")},
    {"norms_assessment", QT_TRANSLATE_NOOP("Records", "Assessment of the norms")},
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
    {"web_service", QT_TRANSLATE_NOOP("Records", "Service")},
};

constexpr Naming members[] = {
    {"active", QT_TRANSLATE_NOOP("Members", "Active")},
    {"added_on", QT_TRANSLATE_NOOP("Members", "Added on")},
    {"address", QT_TRANSLATE_NOOP("Members", "Address")},
    {"addresses", QT_TRANSLATE_NOOP("Members", "Addresses")},
    {"advice", QT_TRANSLATE_NOOP("Members", "Opinion and reasons")},
    {"all", QT_TRANSLATE_NOOP("Members", "All operations")},
    {"answer", QT_TRANSLATE_NOOP("Members", "Answer")},
    {"answeredOn", QT_TRANSLATE_NOOP("Members", "Answered on")},
    {"application", QT_TRANSLATE_NOOP("Members", "Application")},
    {"application_id", QT_TRANSLATE_NOOP("Members", "Application")},
    {"askedOn", QT_TRANSLATE_NOOP("Members", "Asked on")},
    {"askedWhom", QT_TRANSLATE_NOOP("Members", "Asked whom")},
    {"audience", QT_TRANSLATE_NOOP("Members", "Audience")},
    {"authorization", QT_TRANSLATE_NOOP("Members", "Authorization concerned")},
    {"by", QT_TRANSLATE_NOOP("Members", "By")},
    {"cause", QT_TRANSLATE_NOOP("Members", "Cause")},
    {"certificate", QT_TRANSLATE_NOOP("Members", "Certificate")},
    {"chapter", QT_TRANSLATE_NOOP("Members", "Chapter")},
    {"chapters", QT_TRANSLATE_NOOP("Members", "Chapters")},
    {"check_sha256", QT_TRANSLATE_NOOP("Members", "Check (SHA-256)")},
    {"checklist", QT_TRANSLATE_NOOP("Members", "Checklist")},
    {"closing_days", QT_TRANSLATE_NOOP("Members", "Closing days")},
    {"code", QT_TRANSLATE_NOOP("Members", "Code")},
    {"committee", QT_TRANSLATE_NOOP("Members", "Decision of the committee")},
    {"conditions", QT_TRANSLATE_NOOP("Members", "Conditions")},
    {"consultant_roles", QT_TRANSLATE_NOOP("Members", "Roles of the consultant")},
    {"contacts", QT_TRANSLATE_NOOP("Members", "Contacts")},
    {"copied_from_id", QT_TRANSLATE_NOOP("Members", "Copied from request")},
    {"correctsEvent", QT_TRANSLATE_NOOP("Members", "Corrected event")},
    {"cover_sha256", QT_TRANSLATE_NOOP("Members", "Cover page (SHA-256)")},
    {"data_sha256", QT_TRANSLATE_NOOP("Members", "Data (SHA-256)")},
    {"dataConcerned", QT_TRANSLATE_NOOP("Members", "Persons and data concerned")},
    {"date", QT_TRANSLATE_NOOP("Members", "Day")},
    {"dated", QT_TRANSLATE_NOOP("Members", "Date on it")},
    {"de", QT_TRANSLATE_NOOP("Members", "German")},
    {"decided_on", QT_TRANSLATE_NOOP("Members", "Decided on")},
    {"decision_days", QT_TRANSLATE_NOOP("Members", "Working days until a decision is in force")},
    {"decision_id", QT_TRANSLATE_NOOP("Members", "Decision")},
    {"decision_rule_from", QT_TRANSLATE_NOOP("Members", "For decisions from")},
    {"deliberation", QT_TRANSLATE_NOOP("Members", "Deliberation number")},
    {"description", QT_TRANSLATE_NOOP("Members", "Description")},
    {"difference", QT_TRANSLATE_NOOP("Members", "Difference")},
    {"document", QT_TRANSLATE_NOOP("Members", "Document")},
    {"done", QT_TRANSLATE_NOOP("Members", "Done")},
    {"doneOn", QT_TRANSLATE_NOOP("Members", "Done on")},
    {"dossier", QT_TRANSLATE_NOOP("Members", "Dossier number")},
    {"draft", QT_TRANSLATE_NOOP("Members", "Draft")},
    {"due", QT_TRANSLATE_NOOP("Members", "Until")},
    {"eachRequestToPerson", QT_TRANSLATE_NOOP("Members", "Traced to a person")},
    {"echo_tested_on", QT_TRANSLATE_NOOP("Members", "Echo test on")},
    {"edition", QT_TRANSLATE_NOOP("Members", "Edition")},
    {"email", QT_TRANSLATE_NOOP("Members", "E-mail address")},
    {"en", QT_TRANSLATE_NOOP("Members", "English")},
    {"enclosures", QT_TRANSLATE_NOOP("Members", "Enclosures")},
    {"endDate", QT_TRANSLATE_NOOP("Members", "Last day")},
    {"ended_because", QT_TRANSLATE_NOOP("Members", "Why it ended")},
    {"ended_on", QT_TRANSLATE_NOOP("Members", "Ended since")},
    {"environment", QT_TRANSLATE_NOOP("Members", "Environment")},
    {"event", QT_TRANSLATE_NOOP("Members", "Event")},
    {"expiring", QT_TRANSLATE_NOOP("Members", "Days before an end")},
    {"field", QT_TRANSLATE_NOOP("Members", "Field")},
    {"filed_on", QT_TRANSLATE_NOOP("Members", "Filed on")},
    {"finalised_on", QT_TRANSLATE_NOOP("Members", "Finalised on")},
    {"first_day", QT_TRANSLATE_NOOP("Members", "First day")},
    {"form", QT_TRANSLATE_NOOP("Members", "Form")},
    {"form_sha256", QT_TRANSLATE_NOOP("Members", "Form (SHA-256)")},
    {"events", QT_TRANSLATE_NOOP("Members", "Events")},
    {"fr", QT_TRANSLATE_NOOP("Members", "French")},
    {"functional", QT_TRANSLATE_NOOP("Members", "Functional contact")},
    {"given_by", QT_TRANSLATE_NOOP("Members", "Given by")},
    {"given_on", QT_TRANSLATE_NOOP("Members", "Given on")},
    {"go_live", QT_TRANSLATE_NOOP("Members", "Go-live day")},
    {"happened_on", QT_TRANSLATE_NOOP("Members", "Happened on")},
    {"history_head", QT_TRANSLATE_NOOP("Members", "History up to here (SHA-256)")},
    {"how", QT_TRANSLATE_NOOP("Members", "HOW")},
    {"identification", QT_TRANSLATE_NOOP("Members", "Identification")},
    {"in_force_on", QT_TRANSLATE_NOOP("Members", "In force on")},
    {"institution", QT_TRANSLATE_NOOP("Members", "Institution")},
    {"institution_id", QT_TRANSLATE_NOOP("Members", "Institution")},
    {"institutions", QT_TRANSLATE_NOOP("Members", "Institutions")},
    {"joinedBy", QT_TRANSLATE_NOOP("Members", "Joined by")},
    {"kbo", QT_TRANSLATE_NOOP("Members", "KBO number")},
    {"keeper", QT_TRANSLATE_NOOP("Members", "Keeper of the log")},
    {"kind", QT_TRANSLATE_NOOP("Members", "Kind")},
    {"language", QT_TRANSLATE_NOOP("Members", "Language")},
    {"last", QT_TRANSLATE_NOOP("Members", "Last use")},
    {"last_day", QT_TRANSLATE_NOOP("Members", "Last day")},
    {"lastRetrievalTest", QT_TRANSLATE_NOOP("Members", "Last retrieval")},
    {"lastSource", QT_TRANSLATE_NOOP("Members", "Last use according to")},
    {"later_systems", QT_TRANSLATE_NOOP("Members", "Later systems")},
    {"lead_time", QT_TRANSLATE_NOOP("Members", "Usual working days until execution")},
    {"leftOut", QT_TRANSLATE_NOOP("Members", "Events left out")},
    {"legal_context", QT_TRANSLATE_NOOP("Members", "Legal context")},
    {"legalBasis", QT_TRANSLATE_NOOP("Members", "Legal basis")},
    {"legalContext", QT_TRANSLATE_NOOP("Members", "Legal context")},
    {"line", QT_TRANSLATE_NOOP("Members", "Line")},
    {"lines", QT_TRANSLATE_NOOP("Members", "Lines")},
    {"logging", QT_TRANSLATE_NOOP("Members", "Security logging")},
    {"logo", QT_TRANSLATE_NOOP("Members", "Logo")},
    {"managing_institution", QT_TRANSLATE_NOOP("Members", "Managing institution")},
    {"mode", QT_TRANSLATE_NOOP("Members", "Mode")},
    {"name", QT_TRANSLATE_NOOP("Members", "Name")},
    {"named", QT_TRANSLATE_NOOP("Members", "Operations")},
    {"network", QT_TRANSLATE_NOOP("Members", "Network")},
    {"next_retrieval_test", QT_TRANSLATE_NOOP("Members", "Next retrieval test")},
    {"nl", QT_TRANSLATE_NOOP("Members", "Dutch")},
    {"norms_due", QT_TRANSLATE_NOOP("Members", "Norms questionnaire due on")},
    {"notApplicable", QT_TRANSLATE_NOOP("Members", "Not applicable because")},
    {"note", QT_TRANSLATE_NOOP("Members", "Remark")},
    {"number", QT_TRANSLATE_NOOP("Members", "Number")},
    {"number_pattern", QT_TRANSLATE_NOOP("Members", "Numbering of requests")},
    {"ocmwInvolved", QT_TRANSLATE_NOOP("Members", "Concerns an OCMW")},
    {"on", QT_TRANSLATE_NOOP("Members", "On")},
    {"opened_on", QT_TRANSLATE_NOOP("Members", "Opened on")},
    {"operations", QT_TRANSLATE_NOOP("Members", "Operations")},
    {"opinion", QT_TRANSLATE_NOOP("Members", "Opinion")},
    {"origin", QT_TRANSLATE_NOOP("Members", "Origin")},
    {"outcome", QT_TRANSLATE_NOOP("Members", "Outcome")},
    {"owner", QT_TRANSLATE_NOOP("Members", "Who")},
    {"peakPerHour", QT_TRANSLATE_NOOP("Members", "Busiest hour")},
    {"perDay", QT_TRANSLATE_NOOP("Members", "Calls a day")},
    {"person_id", QT_TRANSLATE_NOOP("Members", "Person")},
    {"place", QT_TRANSLATE_NOOP("Members", "Place")},
    {"points", QT_TRANSLATE_NOOP("Members", "Open points")},
    {"position", QT_TRANSLATE_NOOP("Members", "Order")},
    {"ppkb", QT_TRANSLATE_NOOP("Members", "Contact at PPKB")},
    {"prepared_from_id", QT_TRANSLATE_NOOP("Members", "Prepared from")},
    {"preparedBy", QT_TRANSLATE_NOOP("Members", "Prepared by")},
    {"program_number", QT_TRANSLATE_NOOP("Members", "Program number")},
    {"programNumber", QT_TRANSLATE_NOOP("Members", "Program number")},
    {"project_id", QT_TRANSLATE_NOOP("Members", "Project")},
    {"proof", QT_TRANSLATE_NOOP("Members", "Proof")},
    {"purpose", QT_TRANSLATE_NOOP("Members", "Purpose")},
    {"purposes", QT_TRANSLATE_NOOP("Members", "Purposes")},
    {"question", QT_TRANSLATE_NOOP("Members", "Question")},
    {"reason", QT_TRANSLATE_NOOP("Members", "Reason")},
    {"reasons", QT_TRANSLATE_NOOP("Members", "Reasons")},
    {"received", QT_TRANSLATE_NOOP("Members", "Received on")},
    {"received_on", QT_TRANSLATE_NOOP("Members", "Received on")},
    {"recipient", QT_TRANSLATE_NOOP("Members", "Recipient")},
    {"record", QT_TRANSLATE_NOOP("Members", "Record")},
    {"record_id", QT_TRANSLATE_NOOP("Members", "Number of the record")},
    {"reference", QT_TRANSLATE_NOOP("Members", "Their reference")},
    {"remarks", QT_TRANSLATE_NOOP("Members", "Remarks")},
    {"reminder_every", QT_TRANSLATE_NOOP("Members", "Working days between reminders")},
    {"reminder_first", QT_TRANSLATE_NOOP("Members", "Working days until the first reminder")},
    {"reopened_because", QT_TRANSLATE_NOOP("Members", "Reason of the reopening")},
    {"reopened_field", QT_TRANSLATE_NOOP("Members", "Field to correct")},
    {"replaced_by_id", QT_TRANSLATE_NOOP("Members", "Replaced by decision")},
    {"request_id", QT_TRANSLATE_NOOP("Members", "Request")},
    {"reservations", QT_TRANSLATE_NOOP("Members", "Reservations")},
    {"result", QT_TRANSLATE_NOOP("Members", "Result")},
    {"retentionYears", QT_TRANSLATE_NOOP("Members", "Years kept")},
    {"review_id", QT_TRANSLATE_NOOP("Members", "Review")},
    {"role", QT_TRANSLATE_NOOP("Members", "Role")},
    {"sector", QT_TRANSLATE_NOOP("Members", "Sector code")},
    {"service", QT_TRANSLATE_NOOP("Members", "Service")},
    {"services", QT_TRANSLATE_NOOP("Members", "Services")},
    {"sha256", QT_TRANSLATE_NOOP("Members", "SHA-256")},
    {"signatory", QT_TRANSLATE_NOOP("Members", "Signatory")},
    {"signed_on", QT_TRANSLATE_NOOP("Members", "Signed on")},
    {"signingDate", QT_TRANSLATE_NOOP("Members", "Signing day")},
    {"since", QT_TRANSLATE_NOOP("Members", "In use since")},
    {"sinceSource", QT_TRANSLATE_NOOP("Members", "In use according to")},
    {"size", QT_TRANSLATE_NOOP("Members", "Size")},
    {"startDate", QT_TRANSLATE_NOOP("Members", "Start date")},
    {"state", QT_TRANSLATE_NOOP("Members", "State")},
    {"subject", QT_TRANSLATE_NOOP("Members", "Subject")},
    {"summary", QT_TRANSLATE_NOOP("Members", "What it gives")},
    {"supplier", QT_TRANSLATE_NOOP("Members", "Supplier")},
    {"suspended_on", QT_TRANSLATE_NOOP("Members", "Suspended since")},
    {"system", QT_TRANSLATE_NOOP("Members", "System")},
    {"technical", QT_TRANSLATE_NOOP("Members", "Technical contact")},
    {"telephone", QT_TRANSLATE_NOOP("Members", "Telephone")},
    {"text", QT_TRANSLATE_NOOP("Members", "Text")},
    {"title", QT_TRANSLATE_NOOP("Members", "Printed title")},
    {"topic", QT_TRANSLATE_NOOP("Members", "Point of the dossier")},
    {"urn", QT_TRANSLATE_NOOP("Members", "URN")},
    {"used", QT_TRANSLATE_NOOP("Members", "Use")},
    {"valid_from", QT_TRANSLATE_NOOP("Members", "From")},
    {"valid_until", QT_TRANSLATE_NOOP("Members", "Until")},
    {"validUntil", QT_TRANSLATE_NOOP("Members", "Valid until")},
    {"verdict", QT_TRANSLATE_NOOP("Members", "Verdict")},
    {"version", QT_TRANSLATE_NOOP("Members", "Version")},
    {"versions", QT_TRANSLATE_NOOP("Members", "Versions")},
    {"voided_because", QT_TRANSLATE_NOOP("Members", "Void because")},
    {"voided_on", QT_TRANSLATE_NOOP("Members", "Void since")},
    {"volume", QT_TRANSLATE_NOOP("Members", "Volume")},
    {"what", QT_TRANSLATE_NOOP("Members", "WHAT")},
    {"when", QT_TRANSLATE_NOOP("Members", "WHEN")},
    {"who", QT_TRANSLATE_NOOP("Members", "WHO")},
    {"withdrawn_on", QT_TRANSLATE_NOOP("Members", "Withdrawn on")},
    {"without_institutions", QT_TRANSLATE_NOOP("Members", "Institutions taken away")},
    {"without_purposes", QT_TRANSLATE_NOOP("Members", "Purposes taken away")},
    {"without_services", QT_TRANSLATE_NOOP("Members", "Services taken away")},
    {"year", QT_TRANSLATE_NOOP("Members", "Year")},
    {"yearly", QT_TRANSLATE_NOOP("Members", "Every year on")},
    {"chased_on", QT_TRANSLATE_NOOP("Members", "Chased on")},
    {"way", QT_TRANSLATE_NOOP("Members", "Way")},
    {"recipient_id", QT_TRANSLATE_NOOP("Members", "Recipient")},
    {"snoozed_on", QT_TRANSLATE_NOOP("Members", "Snoozed on")},
    {"until", QT_TRANSLATE_NOOP("Members", "Until")},
    {"day", QT_TRANSLATE_NOOP("Members", "Day")},
    {"done_on", QT_TRANSLATE_NOOP("Members", "Done on")},
    {"letter", QT_TRANSLATE_NOOP("Members", "Letter")},
    {"telephone_after", QT_TRANSLATE_NOOP("Members", "By telephone after so many in writing")},
};

} // namespace

QString recordName(const Translator &translator, const QString &record)
{
    for (const auto &one : records)
        if (record == QLatin1StringView(one.code))
            return translator.translate("Records", one.words);
    return record;
}

QString memberName(const Translator &translator, const QString &member)
{
    for (const auto &one : members)
        if (member == QLatin1StringView(one.code))
            return translator.translate("Members", one.words);
    return member;
}

QString eventSentence(const Translator &translator, const QString &record, const QString &kind)
{
    QString happened;
    if (kind == u"added")
        happened = translator.translate("Records", "added", "what happened to a record");
    else if (kind == u"changed")
        happened = translator.translate("Records", "changed", "what happened to a record");
    else if (kind == u"frozen")
        happened = translator.translate("Records", "made", "what happened to a record");
    else if (kind == u"voided")
        happened = translator.translate("Records", "became void", "what happened to a record");
    else if (kind == u"upgraded")
        happened = translator.translate("Records", "completed by a newer version of the program",
                                        "what happened to a record");
    else if (kind == u"imported")
        happened = translator.translate("Records", "imported", "what happened to a record");
    else if (kind == u"ended")
        happened = translator.translate("Records", "ended", "what happened to a record");
    else if (kind == u"extracted")
        happened = translator.translate("Records", "taken out of a larger one", "what happened to a record");
    else if (kind == u"suspended")
        happened = translator.translate("Records", "suspended", "what happened to a record");
    else if (kind == u"resumed")
        happened = translator.translate("Records", "resumed", "what happened to a record");
    else if (kind == u"reinstated")
        happened =
            translator.translate("Records", "reinstated, its end was a mistake", "what happened to a record");
    else if (kind == u"removed")
        happened = translator.translate("Records", "removed", "what happened to a record");
    else
        happened = eventWord(translator, kind).toLower();
    return fillPlaces(translator.translate("Records", "%1: %2", "a record and what happened to it"),
                      {recordName(translator, record), happened});
}

} // namespace licet
