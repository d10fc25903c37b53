#pragma once

#include "base/vocabulary.h"
#include "database/columns.h"

#include <QStringList>

namespace licet {

enum class InstitutionKind { SocialSecurity, Ocmw, Other };
template <>
struct EnumCodes<InstitutionKind>
{
    static constexpr std::array all{
        EnumCode<InstitutionKind>{InstitutionKind::SocialSecurity, "social-security"},
        EnumCode<InstitutionKind>{InstitutionKind::Ocmw, "ocmw"},
        EnumCode<InstitutionKind>{InstitutionKind::Other, "other"}};
};

enum class Network { Primary, Secondary };
template <>
struct EnumCodes<Network>
{
    static constexpr std::array all{EnumCode<Network>{Network::Primary, "primary"},
                                    EnumCode<Network>{Network::Secondary, "secondary"}};
};

/// The institution that manages a secondary network.
struct ManagingInstitution
{
    QString sector; ///< "17.0"
    QString name;

    bool operator==(const ManagingInstitution &) const = default;
};
template <>
struct JsonFields<ManagingInstitution>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("sector", &ManagingInstitution::sector);
        visit("name", &ManagingInstitution::name);
    }
};

/// Prints as "2026-0001"; see request/request_number.h.
inline const QString usualNumberPattern = QStringLiteral("{year}-{number:4}");

/// An institution of social security whose authorizations are kept.
struct Institution
{
    Id<Institution> id;
    QString name;
    std::optional<KboNumber> kbo;
    InstitutionKind kind = InstitutionKind::SocialSecurity;
    std::optional<Network> network;
    QString sector; ///< sector/institution code, "17.1"
    std::optional<ManagingInstitution> managingInstitution;
    Language language = Language::Dutch;
    QString address;
    QStringList consultantRoles; ///< words of Role that stand for "security consultant" (domain 1)
    QString numberPattern = usualNumberPattern;
    QByteArray logo; ///< SHA-256 of its content, or empty

    bool operator==(const Institution &) const = default;
};
template <>
struct Columns<Institution>
{
    static constexpr const char *table = "institution";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("name", &Institution::name);
        visit("kbo", &Institution::kbo);
        visit("kind", &Institution::kind);
        visit("network", &Institution::network);
        visit("sector", &Institution::sector);
        visit("managing_institution", &Institution::managingInstitution);
        visit("language", &Institution::language);
        visit("address", &Institution::address);
        visit("consultant_roles", &Institution::consultantRoles);
        visit("number_pattern", &Institution::numberPattern);
        visit("logo", &Institution::logo);
    }
};

} // namespace licet
