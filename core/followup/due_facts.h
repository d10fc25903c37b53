#pragma once

#include "calendar/working_calendar.h"
#include "committee/decision.h"
#include "coverage/bulk_drafting.h"
#include "followup/answer_term.h"
#include "followup/reminder.h"
#include "followup/snooze.h"
#include "followup/written_dispatch.h"
#include "institution/merger.h"
#include "institution/norms_assessment.h"
#include "institution/staff.h"
#include "institution/used_certificates.h"
#include "request/chase.h"
#include "review/review.h"
#include "settings/settings.h"

#include <map>

namespace licet {

/// What is looked at of a request that waits; its draft is unpacked only where it asks for several services.
struct PendingRequest
{
    Id<Request> id;
    Id<Institution> institution;
    RequestState state = RequestState::Sent;
    RequestKind kind = RequestKind::New;
    std::optional<Environment> environment;
    QString number;
    QString application;
    QStringList services; ///< by name, line by line
    QDate since;          ///< day on which its state began
    QString recipient;
    std::optional<QDate> signingDay; ///< planned
    QString signatory;               ///< of a form that waits for a signature
    QStringList stillToSign;         ///< of several who must
    QString askedWhom;               ///< of a question without answer
    std::optional<QDate> askedOn;
    std::optional<QDate> replyBy;            ///< KSZ's own last day
    std::optional<QDate> undeliveredOn;      ///< what was sent did not arrive
    std::optional<QDate> letterAwaitedSince; ///< executed; a number or the answer on a line follows
    std::vector<Chase> chases;               ///< oldest first
    std::optional<Dispatch> written;         ///< nobody said whether it left
};

/// An authorization that has a last day and did not end.
struct EndingAuthorization
{
    Id<Authorization> id;
    Id<Institution> institution;
    QString application;
    QString service;
    Environment environment = Environment::Test;
    QDate validUntil;
};

struct ConnectionOf
{
    Connection connection;
    Id<Institution> institution;
    QString application;
};

struct OpenReview
{
    Id<Review> id;
    Id<Decision> decision;
    QString name; ///< of the decision
    QDate openedOn;
    int missing = 0; ///< verdicts not given
};

struct ProjectWithRequests
{
    Project project;
    std::vector<ProjectRequest> requests;
};

/// An institution that merged into another, and what of it is still open.
struct OpenMerger
{
    Merger merger;
    QString predecessor;
    QString successor;
    int notAsked = 0;                ///< rights of which nobody asked the transfer
    int asked = 0;                   ///< rights of which KSZ has to confirm it
    std::optional<QDate> askedSince; ///< the first of the days on which one of those was asked
    int unsentForms = 0;             ///< drafts, finalised and signed requests in the old name
};

/// What due items are computed from; read by register/due_reader.
struct DueFacts
{
    Settings settings;
    WorkingCalendar calendar;                             ///< the register's
    std::map<QString, WorkingCalendar> recipientCalendar; ///< by code, with the register's closing days
    std::map<qint64, QString> recipientCode;              ///< by row
    std::vector<AnswerTerm> terms;
    std::vector<PendingRequest> requests;
    std::vector<DecisionWithSteps> decisions;
    std::vector<OpenReview> reviews;
    std::vector<EndingAuthorization> authorizations;
    std::vector<UsedCertificate> certificates;
    std::vector<ConnectionOf> connections;
    std::vector<StaffedInstitution> institutions;
    std::map<Id<Institution>, QDate> heldSince; ///< on which the register began to hold an institution
    std::map<qint64, int> incomplete; ///< by institution, authorizations that lack a fact (to_complete.h)
    std::vector<OpenMerger> mergers;  ///< also those of which nothing is open
    std::vector<NormsAssessment> assessments;
    std::vector<ProjectWithRequests> projects;
    std::vector<Reminder> reminders;
    std::vector<Snooze> snoozes;

    /// Since when an institution is a part of another one, or from when on; nothing where it is not.
    [[nodiscard]] std::optional<QDate> mergedOn(Id<Institution> institution) const;
    /// A recipient's, else the register's.
    [[nodiscard]] const WorkingCalendar &calendarOf(const QString &recipient) const;
};

} // namespace licet
