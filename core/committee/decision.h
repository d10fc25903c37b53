#pragma once

#include "database/columns.h"
#include "institution/institution.h"

namespace licet {

enum class DecisionKind { Deliberation, Advice, Recommendation };
template <>
struct EnumCodes<DecisionKind>
{
    static constexpr std::array all{EnumCode<DecisionKind>{DecisionKind::Deliberation, "deliberation"},
                                    EnumCode<DecisionKind>{DecisionKind::Advice, "advice"},
                                    EnumCode<DecisionKind>{DecisionKind::Recommendation, "recommendation"}};
};

/// Who decided (domain 1 and 12): the committee under one of its names, one of the sectoral committees beside
/// it, or another authority.
enum class Authority {
    Supervisory,
    Sectoral,
    Information,
    FederalAuthority,  ///< for the federal authority, until 2018: "AF n° 05/2013"
    NationalRegister,  ///< until 2018: "RR nr 83/2016"
    Interior,          ///< the minister, for data of the National Register since then
    SocialIntegration, ///< the public service for the OCMWs
    Other
};
template <>
struct EnumCodes<Authority>
{
    static constexpr std::array all{EnumCode<Authority>{Authority::Supervisory, "supervisory"},
                                    EnumCode<Authority>{Authority::Sectoral, "sectoral"},
                                    EnumCode<Authority>{Authority::Information, "information"},
                                    EnumCode<Authority>{Authority::FederalAuthority, "federal-authority"},
                                    EnumCode<Authority>{Authority::NationalRegister, "national-register"},
                                    EnumCode<Authority>{Authority::Interior, "interior"},
                                    EnumCode<Authority>{Authority::SocialIntegration, "social-integration"},
                                    EnumCode<Authority>{Authority::Other, "other"}};
};

/// The dossier's life at the committee (domain 5).
enum class DossierState {
    Preparing,
    Filed,
    InformationAsked,
    OnTheAgenda,
    Granted,
    Refused,
    Withdrawn,
    Replaced
};
template <>
struct EnumCodes<DossierState>
{
    static constexpr std::array all{
        EnumCode<DossierState>{DossierState::Preparing, "preparing"},
        EnumCode<DossierState>{DossierState::Filed, "filed"},
        EnumCode<DossierState>{DossierState::InformationAsked, "information-asked"},
        EnumCode<DossierState>{DossierState::OnTheAgenda, "on-the-agenda"},
        EnumCode<DossierState>{DossierState::Granted, "granted"},
        EnumCode<DossierState>{DossierState::Refused, "refused"},
        EnumCode<DossierState>{DossierState::Withdrawn, "withdrawn"},
        EnumCode<DossierState>{DossierState::Replaced, "replaced"}};
};

/// Whom a step concerns: one institution by its number, or every institution of a kind.
/// In files a KBO number, or {"kind": "ocmw"}.
struct ConcernedInstitution
{
    std::optional<KboNumber> kbo;
    std::optional<InstitutionKind> everyOfKind;

    bool operator==(const ConcernedInstitution &) const = default;
};
template <>
struct JsonValue<ConcernedInstitution>
{
    static Result<ConcernedInstitution> read(const QJsonValue &value, const QString &path);
    static QJsonValue write(const ConcernedInstitution &concerned);
};

struct Decision;

/// One step of a decision, the first or an amendment, with its own dossier number; adds to the scope.
struct DecisionStep
{
    Id<DecisionStep> id;
    Id<Decision> decision;
    int position = 0; ///< 0 is the first
    QString dossier;  ///< dossier number, "IVC/KSZG/21/066"
    std::optional<QDate> decidedOn;
    std::optional<QDate> inForceOn; ///< stated; else computed by committee/in_force.h
    std::vector<ConcernedInstitution> institutions;
    QStringList services;
    QStringList purposes;
    QString conditions;
    std::vector<ConcernedInstitution> withoutInstitutions = {}; ///< taken away by this step
    QStringList withoutServices = {};
    QStringList withoutPurposes = {};

    bool operator==(const DecisionStep &) const = default;
};
template <>
struct Columns<DecisionStep>
{
    static constexpr const char *table = "decision_step";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"decision_id", QT_TRANSLATE_NOOP("Members", "Decision"), MemberKind::Kept},
              &DecisionStep::decision);
        visit(Member{"position", QT_TRANSLATE_NOOP("Members", "Order"), MemberKind::Kept},
              &DecisionStep::position);
        visit(Member{"dossier", QT_TRANSLATE_NOOP("Members", "Dossier number")}, &DecisionStep::dossier);
        visit(Member{"decided_on", QT_TRANSLATE_NOOP("Members", "Decided on")}, &DecisionStep::decidedOn);
        visit(Member{"in_force_on", QT_TRANSLATE_NOOP("Members", "In force on")}, &DecisionStep::inForceOn);
        visit(Member{"institutions", QT_TRANSLATE_NOOP("Members", "Institutions")},
              &DecisionStep::institutions);
        visit(Member{"services", QT_TRANSLATE_NOOP("Members", "Services")}, &DecisionStep::services);
        visit(Member{"purposes", QT_TRANSLATE_NOOP("Members", "Purposes")}, &DecisionStep::purposes);
        visit(Member{"conditions", QT_TRANSLATE_NOOP("Members", "Conditions")}, &DecisionStep::conditions);
        visit(Member{"without_institutions", QT_TRANSLATE_NOOP("Members", "Institutions taken away")},
              &DecisionStep::withoutInstitutions);
        visit(Member{"without_services", QT_TRANSLATE_NOOP("Members", "Services taken away")},
              &DecisionStep::withoutServices);
        visit(Member{"without_purposes", QT_TRANSLATE_NOOP("Members", "Purposes taken away")},
              &DecisionStep::withoutPurposes);
    }
};

/// The points that a dossier usually answers.
enum class ChecklistTopic { Purpose, Data, Proportionality, Retention, Recipients, Security, Norms };
template <>
struct EnumCodes<ChecklistTopic>
{
    static constexpr std::array all{
        EnumCode<ChecklistTopic>{ChecklistTopic::Purpose, "purpose"},
        EnumCode<ChecklistTopic>{ChecklistTopic::Data, "data"},
        EnumCode<ChecklistTopic>{ChecklistTopic::Proportionality, "proportionality"},
        EnumCode<ChecklistTopic>{ChecklistTopic::Retention, "retention"},
        EnumCode<ChecklistTopic>{ChecklistTopic::Recipients, "recipients"},
        EnumCode<ChecklistTopic>{ChecklistTopic::Security, "security"},
        EnumCode<ChecklistTopic>{ChecklistTopic::Norms, "norms"}};
};

/// One point of what a dossier needs before it is filed; the list is the user's own.
struct ChecklistPoint
{
    QString text; ///< what the dossier says about it
    bool isDone = false;
    std::optional<ChecklistTopic> topic = {}; ///< a usual point; else `subject` names it
    QString subject = {};

    bool operator==(const ChecklistPoint &) const = default;
};
template <>
struct JsonFields<ChecklistPoint>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit(Member{"text", QT_TRANSLATE_NOOP("Members", "Text")}, &ChecklistPoint::text);
        visit(Member{"done", QT_TRANSLATE_NOOP("Members", "Done")}, &ChecklistPoint::isDone);
        visit(Member{"topic", QT_TRANSLATE_NOOP("Members", "Point of the dossier")}, &ChecklistPoint::topic);
        visit(Member{"subject", QT_TRANSLATE_NOOP("Members", "Subject")}, &ChecklistPoint::subject);
    }
};

/// A decision of the committee: it keeps its deliberation number through all its steps (domain 3).
struct Decision
{
    Id<Decision> id;
    DecisionKind kind = DecisionKind::Deliberation;
    QString deliberation; ///< as typed, "22/901"; empty while the dossier is pending
    DossierState state = DossierState::Preparing;
    QString address; ///< where it is published
    std::optional<QDate> withdrawnOn;
    Id<Decision> replacedBy;
    QString subject = {}; ///< what it is about, in the user's words; names a dossier without number
    std::optional<QDate> filedOn = {};
    std::vector<ChecklistPoint> checklist = {};
    std::optional<Authority> authority = {}; ///< who decided, where number and day do not tell (authority.h)
    std::optional<QDate> contactedOn = {}; ///< last, about the present state; the next one is counted from it
    std::optional<QDate> promisedUntil = {}; ///< what was promised then: until this day it is left alone
    std::optional<QDate> undeliveredOn = {}; ///< since then no term runs, until it is filed again

    bool operator==(const Decision &) const = default;
};
template <>
struct Columns<Decision>
{
    static constexpr const char *table = "decision";
    static constexpr bool changesByEvents = true;
    static constexpr const char *key = "deliberation steps.0.dossier|steps.0.dossier|subject";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"kind", QT_TRANSLATE_NOOP("Members", "Kind")}, &Decision::kind);
        visit(Member{"deliberation", QT_TRANSLATE_NOOP("Members", "Deliberation number")},
              &Decision::deliberation);
        visit(Member{"state", QT_TRANSLATE_NOOP("Members", "State"), MemberKind::Needed}, &Decision::state);
        visit(Member{"address", QT_TRANSLATE_NOOP("Members", "Address")}, &Decision::address);
        visit(Member{"withdrawn_on", QT_TRANSLATE_NOOP("Members", "Withdrawn on")}, &Decision::withdrawnOn);
        visit(Member{"replaced_by_id", QT_TRANSLATE_NOOP("Members", "Replaced by decision")},
              &Decision::replacedBy);
        visit(Member{"subject", QT_TRANSLATE_NOOP("Members", "Subject")}, &Decision::subject);
        visit(Member{"filed_on", QT_TRANSLATE_NOOP("Members", "Filed on")}, &Decision::filedOn);
        visit(Member{"checklist", QT_TRANSLATE_NOOP("Members", "Checklist")}, &Decision::checklist);
        visit(Member{"authority", QT_TRANSLATE_NOOP("Members", "Who decided")}, &Decision::authority);
        visit(Member{"contacted_on", QT_TRANSLATE_NOOP("Members", "Contacted on")}, &Decision::contactedOn);
        visit(Member{"promised_until", QT_TRANSLATE_NOOP("Members", "Promised by")},
              &Decision::promisedUntil);
        visit(Member{"undelivered_on", QT_TRANSLATE_NOOP("Members", "Not delivered on")},
              &Decision::undeliveredOn);
    }
};

/// A decision with its steps in order.
struct DecisionWithSteps
{
    Decision decision;
    std::vector<DecisionStep> steps;

    bool operator==(const DecisionWithSteps &) const = default;
};

} // namespace licet
