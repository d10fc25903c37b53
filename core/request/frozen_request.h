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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("name", &PaperInstitution::name);
        visit("address", &PaperInstitution::address);
        visit("kbo", &PaperInstitution::kbo);
        visit("kind", &PaperInstitution::kind);
        visit("sector", &PaperInstitution::sector);
        visit("network", &PaperInstitution::network);
        visit("managingInstitution", &PaperInstitution::managingInstitution);
        visit("logo", &PaperInstitution::logo);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("name", &PaperApplication::name);
        visit("description", &PaperApplication::description);
        visit("supplier", &PaperApplication::supplier);
        visit("certificate", &PaperApplication::certificate);
        visit("addresses", &PaperApplication::addresses);
        visit("urn", &PaperApplication::urn);
        visit("echoTestedOn", &PaperApplication::echoTestedOn);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("code", &PaperRecipient::code);
        visit("name", &PaperRecipient::name);
        visit("address", &PaperRecipient::address);
        visit("email", &PaperRecipient::email);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("dossier", &PaperDecisionStep::dossier);
        visit("decidedOn", &PaperDecisionStep::decidedOn);
        visit("conditions", &PaperDecisionStep::conditions);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("kind", &PaperDecision::kind);
        visit("deliberation", &PaperDecision::deliberation);
        visit("steps", &PaperDecision::steps);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("name", &PaperSignatory::name);
        visit("role", &PaperSignatory::role);
        visit("title", &PaperSignatory::title);
        visit("inAbsence", &PaperSignatory::inAbsence);
        visit("inAbsenceOf", &PaperSignatory::inAbsenceOf);
        visit("language", &PaperSignatory::language);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("service", &PaperAuthorization::service);
        visit("version", &PaperAuthorization::version);
        visit("operations", &PaperAuthorization::operations);
        visit("environment", &PaperAuthorization::environment);
        visit("purpose", &PaperAuthorization::purpose);
        visit("legalContext", &PaperAuthorization::legalContext);
        visit("committee", &PaperAuthorization::committee);
        visit("programNumber", &PaperAuthorization::programNumber);
        visit("validFrom", &PaperAuthorization::validFrom);
        visit("validUntil", &PaperAuthorization::validUntil);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("schema", &FrozenRequest::schema);
        visit("number", &FrozenRequest::number);
        visit("version", &FrozenRequest::version);
        visit("code", &FrozenRequest::code);
        visit("finalisedOn", &FrozenRequest::finalisedOn);
        visit("language", &FrozenRequest::language);
        visit("form", &FrozenRequest::form);
        visit("draft", &FrozenRequest::draft);
        visit("institution", &FrozenRequest::institution);
        visit("application", &FrozenRequest::application);
        visit("recipient", &FrozenRequest::recipient);
        visit("decision", &FrozenRequest::decision);
        visit("signatory", &FrozenRequest::signatory);
        visit("consultants", &FrozenRequest::consultants);
        visit("concerned", &FrozenRequest::concerned);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("schema", &FrozenCheck::schema);
        visit("findings", &FrozenCheck::findings);
        visit("passed", &FrozenCheck::passed);
        visit("advice", &FrozenCheck::advice);
        visit("reopenedBecause", &FrozenCheck::reopenedBecause);
        visit("reopenedField", &FrozenCheck::reopenedField);
    }
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
