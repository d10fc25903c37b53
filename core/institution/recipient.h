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
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("code", &Recipient::code);
        visit("name", &Recipient::name);
        visit("address", &Recipient::address);
        visit("email", &Recipient::email);
        visit("closing_days", &Recipient::closingDays);
    }
};

} // namespace licet
