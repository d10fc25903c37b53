#pragma once

#include "authorization/authorization.h"
#include "base/vocabulary.h"
#include "catalogue/operations.h"
#include "committee/line_basis.h"
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
        visit(Member{"perDay", QT_TRANSLATE_NOOP("Members", "Calls a day")}, &Volume::perDay);
        visit(Member{"peakPerHour", QT_TRANSLATE_NOOP("Members", "Busiest hour")}, &Volume::peakPerHour);
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
    Bases basis = {}; ///< of this line alone (P22); empty: what `Draft::committee` states

    bool operator==(const ServiceLine &) const = default;
};
template <>
struct JsonFields<ServiceLine>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit(Member{"name", QT_TRANSLATE_NOOP("Members", "Name")}, &ServiceLine::name);
        visit(Member{"version", QT_TRANSLATE_NOOP("Members", "Version")}, &ServiceLine::version);
        visit(Member{"operations", QT_TRANSLATE_NOOP("Members", "Operations")}, &ServiceLine::operations);
        visit(Member{"mode", QT_TRANSLATE_NOOP("Members", "Mode")}, &ServiceLine::mode);
        visit(Member{"volume", QT_TRANSLATE_NOOP("Members", "Volume")}, &ServiceLine::volume);
        visit(Member{"basis", QT_TRANSLATE_NOOP("Members", "Basis")}, &ServiceLine::basis);
    }
};

/// A line without a basis of its own is written as it was before there was any.
template <>
struct JsonValue<ServiceLine>
{
    static Result<ServiceLine> read(const QJsonValue &value, const QString &path);
    static QJsonValue write(const ServiceLine &line);
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
        visit(Member{"by", QT_TRANSLATE_NOOP("Members", "By")}, &Identification::by);
        visit(Member{"programNumber", QT_TRANSLATE_NOOP("Members", "Program number")},
              &Identification::programNumber);
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
        visit(Member{"name", QT_TRANSLATE_NOOP("Members", "Name")}, &Contact::name);
        visit(Member{"email", QT_TRANSLATE_NOOP("Members", "E-mail address")}, &Contact::email);
        visit(Member{"telephone", QT_TRANSLATE_NOOP("Members", "Telephone")}, &Contact::telephone);
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
        visit(Member{"functional", QT_TRANSLATE_NOOP("Members", "Functional contact")},
              &Contacts::functional);
        visit(Member{"technical", QT_TRANSLATE_NOOP("Members", "Technical contact")}, &Contacts::technical);
        visit(Member{"ppkb", QT_TRANSLATE_NOOP("Members", "Contact at PPKB")}, &Contacts::ppkb);
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
    CommitteeBasis committee; ///< of the lines that state none of their own (request/line_bases.h)
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
    QStringList none = {}; ///< paths of fields declared to have nothing to state (request/declared_none.h)

    bool operator==(const Draft &) const = default;
};
template <>
struct JsonFields<Draft>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit(Member{"kind", QT_TRANSLATE_NOOP("Members", "Kind")}, &Draft::kind);
        visit(Member{"environment", QT_TRANSLATE_NOOP("Members", "Environment")}, &Draft::environment);
        visit(Member{"institution", QT_TRANSLATE_NOOP("Members", "Institution")}, &Draft::institution);
        visit(Member{"application", QT_TRANSLATE_NOOP("Members", "Application")}, &Draft::application);
        visit(Member{"services", QT_TRANSLATE_NOOP("Members", "Services")}, &Draft::services);
        visit(Member{"purpose", QT_TRANSLATE_NOOP("Members", "Purpose")}, &Draft::purpose);
        visit(Member{"dataConcerned", QT_TRANSLATE_NOOP("Members", "Persons and data concerned")},
              &Draft::dataConcerned);
        visit(Member{"legalContext", QT_TRANSLATE_NOOP("Members", "Legal context")}, &Draft::legalContext);
        visit(Member{"legalBasis", QT_TRANSLATE_NOOP("Members", "Legal basis")}, &Draft::legalBasis);
        visit(Member{"committee", QT_TRANSLATE_NOOP("Members", "Decision of the committee")},
              &Draft::committee);
        visit(Member{"identification", QT_TRANSLATE_NOOP("Members", "Identification")},
              &Draft::identification);
        visit(Member{"logging", QT_TRANSLATE_NOOP("Members", "Security logging")}, &Draft::logging);
        visit(Member{"contacts", QT_TRANSLATE_NOOP("Members", "Contacts")}, &Draft::contacts);
        visit(Member{"startDate", QT_TRANSLATE_NOOP("Members", "Start date")}, &Draft::startDate);
        visit(Member{"endDate", QT_TRANSLATE_NOOP("Members", "Last day")}, &Draft::endDate);
        visit(Member{"ocmwInvolved", QT_TRANSLATE_NOOP("Members", "Concerns an OCMW")}, &Draft::ocmwInvolved);
        visit(Member{"form", QT_TRANSLATE_NOOP("Members", "Form")}, &Draft::form);
        visit(Member{"recipient", QT_TRANSLATE_NOOP("Members", "Recipient")}, &Draft::recipient);
        visit(Member{"enclosures", QT_TRANSLATE_NOOP("Members", "Enclosures")}, &Draft::enclosures);
        visit(Member{"signatory", QT_TRANSLATE_NOOP("Members", "Signatory")}, &Draft::signatory);
        visit(Member{"signingDate", QT_TRANSLATE_NOOP("Members", "Signing day")}, &Draft::signingDate);
        visit(Member{"place", QT_TRANSLATE_NOOP("Members", "Place")}, &Draft::place);
        visit(Member{"preparedBy", QT_TRANSLATE_NOOP("Members", "Prepared by")}, &Draft::preparedBy);
        visit(Member{"language", QT_TRANSLATE_NOOP("Members", "Language")}, &Draft::language);
        visit(Member{"remarks", QT_TRANSLATE_NOOP("Members", "Remarks")}, &Draft::remarks);
        visit(Member{"authorization", QT_TRANSLATE_NOOP("Members", "Authorization concerned")},
              &Draft::authorization);
        visit(Member{"none", QT_TRANSLATE_NOOP("Members", "Ticked as none")}, &Draft::none);
    }
};

/// A draft that declares none of its fields so is written as it was before one could.
template <>
struct JsonValue<Draft>
{
    static Result<Draft> read(const QJsonValue &value, const QString &path);
    static QJsonValue write(const Draft &draft);
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
        visit(Member{"opinion", QT_TRANSLATE_NOOP("Members", "Opinion")}, &ConsultantAdvice::opinion);
        visit(Member{"reservations", QT_TRANSLATE_NOOP("Members", "Reservations")},
              &ConsultantAdvice::reservations);
        visit(Member{"reasons", QT_TRANSLATE_NOOP("Members", "Reasons")}, &ConsultantAdvice::reasons);
    }
};

} // namespace licet
