#include "lists/lists.h"

#include "lists/list_rows.h"

namespace licet {

const std::vector<List> &listTable()
{
    static const std::vector<List> table{
        {"requests", "requests", "request",
         "id number version institution application services environment state since",
         "institution institutionName number version kind application services environment purpose "
         "state "
         "since",
         requestRows},
        {"authorizations", "authorizations", "authorization",
         "id institution application service version environment basis.deliberation programNumber validFrom "
         "validUntil state computed transfer",
         "institution institutionName application service version operations environment purpose "
         "legalContext "
         "basis.deliberation basis.dossier basis.notApplicable basis.law basis.article programNumber "
         "validFrom validUntil asked.operations "
         "asked.version asked.validFrom asked.validUntil conditions state computed transfer transferredFrom "
         "proof "
         "inUseSince lastUse endedOn note",
         authorizationRows},
        {"decisions", "decisions", "decision",
         "id kind deliberation authority state filedOn inForce withdrawnOn replacedBy openReviews",
         "kind deliberation subject state filedOn inForce withdrawnOn openReviews steps.dossier "
         "steps.decidedOn steps.inForceOn "
         "steps.institutions steps.services steps.purposes steps.conditions address",
         decisionRows},
        {"program-numbers", "programNumbers", "received_program_number",
         "id institution number environment receivedOn note",
         "institution institutionName number environment receivedOn note", programNumberRows},
        {"institutions", "institutions", "institution",
         "id kbo name kind sector language mergedInto mergedOn",
         "kbo name kind network sector language languageRegime address mergedInto mergedOn", institutionRows},
        {"people", "people", "mandate", "id institution name role from until holds absent maySign",
         "institution institutionName name role from until holds absent maySign entitlement email telephone",
         peopleRows},
        {"services", "services", "web_service", "id name versions operations audience active",
         "name versions operations audience summary active", serviceRows},
        {"connections", "connections", "connection",
         "id institution application environment addresses echoTestedOn",
         "institution institutionName application environment certificate.subject certificate.validUntil "
         "addresses urn echoTestedOn logging.system logging.keeper logging.retentionYears",
         connectionRows},
        {"certificates", "certificates", "certificate",
         "id institution subject serial validFrom validUntil cards.application cards.environment toldOn "
         "inUseSince removedOn",
         "institution institutionName subject serial validFrom validUntil valid cards.application "
         "cards.environment renews toldOn inUseSince removedOn note",
         certificateRows},
        {"history", "history", "history",
         "sequence happenedOn enteredAt who doneBy record name kind note way original replyBy lastDay "
         "transferAskedOn numberBrought "
         "corrected.member corrected.was corrected.is didNotHappen",
         "sequence happenedOn enteredAt who doneBy record name kind note contacted promisedUntil "
         "way original replyBy lastDay transferAskedOn numberBrought corrects corrected.member corrected.was "
         "corrected.is "
         "didNotHappen",
         historyRows},
    };
    return table;
}

const List *listNamed(const QString &name)
{
    for (const auto &one : listTable())
        if (name == QLatin1StringView(one.name))
            return &one;
    return nullptr;
}

} // namespace licet
