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

/// In which languages an institution writes to others (coordinated laws on administrative languages): one
/// that lies in a unilingual region in that region's, one of the bilingual region in either.
enum class LanguageRegime { Dutch, French, German, Bilingual };
template <>
struct EnumCodes<LanguageRegime>
{
    static constexpr std::array all{EnumCode<LanguageRegime>{LanguageRegime::Dutch, "nl"},
                                    EnumCode<LanguageRegime>{LanguageRegime::French, "fr"},
                                    EnumCode<LanguageRegime>{LanguageRegime::German, "de"},
                                    EnumCode<LanguageRegime>{LanguageRegime::Bilingual, "bilingual"}};
};
/// The one language of a unilingual regime; none of a bilingual one.
constexpr std::optional<Language> onlyLanguageOf(LanguageRegime regime)
{
    switch (regime) {
    case LanguageRegime::Dutch:
        return Language::Dutch;
    case LanguageRegime::French:
        return Language::French;
    case LanguageRegime::German:
        return Language::German;
    case LanguageRegime::Bilingual:
        return {};
    }
    return {};
}
constexpr bool allows(LanguageRegime regime, Language language)
{
    const auto only = onlyLanguageOf(regime);
    return only ? language == *only : language == Language::Dutch || language == Language::French;
}

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
    QByteArray logo;                                   ///< SHA-256 of its content, or empty
    LanguageTexts names = {};                          ///< in other languages
    LanguageTexts addresses = {};                      ///< likewise
    std::optional<LanguageRegime> languageRegime = {}; ///< where it is recorded

    /// Of what it writes to others where nothing else is chosen.
    [[nodiscard]] Language formLanguage() const
    {
        return (languageRegime ? onlyLanguageOf(*languageRegime) : std::nullopt).value_or(language);
    }

    bool operator==(const Institution &) const = default;
};
template <>
struct Columns<Institution>
{
    static constexpr const char *table = "institution";
    static constexpr bool holdsFromItsEvents = true;
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
        visit(Member{"language_regime", QT_TRANSLATE_NOOP("Members", "Language regime")},
              &Institution::languageRegime);
    }
};

} // namespace licet
