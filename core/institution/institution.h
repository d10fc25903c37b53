#pragma once

#include "base/language_texts.h"
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
        visit(Member{"sector", QT_TRANSLATE_NOOP("Members", "Sector code")}, &ManagingInstitution::sector);
        visit(Member{"name", QT_TRANSLATE_NOOP("Members", "Name")}, &ManagingInstitution::name);
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
    Language language = Language::Dutch; ///< of its forms, and of the name and address as they stand here
    QString address;
    QStringList consultantRoles; ///< words of Role that stand for "security consultant" (domain 1)
    QString numberPattern = usualNumberPattern;
    QByteArray logo;              ///< SHA-256 of its content, or empty
    LanguageTexts names = {};     ///< in other languages
    LanguageTexts addresses = {}; ///< likewise

    bool operator==(const Institution &) const = default;
};
template <>
struct Columns<Institution>
{
    static constexpr const char *table = "institution";
    static constexpr const char *key = "kbo|name";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"name", QT_TRANSLATE_NOOP("Members", "Name"), MemberKind::Needed}, &Institution::name);
        visit(Member{"kbo", QT_TRANSLATE_NOOP("Members", "KBO number"), MemberKind::Needed},
              &Institution::kbo);
        visit(Member{"kind", QT_TRANSLATE_NOOP("Members", "Kind")}, &Institution::kind);
        visit(Member{"network", QT_TRANSLATE_NOOP("Members", "Network")}, &Institution::network);
        visit(Member{"sector", QT_TRANSLATE_NOOP("Members", "Sector code")}, &Institution::sector);
        visit(Member{"managing_institution", QT_TRANSLATE_NOOP("Members", "Managing institution")},
              &Institution::managingInstitution);
        visit(Member{"language", QT_TRANSLATE_NOOP("Members", "Language")}, &Institution::language);
        visit(Member{"address", QT_TRANSLATE_NOOP("Members", "Address")}, &Institution::address);
        visit(Member{"consultant_roles", QT_TRANSLATE_NOOP("Members", "Roles of the consultant")},
              &Institution::consultantRoles);
        visit(Member{"number_pattern", QT_TRANSLATE_NOOP("Members", "Numbering of requests")},
              &Institution::numberPattern);
        visit(Member{"logo", QT_TRANSLATE_NOOP("Members", "Logo"), MemberKind::Kept}, &Institution::logo);
        visit(Member{"name_in", QT_TRANSLATE_NOOP("Members", "Name in other languages")},
              &Institution::names);
        visit(Member{"address_in", QT_TRANSLATE_NOOP("Members", "Address in other languages")},
              &Institution::addresses);
    }
};

} // namespace licet
