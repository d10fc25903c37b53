#pragma once

#include "base/language_texts.h"
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
    Language language = Language::Dutch; ///< of the name and address as they stand here
    LanguageTexts names = {};            ///< in other languages
    LanguageTexts addresses = {};        ///< likewise

    bool operator==(const Recipient &) const = default;
};
template <>
struct Columns<Recipient>
{
    static constexpr const char *table = "recipient";
    static constexpr bool holdsFromItsEvents = true;
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
        visit(Member{"language", QT_TRANSLATE_NOOP("Members", "Language")}, &Recipient::language);
        visit(Member{"name_in", QT_TRANSLATE_NOOP("Members", "Name in other languages")}, &Recipient::names);
        visit(Member{"address_in", QT_TRANSLATE_NOOP("Members", "Address in other languages")},
              &Recipient::addresses);
    }
};

/// As it is named and addressed in a language.
inline Recipient addressedIn(Language language, Recipient recipient)
{
    recipient.name = recipient.names.in(language, recipient.name);
    recipient.address = recipient.addresses.in(language, recipient.address);
    return recipient;
}

} // namespace licet
