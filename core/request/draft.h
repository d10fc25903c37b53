#pragma once

#include "authorization/authorization.h"
#include "base/vocabulary.h"
#include "catalogue/operations.h"
#include "committee/committee_basis.h"
#include "institution/logging_declaration.h"

namespace licet {

enum class RequestKind { New, Change, End };
template <>
struct EnumCodes<RequestKind>
{
    static constexpr std::array all{EnumCode<RequestKind>{RequestKind::New, "new"},
                                    EnumCode<RequestKind>{RequestKind::Change, "change"},
                                    EnumCode<RequestKind>{RequestKind::End, "end"}};
};

/// Which official form a request uses (P16, P17).
enum class FormVariant { WebServices, Ocmw };
template <>
struct EnumCodes<FormVariant>
{
    static constexpr std::array all{EnumCode<FormVariant>{FormVariant::WebServices, "webservices"},
                                    EnumCode<FormVariant>{FormVariant::Ocmw, "ocmw"}};
};

enum class ServiceMode { Online, Batch };
template <>
struct EnumCodes<ServiceMode>
{
    static constexpr std::array all{EnumCode<ServiceMode>{ServiceMode::Online, "online"},
                                    EnumCode<ServiceMode>{ServiceMode::Batch, "batch"}};
};

/// How calls are traced to a person (P13): by a program number, or by the end user's own number.
enum class IdentificationBy { ProgramNumber, EndUser };
template <>
struct EnumCodes<IdentificationBy>
{
    static constexpr std::array all{
        EnumCode<IdentificationBy>{IdentificationBy::ProgramNumber, "program-number"},
        EnumCode<IdentificationBy>{IdentificationBy::EndUser, "end-user"}};
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("perDay", &Volume::perDay);
        visit("peakPerHour", &Volume::peakPerHour);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("name", &ServiceLine::name);
        visit("version", &ServiceLine::version);
        visit("operations", &ServiceLine::operations);
        visit("mode", &ServiceLine::mode);
        visit("volume", &ServiceLine::volume);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("by", &Identification::by);
        visit("programNumber", &Identification::programNumber);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("name", &Contact::name);
        visit("email", &Contact::email);
        visit("telephone", &Contact::telephone);
    }
};

struct Contacts
{
    std::optional<Contact> functional, technical, ppkb;

    bool operator==(const Contacts &) const = default;
};
template <>
struct JsonFields<Contacts>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("functional", &Contacts::functional);
        visit("technical", &Contacts::technical);
        visit("ppkb", &Contacts::ppkb);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("kind", &Draft::kind);
        visit("environment", &Draft::environment);
        visit("institution", &Draft::institution);
        visit("application", &Draft::application);
        visit("services", &Draft::services);
        visit("purpose", &Draft::purpose);
        visit("dataConcerned", &Draft::dataConcerned);
        visit("legalContext", &Draft::legalContext);
        visit("legalBasis", &Draft::legalBasis);
        visit("committee", &Draft::committee);
        visit("identification", &Draft::identification);
        visit("logging", &Draft::logging);
        visit("contacts", &Draft::contacts);
        visit("startDate", &Draft::startDate);
        visit("endDate", &Draft::endDate);
        visit("ocmwInvolved", &Draft::ocmwInvolved);
        visit("form", &Draft::form);
        visit("recipient", &Draft::recipient);
        visit("enclosures", &Draft::enclosures);
        visit("signatory", &Draft::signatory);
        visit("signingDate", &Draft::signingDate);
        visit("place", &Draft::place);
        visit("preparedBy", &Draft::preparedBy);
        visit("language", &Draft::language);
        visit("remarks", &Draft::remarks);
        visit("authorization", &Draft::authorization);
    }
};

/// The consultant's word to the signatory, printed on the cover page and never on the form.
enum class Opinion { Favourable, WithReservations };
template <>
struct EnumCodes<Opinion>
{
    static constexpr std::array all{EnumCode<Opinion>{Opinion::Favourable, "favourable"},
                                    EnumCode<Opinion>{Opinion::WithReservations, "with-reservations"}};
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("opinion", &ConsultantAdvice::opinion);
        visit("reservations", &ConsultantAdvice::reservations);
        visit("reasons", &ConsultantAdvice::reasons);
    }
};

} // namespace licet
