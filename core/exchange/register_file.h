#pragma once

#include "authorization/authorization.h"
#include "authorization/received_program_number.h"
#include "calendar/closing_day.h"
#include "committee/decision.h"
#include "institution/connection.h"
#include "institution/norms_assessment.h"
#include "institution/person.h"
#include "institution/recipient.h"
#include "settings/settings.h"

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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("institution", &FilePerson::institution);
        visit("name", &FilePerson::name);
        visit("role", &FilePerson::role);
        visit("title", &FilePerson::title);
        visit("language", &FilePerson::language);
        visit("from", &FilePerson::from);
        visit("until", &FilePerson::until);
        visit("email", &FilePerson::email);
        visit("telephone", &FilePerson::telephone);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("institution", &FileAbsence::institution);
        visit("name", &FileAbsence::name);
        visit("from", &FileAbsence::from);
        visit("until", &FileAbsence::until);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("name", &FileInstitution::name);
        visit("kbo", &FileInstitution::kbo);
        visit("kind", &FileInstitution::kind);
        visit("network", &FileInstitution::network);
        visit("sector", &FileInstitution::sector);
        visit("managingInstitution", &FileInstitution::managingInstitution);
        visit("language", &FileInstitution::language);
        visit("address", &FileInstitution::address);
        visit("consultantRoles", &FileInstitution::consultantRoles);
        visit("numberPattern", &FileInstitution::numberPattern);
    }
};

struct FileApplication
{
    QString institution;
    QString name, description, supplier;
};
template <>
struct JsonFields<FileApplication>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("institution", &FileApplication::institution);
        visit("name", &FileApplication::name);
        visit("description", &FileApplication::description);
        visit("supplier", &FileApplication::supplier);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("institution", &FileConnection::institution);
        visit("application", &FileConnection::application);
        visit("environment", &FileConnection::environment);
        visit("certificate", &FileConnection::certificate);
        visit("addresses", &FileConnection::addresses);
        visit("urn", &FileConnection::urn);
        visit("echoTestedOn", &FileConnection::echoTestedOn);
        visit("logging", &FileConnection::logging);
    }
};

struct FileRecipient
{
    QString id, name, address, email;
    std::vector<ClosedOn> closingDays;
};
template <>
struct JsonFields<FileRecipient>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("id", &FileRecipient::id);
        visit("name", &FileRecipient::name);
        visit("address", &FileRecipient::address);
        visit("email", &FileRecipient::email);
        visit("closingDays", &FileRecipient::closingDays);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("dossier", &FileDecisionStep::dossier);
        visit("decidedOn", &FileDecisionStep::decidedOn);
        visit("inForceOn", &FileDecisionStep::inForceOn);
        visit("institutions", &FileDecisionStep::institutions);
        visit("services", &FileDecisionStep::services);
        visit("purposes", &FileDecisionStep::purposes);
        visit("conditions", &FileDecisionStep::conditions);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("kind", &FileDecision::kind);
        visit("deliberation", &FileDecision::deliberation);
        visit("state", &FileDecision::state);
        visit("address", &FileDecision::address);
        visit("steps", &FileDecision::steps);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("institution", &FileProgramNumber::institution);
        visit("number", &FileProgramNumber::number);
        visit("environment", &FileProgramNumber::environment);
        visit("receivedOn", &FileProgramNumber::receivedOn);
        visit("note", &FileProgramNumber::note);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("institution", &FileAuthorization::institution);
        visit("application", &FileAuthorization::application);
        visit("service", &FileAuthorization::service);
        visit("version", &FileAuthorization::version);
        visit("operations", &FileAuthorization::operations);
        visit("environment", &FileAuthorization::environment);
        visit("purpose", &FileAuthorization::purpose);
        visit("legalContext", &FileAuthorization::legalContext);
        visit("committee", &FileAuthorization::committee);
        visit("programNumber", &FileAuthorization::programNumber);
        visit("validFrom", &FileAuthorization::validFrom);
        visit("validUntil", &FileAuthorization::validUntil);
        visit("state", &FileAuthorization::state);
        visit("proof", &FileAuthorization::proof);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("institution", &FileNorms::institution);
        visit("edition", &FileNorms::edition);
        visit("year", &FileNorms::year);
        visit("chapters", &FileNorms::chapters);
    }
};

/// Those that the file names.
struct FileSettings
{
    std::optional<int> reminderFirst, reminderEvery, telephoneAfter, leadTime;
    std::optional<QDate> decisionRuleFrom;
    std::optional<int> decisionDays;
    std::optional<std::vector<int>> expiring;
    std::optional<QString> normsDue;
};
template <>
struct JsonFields<FileSettings>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("reminderFirst", &FileSettings::reminderFirst);
        visit("reminderEvery", &FileSettings::reminderEvery);
        visit("telephoneAfter", &FileSettings::telephoneAfter);
        visit("leadTime", &FileSettings::leadTime);
        visit("decisionRuleFrom", &FileSettings::decisionRuleFrom);
        visit("decisionDays", &FileSettings::decisionDays);
        visit("expiring", &FileSettings::expiring);
        visit("normsDue", &FileSettings::normsDue);
    }
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
    std::optional<FileSettings> settings;
};
template <>
struct JsonFields<RegisterFile>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("institutions", &RegisterFile::institutions);
        visit("people", &RegisterFile::people);
        visit("absences", &RegisterFile::absences);
        visit("applications", &RegisterFile::applications);
        visit("connections", &RegisterFile::connections);
        visit("recipients", &RegisterFile::recipients);
        visit("decisions", &RegisterFile::decisions);
        visit("programNumbers", &RegisterFile::programNumbers);
        visit("authorizations", &RegisterFile::authorizations);
        visit("normsAssessments", &RegisterFile::normsAssessments);
        visit("closingDays", &RegisterFile::closingDays);
        visit("settings", &RegisterFile::settings);
    }
};

} // namespace licet
