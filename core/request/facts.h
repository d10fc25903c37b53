#pragma once

#include "authorization/authorization.h"
#include "authorization/received_program_number.h"
#include "catalogue/web_service.h"
#include "committee/decision.h"
#include "institution/connection.h"
#include "institution/forerunner.h"
#include "institution/norms_assessment.h"
#include "institution/recipient.h"
#include "institution/staff.h"
#include "request/draft.h"
#include "request/form_definition.h"
#include "request/given_signature.h"
#include "request/request_state.h"
#include "settings/settings.h"

#include <algorithm>

namespace licet {

/// Another request of the same institution and application that is still open.
struct OpenRequest
{
    qint64 request = 0;
    QString number; ///< as printed, or without one its coded name (request/request_name.h)
    RequestState state = RequestState::Draft;
    Draft draft;
};

/// A right of an institution that merged, of which the request asks the transfer.
struct TakenOver
{
    Authorization right;
    Institution from;
    QDate mergedOn;
};

/// That an institution is a part of another one, since when or from when on.
struct MergedInto
{
    QString successor; ///< its name
    QDate holdsFrom;

    bool operator==(const MergedInto &) const = default;
};

/// All that the rules and the form need to know of the register about one draft; read by facts_reader.
struct Facts
{
    QDate today;
    Id<Request> request;               ///< the one that is checked; not set for a draft that is not kept yet
    std::optional<QDate> signableFrom; ///< a version that is not finalised yet is signed no earlier
    std::vector<GivenSignature> signatures; ///< that the version in force bears already
    bool isSigned = false;                  ///< by everybody who must
    Settings settings;
    std::optional<Institution> institution; ///< the one with the draft's KBO number
    std::vector<Forerunner> forerunners;    ///< of that institution
    std::optional<MergedInto> mergedInto;   ///< that institution
    Staff staff; ///< its people, mandates and absences; from a merger on the successor's too
    std::optional<Application> application;            ///< the one that the draft names
    std::vector<Connection> connections;               ///< of that application
    std::vector<Certificate> certificates;             ///< of the institution
    FormDefinition form;                               ///< that the draft will be printed on
    std::optional<Recipient> recipient;                ///< stated, or the form's usual one
    std::vector<DecisionWithSteps> decisions;          ///< all of the register
    std::vector<ReceivedProgramNumber> programNumbers; ///< all of the register
    std::vector<Authorization> authorizations;         ///< of this institution and application
    std::optional<Authorization> concerned;            ///< the one that a change or an end is about
    std::optional<TakenOver> takesOver;    ///< the one that a new request is to pass on after a merger
    std::optional<Draft> concernedForm;    ///< by whose execution it is as it is
    std::vector<OpenRequest> openRequests; ///< without the request that is checked
    std::vector<NormsAssessment> normsAssessments; ///< of this institution
    std::vector<ClosedOn> closingDays;             ///< of the register
    std::vector<WebService> services;              ///< the catalogue
};

/// On which it will be signed: the day that is chosen, today while none is; never one that was past before
/// there was a version to sign.
inline QDate signingDayOf(const Draft &draft, const Facts &facts)
{
    const auto chosen = draft.signingDate.value_or(facts.today);
    return facts.signableFrom ? std::max(chosen, *facts.signableFrom) : chosen;
}

/// Of the form: the one that is chosen, else the institution's.
inline Language formLanguage(const Draft &draft, const Facts &facts)
{
    return draft.language.value_or(facts.institution ? facts.institution->formLanguage() : Language::Dutch);
}

} // namespace licet
