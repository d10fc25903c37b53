#pragma once

#include "base/language_texts.h"
#include "database/columns.h"

namespace licet {

/// For whom a service of the catalogue is meant.
enum class Audience { All, Ocmw, Batch };
template <>
struct EnumCodes<Audience>
{
    static constexpr std::array all{EnumCode<Audience>{Audience::All, "all"},
                                    EnumCode<Audience>{Audience::Ocmw, "ocmw"},
                                    EnumCode<Audience>{Audience::Batch, "batch"}};
};

/// A service of the KSZ as the user's catalogue knows it. Batch messages have neither versions nor
/// operations.
struct WebService
{
    Id<WebService> id;
    QString name; ///< unique
    QStringList versions;
    QStringList operations;
    Audience audience = Audience::All;
    QString summary;
    bool active = true;
    LanguageTexts summaries = {}; ///< what it gives, in each language; else `summary`

    bool operator==(const WebService &) const = default;
};
template <>
struct Columns<WebService>
{
    static constexpr const char *table = "web_service";
    static constexpr bool holdsFromItsEvents = true;
    static constexpr const char *key = "name";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"name", QT_TRANSLATE_NOOP("Members", "Name"), MemberKind::Needed}, &WebService::name);
        visit(Member{"versions", QT_TRANSLATE_NOOP("Members", "Versions")}, &WebService::versions);
        visit(Member{"operations", QT_TRANSLATE_NOOP("Members", "Operations")}, &WebService::operations);
        visit(Member{"audience", QT_TRANSLATE_NOOP("Members", "Audience")}, &WebService::audience);
        visit(Member{"summary", QT_TRANSLATE_NOOP("Members", "What it gives")}, &WebService::summary);
        visit(Member{"active", QT_TRANSLATE_NOOP("Members", "Active")}, &WebService::active);
        visit(Member{"summary_in", QT_TRANSLATE_NOOP("Members", "What it gives, in each language")},
              &WebService::summaries);
    }
};

} // namespace licet
