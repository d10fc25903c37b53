#pragma once

#include "authorization/authorization.h"
#include "base/vocabulary.h"
#include "catalogue/operations.h"
#include "committee/committee_basis.h"
#include "institution/logging_declaration.h"

namespace licet {

enum class RequestKind { New, Change, End };
template <>
struct Words<RequestKind>
{
    static constexpr std::array all{Word<RequestKind>{RequestKind::New, "new"},
                                    Word<RequestKind>{RequestKind::Change, "change"},
                                    Word<RequestKind>{RequestKind::End, "end"}};
};

/// Which official form a request uses (P16, P17).
enum class FormVariant { WebServices, Ocmw };
template <>
struct Words<FormVariant>
{
    static constexpr std::array all{Word<FormVariant>{FormVariant::WebServices, "webservices"},
                                    Word<FormVariant>{FormVariant::Ocmw, "ocmw"}};
};

enum class ServiceMode { Online, Batch };
template <>
struct Words<ServiceMode>
{
    static constexpr std::array all{Word<ServiceMode>{ServiceMode::Online, "online"},
                                    Word<ServiceMode>{ServiceMode::Batch, "batch"}};
};

/// How calls are traced to a person (P13): by a program number, or by the end user's own number.
enum class IdentificationBy { ProgramNumber, EndUser };
template <>
struct Words<IdentificationBy>
{
    static constexpr std::array all{Word<IdentificationBy>{IdentificationBy::ProgramNumber, "program-number"},
                                    Word<IdentificationBy>{IdentificationBy::EndUser, "end-user"}};
};

struct Volume
{
    std::optional<int> perDay;      ///< calls a day
    std::optional<int> peakPerHour; ///< calls in the busiest hour

    bool operator==(const Volume &) const = default;
};
template <>
struct JsonFields<Volume>
{
    static constexpr auto fields =
        std::tuple{jsonField("perDay", &Volume::perDay), jsonField("peakPerHour", &Volume::peakPerHour)};
};

/// One service asked for.
struct ServiceLine
{
    QString name;
    QString version;
    Operations operations;
    std::optional<ServiceMode> mode;
    std::optional<Volume> volume;

    bool operator==(const ServiceLine &) const = default;
};
template <>
struct JsonFields<ServiceLine>
{
    static constexpr auto fields =
        std::tuple{jsonField("name", &ServiceLine::name), jsonField("version", &ServiceLine::version),
                   jsonField("operations", &ServiceLine::operations), jsonField("mode", &ServiceLine::mode),
                   jsonField("volume", &ServiceLine::volume)};
};

struct Identification
{
    std::optional<IdentificationBy> by;
    QString programNumber; ///< as typed; empty asks KSZ for one (P20)

    bool operator==(const Identification &) const = default;
};
template <>
struct JsonFields<Identification>
{
    static constexpr auto fields = std::tuple{jsonField("by", &Identification::by),
                                              jsonField("programNumber", &Identification::programNumber)};
};

struct Contact
{
    QString name;
    QString email;
    QString telephone;

    bool operator==(const Contact &) const = default;
};
template <>
struct JsonFields<Contact>
{
    static constexpr auto fields =
        std::tuple{jsonField("name", &Contact::name), jsonField("email", &Contact::email),
                   jsonField("telephone", &Contact::telephone)};
};

struct Contacts
{
    std::optional<Contact> functional, technical, ppkb;

    bool operator==(const Contacts &) const = default;
};
template <>
struct JsonFields<Contacts>
{
    static constexpr auto fields =
        std::tuple{jsonField("functional", &Contacts::functional),
                   jsonField("technical", &Contacts::technical), jsonField("ppkb", &Contacts::ppkb)};
};

/// A request as it is being written: everything may be missing or wrong, and it can be kept at any moment.
/// The same members, words and names as a draft file (`{"draft": {…}}`).
struct Draft
{
    RequestKind kind = RequestKind::New;
    std::optional<Environment> environment;
    QString institution; ///< KBO number as typed
    QString application; ///< its name
    std::vector<ServiceLine> services;
    QString purpose;
    QString dataConcerned;
    QString legalContext;
    QString legalBasis;
    CommitteeBasis committee;
    std::optional<Identification> identification;
    std::optional<LoggingDeclaration> logging;
    std::optional<Contacts> contacts;
    std::optional<QDate> startDate;
    std::optional<QDate> endDate; ///< last day, inclusive
    std::optional<bool> ocmwInvolved;
    std::optional<FormVariant> form; ///< absent: the one that fits (request/form_definition.h)
    QString recipient;               ///< a recipient's code; empty: the form's usual one
    QStringList enclosures;          ///< titles, as listed on the form
    QString signatory;               ///< a person's name
    std::optional<QDate> signingDate;
    QString place;
    QString preparedBy;
    std::optional<Language> language; ///< absent: the institution's
    QString remarks;
    Id<Authorization> authorization; ///< concerned by a change or an end

    bool operator==(const Draft &) const = default;
};
template <>
struct JsonFields<Draft>
{
    static constexpr auto fields = std::tuple{jsonField("kind", &Draft::kind),
                                              jsonField("environment", &Draft::environment),
                                              jsonField("institution", &Draft::institution),
                                              jsonField("application", &Draft::application),
                                              jsonField("services", &Draft::services),
                                              jsonField("purpose", &Draft::purpose),
                                              jsonField("dataConcerned", &Draft::dataConcerned),
                                              jsonField("legalContext", &Draft::legalContext),
                                              jsonField("legalBasis", &Draft::legalBasis),
                                              jsonField("committee", &Draft::committee),
                                              jsonField("identification", &Draft::identification),
                                              jsonField("logging", &Draft::logging),
                                              jsonField("contacts", &Draft::contacts),
                                              jsonField("startDate", &Draft::startDate),
                                              jsonField("endDate", &Draft::endDate),
                                              jsonField("ocmwInvolved", &Draft::ocmwInvolved),
                                              jsonField("form", &Draft::form),
                                              jsonField("recipient", &Draft::recipient),
                                              jsonField("enclosures", &Draft::enclosures),
                                              jsonField("signatory", &Draft::signatory),
                                              jsonField("signingDate", &Draft::signingDate),
                                              jsonField("place", &Draft::place),
                                              jsonField("preparedBy", &Draft::preparedBy),
                                              jsonField("language", &Draft::language),
                                              jsonField("remarks", &Draft::remarks),
                                              jsonField("authorization", &Draft::authorization)};
};

/// The consultant's word to the signatory, printed on the cover page and never on the form.
enum class Opinion { Favourable, WithReservations };
template <>
struct Words<Opinion>
{
    static constexpr std::array all{Word<Opinion>{Opinion::Favourable, "favourable"},
                                    Word<Opinion>{Opinion::WithReservations, "with-reservations"}};
};

struct ConsultantAdvice
{
    std::optional<Opinion> opinion;
    QString reservations;
    std::map<QString, QString> reasons; ///< a rule's id → why its warning is left open

    bool operator==(const ConsultantAdvice &) const = default;
};
template <>
struct JsonFields<ConsultantAdvice>
{
    static constexpr auto fields = std::tuple{jsonField("opinion", &ConsultantAdvice::opinion),
                                              jsonField("reservations", &ConsultantAdvice::reservations),
                                              jsonField("reasons", &ConsultantAdvice::reasons)};
};

} // namespace licet
