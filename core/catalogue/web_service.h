#pragma once

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

    bool operator==(const WebService &) const = default;
};
template <>
struct Columns<WebService>
{
    static constexpr const char *table = "web_service";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("name", &WebService::name);
        visit("versions", &WebService::versions);
        visit("operations", &WebService::operations);
        visit("audience", &WebService::audience);
        visit("summary", &WebService::summary);
        visit("active", &WebService::active);
    }
};

} // namespace licet
