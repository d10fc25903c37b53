#pragma once

#include "committee/decision.h"
#include "institution/norms_assessment.h"

namespace licet {

/// What a dossier still lacks before it is filed.
enum class DossierGap {
    NoSubject,
    NoInstitution,
    NoService,
    NoPurpose,
    NoChecklist,
    PointOpen,
    NoEnclosure,
    NormsNotAssessed, ///< this or last year (P9, P10)
    NormsPointLate
};

struct DossierFinding
{
    DossierGap gap;
    std::optional<ChecklistPoint> point = {}; ///< PointOpen
    QString institution = {};                 ///< its name, for the norms
    QString text = {};                        ///< the open point of the norms
    std::optional<QDate> due = {};

    bool operator==(const DossierFinding &) const = default;
};

/// What the check needs to know of the register beside the dossier.
struct DossierFacts
{
    QDate today;
    int enclosures = 0; ///< files of the dossier that are not the published decision
    std::vector<Institution> institutions;
    std::vector<NormsAssessment> normsAssessments;
};

/// What is missing, in the order of the dossier; empty when it can be filed. The scope is that of the last
/// step, the one being asked for; the norms are those of the institutions that it names by number.
std::vector<DossierFinding> checkDossier(const DecisionWithSteps &dossier, const DossierFacts &facts);

} // namespace licet
