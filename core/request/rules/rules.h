#pragma once

#include "request/rules/rule.h"

/// Every pre-flight rule: a file of its name here, and a row of rule_table.cpp.
namespace licet::rules {

RuleCheck oneEnvironment;
RuleCheck purposeStated;
RuleCheck purposePrecise;
RuleCheck purposeUnchanged;
RuleCheck servicePrecise;
RuleCheck serviceOnce;
RuleCheck basisStated;
RuleCheck lawPrecise;
RuleCheck notApplicableGenuine;
RuleCheck basisIsAuthorization;
RuleCheck basisRecorded;
RuleCheck basisInForce;
RuleCheck basisCovers;
RuleCheck basisNamesPredecessor;
RuleCheck basisUnused;
RuleCheck purposeMatchesBasis;
RuleCheck dossierMeanwhile;
RuleCheck normsAssessed;
RuleCheck loggingDeclared;
RuleCheck signatoryEntitled;
RuleCheck selfSigned;
RuleCheck ocmwForm;
RuleCheck programNumberShape;
RuleCheck programNumberReceived;
RuleCheck programNumberNotPerson;
RuleCheck noPersonNumber;
RuleCheck charactersPrintable;
RuleCheck textInFormLanguage;
RuleCheck languageOfInstitution;
RuleCheck recipientKnown;
RuleCheck consultantNamed;
RuleCheck institutionIdentified;
RuleCheck contactsNamed;
RuleCheck volumeStated;
RuleCheck legalContextShape;
RuleCheck changeStated;
RuleCheck endDateStated;
RuleCheck periodOrdered;
RuleCheck connectionReady;
RuleCheck certificateValid;
RuleCheck ladder;
RuleCheck notDuplicate;
RuleCheck startFeasible;
RuleCheck enclosuresPresent;

} // namespace licet::rules
