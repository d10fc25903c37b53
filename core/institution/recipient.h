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
    static constexpr const char *key = "id";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"code", QT_TRANSLATE_NOOP("Members", "Code"), MemberKind::Needed, "id"},
              &Recipient::code);
        visit(Member{"name", QT_TRANSLATE_NOOP("Members", "Name")}, &Recipient::name);
        visit(Member{"address", QT_TRANSLATE_NOOP("Members", "Address")}, &Recipient::address);
        visit(Member{"email", QT_TRANSLATE_NOOP("Members", "E-mail address")}, &Recipient::email);
        visit(Member{"closing_days", QT_TRANSLATE_NOOP("Members", "Closing days")}, &Recipient::closingDays);
    }
};

} // namespace licet
