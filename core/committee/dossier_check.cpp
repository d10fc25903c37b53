#include "committee/dossier_check.h"

#include "base/filler.h"

#include <algorithm>

namespace licet {

namespace {

void checkScope(const DecisionWithSteps &dossier, std::vector<DossierFinding> &findings)
{
    const auto scope = dossier.steps.empty() ? DecisionStep{} : dossier.steps.back();
    if (scope.institutions.empty())
        findings.push_back({DossierGap::NoInstitution});
    const auto nameNothing = [](const QStringList &texts) {
        return std::all_of(texts.begin(), texts.end(), [](const QString &one) { return tellsNothing(one); });
    };
    if (nameNothing(scope.services))
        findings.push_back({DossierGap::NoService});
    if (nameNothing(scope.purposes))
        findings.push_back({DossierGap::NoPurpose});
}

void checkChecklist(const Decision &dossier, std::vector<DossierFinding> &findings)
{
    if (dossier.checklist.empty())
        findings.push_back({DossierGap::NoChecklist});
    for (const auto &point : dossier.checklist)
        if (!point.isDone)
            findings.push_back({DossierGap::PointOpen, point});
}

void checkNorms(const Institution &institution, const DossierFacts &facts,
                std::vector<DossierFinding> &findings)
{
    const NormsAssessment *last = nullptr;
    for (const auto &one : facts.normsAssessments)
        if (one.institution == institution.id && one.year >= facts.today.year() - 1 &&
            one.year <= facts.today.year() && (!last || last->year < one.year))
            last = &one;
    if (!last) {
        findings.push_back({DossierGap::NormsNotAssessed, {}, institution.name});
        return;
    }
    for (const auto &chapter : last->chapters)
        for (const auto &point : chapter.points)
            if (!point.doneOn && point.due && *point.due < facts.today)
                findings.push_back({DossierGap::NormsPointLate, {}, institution.name, point.text, point.due});
}

} // namespace

std::vector<DossierFinding> checkDossier(const DecisionWithSteps &dossier, const DossierFacts &facts)
{
    std::vector<DossierFinding> findings;
    if (tellsNothing(dossier.decision.subject))
        findings.push_back({DossierGap::NoSubject});
    checkScope(dossier, findings);
    checkChecklist(dossier.decision, findings);
    if (facts.enclosures == 0)
        findings.push_back({DossierGap::NoEnclosure});
    if (dossier.steps.empty())
        return findings;
    const auto &concerned = dossier.steps.back().institutions;
    for (const auto &institution : facts.institutions)
        if (std::any_of(concerned.begin(), concerned.end(), [&](const ConcernedInstitution &one) {
                return one.kbo && one.kbo == institution.kbo;
            }))
            checkNorms(institution, facts, findings);
    return findings;
}

} // namespace licet
