#pragma once

#include "authorization/authorization.h"
#include "authorization/received_program_number.h"
#include "calendar/closing_day.h"
#include "calendar/settings.h"
#include "committee/decision.h"
#include "institution/connection.h"
#include "institution/norms_assessment.h"
#include "institution/person.h"
#include "institution/recipient.h"

namespace licet {

// A register's data as a file (`register.json`): records name each other by KBO number and name, not by id.

struct FilePerson
{
    QString institution; ///< KBO number
    QString name;
    std::optional<Role> role;
    PrintedTitle title;
    std::optional<Language> language;
    std::optional<QDate> from, until;
    QString email, telephone;
};
template <>
struct JsonFields<FilePerson>
{
    static constexpr auto fields = std::tuple{jsonField("institution", &FilePerson::institution),
                                              jsonField("name", &FilePerson::name),
                                              jsonField("role", &FilePerson::role),
                                              jsonField("title", &FilePerson::title),
                                              jsonField("language", &FilePerson::language),
                                              jsonField("from", &FilePerson::from),
                                              jsonField("until", &FilePerson::until),
                                              jsonField("email", &FilePerson::email),
                                              jsonField("telephone", &FilePerson::telephone)};
};

struct FileAbsence
{
    QString institution;
    QString name;
    std::optional<QDate> from, until;
};
template <>
struct JsonFields<FileAbsence>
{
    static constexpr auto fields =
        std::tuple{jsonField("institution", &FileAbsence::institution), jsonField("name", &FileAbsence::name),
                   jsonField("from", &FileAbsence::from), jsonField("until", &FileAbsence::until)};
};

struct FileInstitution
{
    QString name;
    std::optional<KboNumber> kbo;
    std::optional<InstitutionKind> kind;
    std::optional<Network> network;
    QString sector;
    std::optional<ManagingInstitution> managingInstitution;
    std::optional<Language> language;
    QString address;
    std::vector<Role> consultantRoles;
    QString numberPattern;
};
template <>
struct JsonFields<FileInstitution>
{
    static constexpr auto fields =
        std::tuple{jsonField("name", &FileInstitution::name),
                   jsonField("kbo", &FileInstitution::kbo),
                   jsonField("kind", &FileInstitution::kind),
                   jsonField("network", &FileInstitution::network),
                   jsonField("sector", &FileInstitution::sector),
                   jsonField("managingInstitution", &FileInstitution::managingInstitution),
                   jsonField("language", &FileInstitution::language),
                   jsonField("address", &FileInstitution::address),
                   jsonField("consultantRoles", &FileInstitution::consultantRoles),
                   jsonField("numberPattern", &FileInstitution::numberPattern)};
};

struct FileApplication
{
    QString institution;
    QString name, description, supplier;
};
template <>
struct JsonFields<FileApplication>
{
    static constexpr auto fields = std::tuple{jsonField("institution", &FileApplication::institution),
                                              jsonField("name", &FileApplication::name),
                                              jsonField("description", &FileApplication::description),
                                              jsonField("supplier", &FileApplication::supplier)};
};

struct FileConnection
{
    QString institution, application;
    std::optional<Environment> environment;
    std::optional<Certificate> certificate;
    QStringList addresses;
    QString urn;
    std::optional<QDate> echoTestedOn;
    LoggingDeclaration logging;
};
template <>
struct JsonFields<FileConnection>
{
    static constexpr auto fields = std::tuple{jsonField("institution", &FileConnection::institution),
                                              jsonField("application", &FileConnection::application),
                                              jsonField("environment", &FileConnection::environment),
                                              jsonField("certificate", &FileConnection::certificate),
                                              jsonField("addresses", &FileConnection::addresses),
                                              jsonField("urn", &FileConnection::urn),
                                              jsonField("echoTestedOn", &FileConnection::echoTestedOn),
                                              jsonField("logging", &FileConnection::logging)};
};

struct FileRecipient
{
    QString id, name, address, email;
    std::vector<ClosedOn> closingDays;
};
template <>
struct JsonFields<FileRecipient>
{
    static constexpr auto fields =
        std::tuple{jsonField("id", &FileRecipient::id), jsonField("name", &FileRecipient::name),
                   jsonField("address", &FileRecipient::address), jsonField("email", &FileRecipient::email),
                   jsonField("closingDays", &FileRecipient::closingDays)};
};

struct FileDecisionStep
{
    QString dossier;
    std::optional<QDate> decidedOn, inForceOn;
    std::vector<ConcernedInstitution> institutions;
    QStringList services, purposes;
    QString conditions;
};
template <>
struct JsonFields<FileDecisionStep>
{
    static constexpr auto fields = std::tuple{jsonField("dossier", &FileDecisionStep::dossier),
                                              jsonField("decidedOn", &FileDecisionStep::decidedOn),
                                              jsonField("inForceOn", &FileDecisionStep::inForceOn),
                                              jsonField("institutions", &FileDecisionStep::institutions),
                                              jsonField("services", &FileDecisionStep::services),
                                              jsonField("purposes", &FileDecisionStep::purposes),
                                              jsonField("conditions", &FileDecisionStep::conditions)};
};

struct FileDecision
{
    std::optional<DecisionKind> kind;
    QString deliberation;
    std::optional<DossierState> state;
    QString address;
    std::vector<FileDecisionStep> steps;
};
template <>
struct JsonFields<FileDecision>
{
    static constexpr auto fields = std::tuple{
        jsonField("kind", &FileDecision::kind), jsonField("deliberation", &FileDecision::deliberation),
        jsonField("state", &FileDecision::state), jsonField("address", &FileDecision::address),
        jsonField("steps", &FileDecision::steps)};
};

struct FileProgramNumber
{
    QString institution;
    std::optional<ProgramNumber> number;
    std::optional<Environment> environment;
    std::optional<QDate> receivedOn;
    QString note;
};
template <>
struct JsonFields<FileProgramNumber>
{
    static constexpr auto fields = std::tuple{jsonField("institution", &FileProgramNumber::institution),
                                              jsonField("number", &FileProgramNumber::number),
                                              jsonField("environment", &FileProgramNumber::environment),
                                              jsonField("receivedOn", &FileProgramNumber::receivedOn),
                                              jsonField("note", &FileProgramNumber::note)};
};

struct FileAuthorization
{
    QString institution, application, service, version;
    Operations operations;
    std::optional<Environment> environment;
    QString purpose, legalContext;
    CommitteeBasis committee;
    std::optional<ProgramNumber> programNumber;
    std::optional<QDate> validFrom, validUntil;
    std::optional<AuthorizationState> state;
    std::optional<Proof> proof;
};
template <>
struct JsonFields<FileAuthorization>
{
    static constexpr auto fields = std::tuple{jsonField("institution", &FileAuthorization::institution),
                                              jsonField("application", &FileAuthorization::application),
                                              jsonField("service", &FileAuthorization::service),
                                              jsonField("version", &FileAuthorization::version),
                                              jsonField("operations", &FileAuthorization::operations),
                                              jsonField("environment", &FileAuthorization::environment),
                                              jsonField("purpose", &FileAuthorization::purpose),
                                              jsonField("legalContext", &FileAuthorization::legalContext),
                                              jsonField("committee", &FileAuthorization::committee),
                                              jsonField("programNumber", &FileAuthorization::programNumber),
                                              jsonField("validFrom", &FileAuthorization::validFrom),
                                              jsonField("validUntil", &FileAuthorization::validUntil),
                                              jsonField("state", &FileAuthorization::state),
                                              jsonField("proof", &FileAuthorization::proof)};
};

struct FileNorms
{
    QString institution, edition;
    std::optional<int> year;
    std::vector<NormsChapter> chapters;
};
template <>
struct JsonFields<FileNorms>
{
    static constexpr auto fields = std::tuple{
        jsonField("institution", &FileNorms::institution), jsonField("edition", &FileNorms::edition),
        jsonField("year", &FileNorms::year), jsonField("chapters", &FileNorms::chapters)};
};

template <>
struct JsonFields<Settings>
{
    static constexpr auto fields = std::tuple{jsonField("reminderFirst", &Settings::reminderFirst),
                                              jsonField("reminderEvery", &Settings::reminderEvery),
                                              jsonField("leadTime", &Settings::leadTime),
                                              jsonField("decisionRuleFrom", &Settings::decisionRuleFrom),
                                              jsonField("decisionDays", &Settings::decisionDays),
                                              jsonField("expiring", &Settings::expiring),
                                              jsonField("normsDue", &Settings::normsDue)};
};

struct RegisterFile
{
    std::vector<FileInstitution> institutions;
    std::vector<FilePerson> people;
    std::vector<FileAbsence> absences;
    std::vector<FileApplication> applications;
    std::vector<FileConnection> connections;
    std::vector<FileRecipient> recipients;
    std::vector<FileDecision> decisions;
    std::vector<FileProgramNumber> programNumbers;
    std::vector<FileAuthorization> authorizations;
    std::vector<FileNorms> normsAssessments;
    std::vector<ClosedOn> closingDays;
    std::optional<Settings> settings;
};
template <>
struct JsonFields<RegisterFile>
{
    static constexpr auto fields = std::tuple{jsonField("institutions", &RegisterFile::institutions),
                                              jsonField("people", &RegisterFile::people),
                                              jsonField("absences", &RegisterFile::absences),
                                              jsonField("applications", &RegisterFile::applications),
                                              jsonField("connections", &RegisterFile::connections),
                                              jsonField("recipients", &RegisterFile::recipients),
                                              jsonField("decisions", &RegisterFile::decisions),
                                              jsonField("programNumbers", &RegisterFile::programNumbers),
                                              jsonField("authorizations", &RegisterFile::authorizations),
                                              jsonField("normsAssessments", &RegisterFile::normsAssessments),
                                              jsonField("closingDays", &RegisterFile::closingDays),
                                              jsonField("settings", &RegisterFile::settings)};
};

} // namespace licet
