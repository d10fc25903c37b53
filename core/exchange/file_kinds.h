#pragma once

#include "authorization/authorization.h"
#include "authorization/received_program_number.h"
#include "authorization/transfer.h"
#include "calendar/closing_day.h"
#include "catalogue/web_service.h"
#include "followup/answer_term.h"
#include "followup/letter_template.h"
#include "followup/reminder.h"
#include "followup/snooze.h"
#include "institution/connection.h"
#include "institution/norms_assessment.h"
#include "institution/person.h"
#include "institution/recipient.h"
#include "request/chase.h"
#include "request/project.h"
#include "request/request.h"
#include "request/setback.h"
#include "review/review.h"
#include "settings/settings.h"

namespace licet {

/// A list in a register's file: its name, and the record that each of its objects is.
template <TableRecord Record>
struct FileKind
{
    const char *member;
};

/// All but the settings (one object), in the order in which they are brought: what a record names stands
/// before it, but for `replacedBy`, `copiedFrom` and an authorization's request. An object of "people" is a
/// person together with one mandate. Frozen versions and attached files are bytes, and not in a file.
template <class Visit>
void eachFileKind(Visit &&visit)
{
    visit(FileKind<Institution>{"institutions"});
    visit(FileKind<Merger>{"mergers"});
    visit(FileKind<Person>{"people"});
    visit(FileKind<Absence>{"absences"});
    visit(FileKind<Application>{"applications"});
    visit(FileKind<Certificate>{"certificates"});
    visit(FileKind<Connection>{"connections"});
    visit(FileKind<Recipient>{"recipients"});
    visit(FileKind<WebService>{"services"});
    visit(FileKind<Decision>{"decisions"});
    visit(FileKind<ReceivedProgramNumber>{"programNumbers"});
    visit(FileKind<Authorization>{"authorizations"});
    visit(FileKind<NormsAssessment>{"normsAssessments"});
    visit(FileKind<Project>{"projects"});
    visit(FileKind<Request>{"requests"});
    visit(FileKind<Transfer>{"transfers"});
    visit(FileKind<Review>{"reviews"});
    visit(FileKind<ClosingDay>{"closingDays"});
    visit(FileKind<AnswerTerm>{"answerTerms"});
    visit(FileKind<LetterTemplate>{"letterTemplates"});
    visit(FileKind<Reminder>{"reminders"});
    visit(FileKind<Snooze>{"snoozes"});
}

/// Records that stand as a list within the one that they belong to: `each("steps", &DecisionStep::decision)`.
template <class Record>
struct FileParts
{
    template <class Visit>
    static void each(Visit &&)
    {
    }
};
template <>
struct FileParts<Decision>
{
    template <class Visit>
    static void each(Visit &&visit)
    {
        visit("steps", &DecisionStep::decision);
    }
};
template <>
struct FileParts<Request>
{
    template <class Visit>
    static void each(Visit &&visit)
    {
        visit("setbacks", &Setback::request);
        visit("chases", &Chase::request);
    }
};
template <>
struct FileParts<Review>
{
    template <class Visit>
    static void each(Visit &&visit)
    {
        visit("verdicts", &ReviewVerdict::review);
    }
};

inline const QString settingsInFiles = QStringLiteral("settings");
/// Of a record that holds from its events: what changes of it on days of their own, [{"on": …, …}].
inline const QString changesInFiles = QStringLiteral("changes");
inline const QString changeDayInFiles = QStringLiteral("on");
/// In a list, of a record that others before it can't be told from.
inline const QString occurrenceInFiles = QStringLiteral("occurrence");

} // namespace licet
