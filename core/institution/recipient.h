#pragma once

#include "calendar/closing_day.h"

namespace licet {

/// An office to which forms and letters go: PPKB, the KSZ security service, the OCMW cell, or the user's own.
struct Recipient
{
    Id<Recipient> id;
    QString code; ///< "ppkb", "security-service", "ocmw-cell"; unique
    QString name;
    QString address;
    QString email;
    std::vector<ClosedOn> closingDays;

    bool operator==(const Recipient &) const = default;
};
template <>
struct Columns<Recipient>
{
    static constexpr const char *table = "recipient";
    static constexpr auto columns =
        std::tuple{column("code", &Recipient::code), column("name", &Recipient::name),
                   column("address", &Recipient::address), column("email", &Recipient::email),
                   column("closing_days", &Recipient::closingDays)};
};

} // namespace licet
