#pragma once

#include "institution/signatory.h"
#include "request/facts.h"
#include "request/finding.h"

#include <functional>

namespace licet {

// What the paper says beyond the draft, as the register knew it on the day: frozen with the version, so that
// a form and its reading copies never look anything up again.

struct PaperInstitution
{
    QString name;
    QString address;
    std::optional<KboNumber> kbo;
    std::optional<InstitutionKind> kind;
    QString sector;
    std::optional<Network> network;
    std::optional<ManagingInstitution> managingInstitution;
    QString logo; ///< SHA-256 of its content in hexadecimal, or empty
};
template <>
struct JsonFields<PaperInstitution>
{
    static constexpr auto fields =
        std::tuple{jsonField("name", &PaperInstitution::name),
                   jsonField("address", &PaperInstitution::address),
                   jsonField("kbo", &PaperInstitution::kbo),
                   jsonField("kind", &PaperInstitution::kind),
                   jsonField("sector", &PaperInstitution::sector),
                   jsonField("network", &PaperInstitution::network),
                   jsonField("managingInstitution", &PaperInstitution::managingInstitution),
                   jsonField("logo", &PaperInstitution::logo)};
};

struct PaperApplication
{
    QString name;
    QString description;
    QString supplier;
    std::optional<Certificate> certificate; ///< of the connection in the request's environment
    QStringList addresses;
    QString urn;
    std::optional<QDate> echoTestedOn;
};
template <>
struct JsonFields<PaperApplication>
{
    static constexpr auto fields = std::tuple{jsonField("name", &PaperApplication::name),
                                              jsonField("description", &PaperApplication::description),
                                              jsonField("supplier", &PaperApplication::supplier),
                                              jsonField("certificate", &PaperApplication::certificate),
                                              jsonField("addresses", &PaperApplication::addresses),
                                              jsonField("urn", &PaperApplication::urn),
                                              jsonField("echoTestedOn", &PaperApplication::echoTestedOn)};
};

struct PaperRecipient
{
    QString code;
    QString name;
    QString address;
    QString email;
};
template <>
struct JsonFields<PaperRecipient>
{
    static constexpr auto fields = std::tuple{
        jsonField("code", &PaperRecipient::code), jsonField("name", &PaperRecipient::name),
        jsonField("address", &PaperRecipient::address), jsonField("email", &PaperRecipient::email)};
};

struct PaperDecisionStep
{
    QString dossier;
    std::optional<QDate> decidedOn;
    QString conditions;
};
template <>
struct JsonFields<PaperDecisionStep>
{
    static constexpr auto fields = std::tuple{jsonField("dossier", &PaperDecisionStep::dossier),
                                              jsonField("decidedOn", &PaperDecisionStep::decidedOn),
                                              jsonField("conditions", &PaperDecisionStep::conditions)};
};

/// The decision cited; its steps decided up to the signing day, in order.
struct PaperDecision
{
    std::optional<DecisionKind> kind;
    QString deliberation;
    std::vector<PaperDecisionStep> steps;
};
template <>
struct JsonFields<PaperDecision>
{
    static constexpr auto fields = std::tuple{jsonField("kind", &PaperDecision::kind),
                                              jsonField("deliberation", &PaperDecision::deliberation),
                                              jsonField("steps", &PaperDecision::steps)};
};

struct PaperSignatory
{
    QString name;
    std::optional<Role> role; ///< by which the person signs; absent when not entitled
    PrintedTitle title;
    bool inAbsence = false;  ///< signs as security consultant in absence of the official and deputy
    QStringList inAbsenceOf; ///< their names; empty when the posts are vacant
    std::optional<Language> language;
};
template <>
struct JsonFields<PaperSignatory>
{
    static constexpr auto fields = std::tuple{jsonField("name", &PaperSignatory::name),
                                              jsonField("role", &PaperSignatory::role),
                                              jsonField("title", &PaperSignatory::title),
                                              jsonField("inAbsence", &PaperSignatory::inAbsence),
                                              jsonField("inAbsenceOf", &PaperSignatory::inAbsenceOf),
                                              jsonField("language", &PaperSignatory::language)};
};

/// The authorization that a change or an end concerns: the left column of section 7.
struct PaperAuthorization
{
    QString service;
    QString version;
    Operations operations;
    std::optional<Environment> environment;
    QString purpose;
    QString legalContext;
    CommitteeBasis committee;
    QString programNumber;
    std::optional<QDate> validFrom;
    std::optional<QDate> validUntil;
};
template <>
struct JsonFields<PaperAuthorization>
{
    static constexpr auto fields = std::tuple{jsonField("service", &PaperAuthorization::service),
                                              jsonField("version", &PaperAuthorization::version),
                                              jsonField("operations", &PaperAuthorization::operations),
                                              jsonField("environment", &PaperAuthorization::environment),
                                              jsonField("purpose", &PaperAuthorization::purpose),
                                              jsonField("legalContext", &PaperAuthorization::legalContext),
                                              jsonField("committee", &PaperAuthorization::committee),
                                              jsonField("programNumber", &PaperAuthorization::programNumber),
                                              jsonField("validFrom", &PaperAuthorization::validFrom),
                                              jsonField("validUntil", &PaperAuthorization::validUntil)};
};

/// One version of a request as it goes on paper. Its JSON bytes are what is stored, hashed and kept for ever:
/// readers of old schemas are never removed. Without number, version and code it is a draft's preview.
struct FrozenRequest
{
    int schema = 1;
    QString number; ///< as printed, "2026-0001"
    int version = 0;
    QString code; ///< ten signs (request/form_code.h)
    std::optional<QDate> finalisedOn;
    Language language = Language::Dutch;
    FormDefinition form;
    Draft draft;
    PaperInstitution institution;
    PaperApplication application;
    std::optional<PaperRecipient> recipient;
    std::optional<PaperDecision> decision;
    PaperSignatory signatory;
    std::vector<Contact> consultants; ///< to be told of the execution (P24)
    std::optional<PaperAuthorization> concerned;

    [[nodiscard]] bool isFinal() const { return version > 0; }
};
template <>
struct JsonFields<FrozenRequest>
{
    static constexpr auto fields = std::tuple{jsonField("schema", &FrozenRequest::schema),
                                              jsonField("number", &FrozenRequest::number),
                                              jsonField("version", &FrozenRequest::version),
                                              jsonField("code", &FrozenRequest::code),
                                              jsonField("finalisedOn", &FrozenRequest::finalisedOn),
                                              jsonField("language", &FrozenRequest::language),
                                              jsonField("form", &FrozenRequest::form),
                                              jsonField("draft", &FrozenRequest::draft),
                                              jsonField("institution", &FrozenRequest::institution),
                                              jsonField("application", &FrozenRequest::application),
                                              jsonField("recipient", &FrozenRequest::recipient),
                                              jsonField("decision", &FrozenRequest::decision),
                                              jsonField("signatory", &FrozenRequest::signatory),
                                              jsonField("consultants", &FrozenRequest::consultants),
                                              jsonField("concerned", &FrozenRequest::concerned)};
};

/// The draft with what the register knows of it, as it would go on paper; without number, version and code.
FrozenRequest paperOf(const Draft &draft, const Facts &facts);

/// The passed check with the consultant's word, frozen beside the form; the cover page prints it.
struct FrozenCheck
{
    int schema = 1;
    std::vector<Finding> findings;
    QStringList passed;
    ConsultantAdvice advice;
    QString reopenedBecause; ///< the reason of the reopening that led to this version
    QString reopenedField;   ///< the draft's member that it was about
};

template <>
struct JsonFields<FrozenCheck>
{
    static constexpr auto fields = std::tuple{jsonField("schema", &FrozenCheck::schema),
                                              jsonField("findings", &FrozenCheck::findings),
                                              jsonField("passed", &FrozenCheck::passed),
                                              jsonField("advice", &FrozenCheck::advice),
                                              jsonField("reopenedBecause", &FrozenCheck::reopenedBecause),
                                              jsonField("reopenedField", &FrozenCheck::reopenedField)};
};

/// What finalising hands to the renderer.
struct PaperInput
{
    FrozenRequest frozen;
    FrozenCheck check;
    std::optional<FrozenRequest> lastSigned; ///< for "what changed since the version last signed"
    QByteArray dataSha256;                   ///< of the frozen data's bytes, 32 bytes
    QByteArray historyHead;                  ///< the history's head before this event, 32 bytes
    QByteArray logo;                         ///< image bytes, or empty
};

struct RenderedPaper
{
    QByteArray form;  ///< PDF
    QByteArray cover; ///< PDF
};

/// Given by `documents`, so that number, PDF, hashes and event are one transaction.
using PaperRenderer = std::function<Result<RenderedPaper>(const PaperInput &)>;

} // namespace licet
