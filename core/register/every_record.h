#pragma once

#include "authorization/authorization.h"
#include "authorization/received_program_number.h"
#include "authorization/transfer.h"
#include "calendar/closing_day.h"
#include "catalogue/web_service.h"
#include "committee/decision.h"
#include "files/attachment.h"
#include "followup/answer_term.h"
#include "followup/dispatch.h"
#include "followup/letter_template.h"
#include "followup/reminder.h"
#include "followup/snooze.h"
#include "institution/application.h"
#include "institution/connection.h"
#include "institution/institution.h"
#include "institution/norms_assessment.h"
#include "institution/person.h"
#include "institution/recipient.h"
#include "request/chase.h"
#include "request/request.h"
#include "request/setback.h"
#include "review/review.h"
#include "settings/settings.h"

#include <type_traits>

namespace licet {

/// Calls `visit(std::type_identity<Record>())` for each kind of record that the history records, until one
/// fails.
template <class Visit>
Result<void> forEveryRecord(Visit &&visit)
{
    const auto each = [&]<class... Records>(std::type_identity<std::tuple<Records...>>) -> Result<void> {
        Result<void> outcome;
        (void)((outcome = visit(std::type_identity<Records>()), outcome.hasValue()) && ...);
        return outcome;
    };
    return each(
        std::type_identity<std::tuple<
            Settings, ClosingDay, Recipient, WebService, Institution, Person, Mandate, Absence, Application,
            Certificate, Merger, Connection, NormsAssessment, Decision, DecisionStep, Review, ReviewVerdict,
            ReceivedProgramNumber, Authorization, Transfer, Project, Request, Snapshot, Setback, Attachment,
            AnswerTerm, Chase, Dispatch, Snooze, Reminder, LetterTemplate>>());
}

} // namespace licet
