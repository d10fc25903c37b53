#include "request/rules/rule_table.h"

#include "request/rules/rules.h"

namespace licet {

const std::vector<Rule> &allRules()
{
    static const std::vector<Rule> table{
        {"one-environment", Severity::Error, ForAll, "environment", "P19", rules::oneEnvironment},
        {"purpose-stated", Severity::Error, ForAll, "purpose", "P7", rules::purposeStated},
        {"purpose-precise", Severity::Warning, ForNew, "purpose", "P7, P21", rules::purposePrecise},
        {"purpose-unchanged", Severity::Error, ForChangeAndEnd, "purpose", "P7", rules::purposeUnchanged},
        {"service-precise", Severity::Error, ForAll, "services", "P21", rules::servicePrecise},
        {"service-once", Severity::Error, ForAll, "services", "P21", rules::serviceOnce},
        {"basis-stated", Severity::Error, ForNewAndChange, "committee", "P22", rules::basisStated},
        {"law-precise", Severity::Warning, ForNewAndChange, "committee", "P22", rules::lawPrecise},
        {"not-applicable-genuine", Severity::Warning, ForNewAndChange, "committee", "P22",
         rules::notApplicableGenuine},
        {"basis-is-authorization", Severity::Warning, ForNewAndChange, "committee", "P22",
         rules::basisIsAuthorization},
        {"basis-recorded", Severity::Error, ForNewAndChange, "committee", "P5, P22", rules::basisRecorded},
        {"basis-in-force", Severity::Error, ForNewAndChange, "committee", "P8", rules::basisInForce},
        {"basis-covers", Severity::Warning, ForNewAndChange, "committee", "P7, P8", rules::basisCovers},
        {"basis-names-predecessor", Severity::Warning, ForNewAndChange, "committee", "P8",
         rules::basisNamesPredecessor},
        {"basis-unused", Severity::Remark, ForNewAndChange, "committee", "P22", rules::basisUnused},
        {"purpose-matches-basis", Severity::Warning, ForNewAndChange, "purpose", "P7",
         rules::purposeMatchesBasis},
        {"dossier-meanwhile", Severity::Remark, ForNew, "committee", "P3", rules::dossierMeanwhile},
        {"norms-assessed", Severity::Warning, ForNewAndChange, "institution", "P9, P10",
         rules::normsAssessed},
        {"logging-declared", Severity::Error, ForNewAndChange, "logging", "P11–P14", rules::loggingDeclared},
        {"signatory-entitled", Severity::Error, ForAll, "signatory", "P15, P18", rules::signatoryEntitled},
        {"self-signed", Severity::Warning, ForAll, "signatory", "good practice", rules::selfSigned},
        {"ocmw-form", Severity::Error, ForAll, "form", "P17", rules::ocmwForm},
        {"program-number-shape", Severity::Error, ForAll, "identification", "domain 3",
         rules::programNumberShape},
        {"program-number-received", Severity::Error, ForAll, "identification", "P20",
         rules::programNumberReceived},
        {"program-number-not-person", Severity::Remark, ForAll, "identification", "domain 3",
         rules::programNumberNotPerson},
        {"no-person-number", Severity::Warning, ForAll, "purpose", "good practice", rules::noPersonNumber},
        {"characters-printable", Severity::Warning, ForAll, "purpose", "good practice",
         rules::charactersPrintable},
        {"text-in-form-language", Severity::Remark, ForAll, "language", "good practice",
         rules::textInFormLanguage},
        {"language-of-institution", Severity::Warning, ForAll, "language", "good practice",
         rules::languageOfInstitution},
        {"recipient-known", Severity::Error, ForAll, "recipient", "P23", rules::recipientKnown},
        {"consultant-named", Severity::Error, ForAll, "institution", "P24", rules::consultantNamed},
        {"institution-identified", Severity::Error, ForAll, "institution", "P25",
         rules::institutionIdentified},
        {"contacts-named", Severity::Warning, ForNewAndChange, "contacts", "P25", rules::contactsNamed},
        {"volume-stated", Severity::Warning, ForNew, "services", "good practice", rules::volumeStated},
        {"legal-context-shape", Severity::Error, ForAll, "legalContext", "domain 3",
         rules::legalContextShape},
        {"change-stated", Severity::Error, ForChange, "services", "P25", rules::changeStated},
        {"end-date-stated", Severity::Error, ForEnd, "endDate", "P25", rules::endDateStated},
        {"period-ordered", Severity::Error, ForAll, "endDate", "P25", rules::periodOrdered},
        {"connection-ready", Severity::Remark, ForNew, "application", "P2", rules::connectionReady},
        {"certificate-valid", Severity::Warning, ForNewAndChange, "application", "good practice",
         rules::certificateValid},
        {"ladder", Severity::Remark, ForNew, "environment", "P2", rules::ladder},
        {"not-duplicate", Severity::Warning, ForNew, "services", "good practice", rules::notDuplicate},
        {"start-feasible", Severity::Warning, ForNewAndChange, "startDate", "good practice",
         rules::startFeasible},
        {"enclosures-present", Severity::Warning, ForAll, "enclosures", "P17, P25", rules::enclosuresPresent},
    };
    return table;
}

} // namespace licet
