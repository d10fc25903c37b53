#pragma once

#include "institution/open_norms.h"
#include "institution/signatory.h"
#include "request/facts.h"
#include "request/finding.h"

#include <functional>

namespace licet {

// What the paper says beyond the draft, as the register knew it on the day: frozen with the version, so that
// a form and its reading copies never look anything up again.

struct SnapshotInstitution
{
    QString name; ///< in the form's language, as the address
    QString address;
    std::optional<KboNumber> kbo;
    std::optional<InstitutionKind> kind;
    QString sector;
    std::optional<Network> network;
    std::optional<ManagingInstitution> managingInstitution;
    QString logo;            ///< SHA-256 of its content in hexadecimal, or empty
    LanguageTexts names;     ///< in each language, for covers and reading copies; empty in older versions
    LanguageTexts addresses; ///< likewise
};
template <>
struct JsonFields<SnapshotInstitution>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("name", &SnapshotInstitution::name);
        visit("address", &SnapshotInstitution::address);
        visit("kbo", &SnapshotInstitution::kbo);
        visit("kind", &SnapshotInstitution::kind);
        visit("sector", &SnapshotInstitution::sector);
        visit("network", &SnapshotInstitution::network);
        visit("managingInstitution", &SnapshotInstitution::managingInstitution);
        visit("logo", &SnapshotInstitution::logo);
        visit("nameIn", &SnapshotInstitution::names);
        visit("addressIn", &SnapshotInstitution::addresses);
    }
};

/// An institution as a paper in a language names it.
SnapshotInstitution paperInstitution(const Institution &known, Language language);

struct SnapshotApplication
{
    QString name;
    QString description;
    QString supplier;
    std::optional<StatedCertificate> certificate; ///< of the connection in the request's environment
    QStringList addresses;
    QString urn;
    std::optional<QDate> echoTestedOn;
};
template <>
struct JsonFields<SnapshotApplication>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("name", &SnapshotApplication::name);
        visit("description", &SnapshotApplication::description);
        visit("supplier", &SnapshotApplication::supplier);
        visit("certificate", &SnapshotApplication::certificate);
        visit("addresses", &SnapshotApplication::addresses);
        visit("urn", &SnapshotApplication::urn);
        visit("echoTestedOn", &SnapshotApplication::echoTestedOn);
    }
};

struct SnapshotRecipient
{
    QString code;
    QString name; ///< in the form's language, as the address
    QString address;
    QString email;
    LanguageTexts names;     ///< in each language, for reading copies; empty in older versions
    LanguageTexts addresses; ///< likewise
};
template <>
struct JsonFields<SnapshotRecipient>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("code", &SnapshotRecipient::code);
        visit("name", &SnapshotRecipient::name);
        visit("address", &SnapshotRecipient::address);
        visit("email", &SnapshotRecipient::email);
        visit("nameIn", &SnapshotRecipient::names);
        visit("addressIn", &SnapshotRecipient::addresses);
    }
};

struct SnapshotDecisionStep
{
    QString dossier;
    std::optional<QDate> decidedOn;
    QString conditions;
};
template <>
struct JsonFields<SnapshotDecisionStep>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("dossier", &SnapshotDecisionStep::dossier);
        visit("decidedOn", &SnapshotDecisionStep::decidedOn);
        visit("conditions", &SnapshotDecisionStep::conditions);
    }
};

/// The decision cited; its steps decided up to the signing day, in order.
struct SnapshotDecision
{
    std::optional<DecisionKind> kind;
    QString deliberation;
    std::vector<SnapshotDecisionStep> steps;
    std::optional<Authority> authority = {}; ///< as recorded; else number and day tell
};
template <>
struct JsonFields<SnapshotDecision>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("kind", &SnapshotDecision::kind);
        visit("deliberation", &SnapshotDecision::deliberation);
        visit("steps", &SnapshotDecision::steps);
        visit("authority", &SnapshotDecision::authority);
    }
};

/// A decision that a line cites, beside the words by which it does.
struct SnapshotCitation
{
    CommitteeBasis cited;
    SnapshotDecision decision;
};
template <>
struct JsonFields<SnapshotCitation>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("cited", &SnapshotCitation::cited);
        visit("decision", &SnapshotCitation::decision);
    }
};

struct SnapshotSignatory
{
    QString name;
    std::optional<Role> role; ///< by which the person signs; absent when not entitled
    PrintedTitle title;
    bool inAbsence = false; ///< signs as security consultant in absence of the official and deputy
    /// The official and deputy in whose absence the consultant signs, or the official in whose absence the
    /// deputy does: their names. Empty when the posts are vacant, and for a deputy while the official is
    /// there.
    QStringList inAbsenceOf;
    std::optional<Language> language;
};
template <>
struct JsonFields<SnapshotSignatory>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("name", &SnapshotSignatory::name);
        visit("role", &SnapshotSignatory::role);
        visit("title", &SnapshotSignatory::title);
        visit("inAbsence", &SnapshotSignatory::inAbsence);
        visit("inAbsenceOf", &SnapshotSignatory::inAbsenceOf);
        visit("language", &SnapshotSignatory::language);
    }
};

/// The authorization that a change or an end concerns: the left column of section 7.
struct SnapshotAuthorization
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
    std::optional<Draft> form = {}; ///< by whose execution it is as it is: what no authorization records
    Bases furtherBasis = {};        ///< beside `committee`
};
template <>
struct JsonFields<SnapshotAuthorization>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("service", &SnapshotAuthorization::service);
        visit("version", &SnapshotAuthorization::version);
        visit("operations", &SnapshotAuthorization::operations);
        visit("environment", &SnapshotAuthorization::environment);
        visit("purpose", &SnapshotAuthorization::purpose);
        visit("legalContext", &SnapshotAuthorization::legalContext);
        visit("committee", &SnapshotAuthorization::committee);
        visit("programNumber", &SnapshotAuthorization::programNumber);
        visit("validFrom", &SnapshotAuthorization::validFrom);
        visit("validUntil", &SnapshotAuthorization::validUntil);
        visit("form", &SnapshotAuthorization::form);
        visit("furtherBasis", &SnapshotAuthorization::furtherBasis);
    }
};

/// The right of an institution that merged, which a new request is to pass on.
struct SnapshotTakenOver
{
    SnapshotInstitution institution;
    std::optional<QDate> mergedOn;
    QString service;
    QString version;
    QString programNumber;
};
template <>
struct JsonFields<SnapshotTakenOver>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("institution", &SnapshotTakenOver::institution);
        visit("mergedOn", &SnapshotTakenOver::mergedOn);
        visit("service", &SnapshotTakenOver::service);
        visit("version", &SnapshotTakenOver::version);
        visit("programNumber", &SnapshotTakenOver::programNumber);
    }
};

/// One version of a request as it goes on paper. Its JSON bytes are what is stored, hashed and kept for ever:
/// readers of old schemas are never removed. Without number, version and code it is a draft's preview.
struct SnapshotContent
{
    int schema = 1;
    QString number; ///< as printed, "2026-0001"
    int version = 0;
    QString code; ///< ten signs (request/form_code.h)
    std::optional<QDate> finalisedOn;
    Language language = Language::Dutch;
    FormDefinition form;
    Draft draft;
    SnapshotInstitution institution;
    SnapshotApplication application;
    std::optional<SnapshotRecipient> recipient;
    std::optional<SnapshotDecision> decision; ///< that the request cites for all its lines
    SnapshotSignatory signatory;
    std::vector<Contact> consultants; ///< to be told of the execution (P24)
    std::optional<SnapshotAuthorization> concerned;
    std::optional<SnapshotTakenOver> takesOver = {};
    std::vector<SnapshotCitation> decisions = {};      ///< that single lines cite
    std::vector<SnapshotSignatory> cosignatories = {}; ///< who must sign too, where the form asks for all
    PrintedTitle preparerTitle = {}; ///< of the consultant who prepared it; empty in older versions

    [[nodiscard]] bool isFinal() const { return version > 0; }
};
template <>
struct JsonFields<SnapshotContent>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("schema", &SnapshotContent::schema);
        visit("number", &SnapshotContent::number);
        visit("version", &SnapshotContent::version);
        visit("code", &SnapshotContent::code);
        visit("finalisedOn", &SnapshotContent::finalisedOn);
        visit("language", &SnapshotContent::language);
        visit("form", &SnapshotContent::form);
        visit("draft", &SnapshotContent::draft);
        visit("institution", &SnapshotContent::institution);
        visit("application", &SnapshotContent::application);
        visit("recipient", &SnapshotContent::recipient);
        visit("decision", &SnapshotContent::decision);
        visit("signatory", &SnapshotContent::signatory);
        visit("consultants", &SnapshotContent::consultants);
        visit("concerned", &SnapshotContent::concerned);
        visit("takesOver", &SnapshotContent::takesOver);
        visit("decisions", &SnapshotContent::decisions);
        visit("cosignatories", &SnapshotContent::cosignatories);
        visit("preparerTitle", &SnapshotContent::preparerTitle);
    }
};

/// The draft with what the register knows of it, as it would go on paper; without number, version and code.
SnapshotContent paperOf(const Draft &draft, const Facts &facts);
/// The decision that a basis of the frozen request cites, as it was; null where none was recorded.
const SnapshotDecision *decisionOf(const SnapshotContent &frozen, const CommitteeBasis &cited);
/// As a cover or a reading copy says it in that language; what is not known in it stays as the form has it.
SnapshotContent saidIn(Language language, SnapshotContent frozen);

/// The passed check with the consultant's word, frozen beside the form; the cover page prints it.
struct SnapshotCheck
{
    int schema = 1;
    std::vector<Finding> findings;
    QStringList passed;
    ConsultantAdvice advice;
    QString reopenedBecause; ///< the reason of the reopening that led to this version
    QString reopenedField;   ///< the draft's member that it was about
    QString returnedBecause; ///< why KSZ returned or refused an earlier version; empty when it did not
    std::optional<QDate> returnedOn;
    std::optional<QDate> replyBy = {};       ///< KSZ's own last day for what it asked or returned
    std::optional<OpenNorms> openNorms = {}; ///< of the institution; not set in older versions
};

template <>
struct JsonFields<SnapshotCheck>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("schema", &SnapshotCheck::schema);
        visit("findings", &SnapshotCheck::findings);
        visit("passed", &SnapshotCheck::passed);
        visit("advice", &SnapshotCheck::advice);
        visit("reopenedBecause", &SnapshotCheck::reopenedBecause);
        visit("reopenedField", &SnapshotCheck::reopenedField);
        visit("returnedBecause", &SnapshotCheck::returnedBecause);
        visit("returnedOn", &SnapshotCheck::returnedOn);
        visit("replyBy", &SnapshotCheck::replyBy);
        visit("openNorms", &SnapshotCheck::openNorms);
    }
};

/// What finalising hands to the renderer.
struct PaperInput
{
    SnapshotContent frozen;
    SnapshotCheck check;
    std::optional<SnapshotContent> lastSigned; ///< for "what changed since the version last signed"
    QByteArray dataSha256;                     ///< of the frozen data's bytes, 32 bytes
    QByteArray historyHead;                    ///< the history's head before this event, 32 bytes
    QByteArray logo;                           ///< image bytes, or empty
    qint64 historyEvents = 0;                  ///< how many events the history had then
};

struct RenderedPaper
{
    QByteArray form;  ///< PDF
    QByteArray cover; ///< PDF
};

/// Given by `documents`, so that number, PDF, hashes and event are one transaction.
using PaperRenderer = std::function<Result<RenderedPaper>(const PaperInput &)>;

} // namespace licet
