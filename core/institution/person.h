#pragma once

#include "institution/institution.h"

namespace licet {

/// What a mandate is for. Which of them stand for "security consultant" is a setting of the institution.
enum class Role { ManagingOfficial, Deputy, SecurityConsultant, Dpo, Ciso, Substitute, Contact };
template <>
struct EnumCodes<Role>
{
    static constexpr std::array all{EnumCode<Role>{Role::ManagingOfficial, "managing-official"},
                                    EnumCode<Role>{Role::Deputy, "deputy"},
                                    EnumCode<Role>{Role::SecurityConsultant, "security-consultant"},
                                    EnumCode<Role>{Role::Dpo, "dpo"},
                                    EnumCode<Role>{Role::Ciso, "ciso"},
                                    EnumCode<Role>{Role::Substitute, "substitute"},
                                    EnumCode<Role>{Role::Contact, "contact"}};
};

/// A title as it is printed under a signature, per language; what is missing falls back to the role's word.
struct PrintedTitle
{
    QString nl, fr, de, en;

    [[nodiscard]] const QString &in(Language language) const;
    bool operator==(const PrintedTitle &) const = default;
};
template <>
struct JsonFields<PrintedTitle>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("nl", &PrintedTitle::nl);
        visit("fr", &PrintedTitle::fr);
        visit("de", &PrintedTitle::de);
        visit("en", &PrintedTitle::en);
    }
};

/// Somebody at one institution; the name is unique within it.
struct Person
{
    Id<Person> id;
    Id<Institution> institution;
    QString name;
    Language language = Language::Dutch; ///< of the cover page that this person reads
    QString email;
    QString telephone;

    bool operator==(const Person &) const = default;
};
template <>
struct Columns<Person>
{
    static constexpr const char *table = "person";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("institution_id", &Person::institution);
        visit("name", &Person::name);
        visit("language", &Person::language);
        visit("email", &Person::email);
        visit("telephone", &Person::telephone);
    }
};

/// A person holds a role from a first day, perhaps until a last day; both inclusive.
struct Mandate
{
    Id<Mandate> id;
    Id<Person> person;
    Role role = Role::ManagingOfficial;
    PrintedTitle title;
    QDate from;
    std::optional<QDate> until;
    QByteArray document; ///< SHA-256 of the appointing document, or empty

    [[nodiscard]] bool holdsOn(QDate day) const { return from <= day && (!until || day <= *until); }
    bool operator==(const Mandate &) const = default;
};
template <>
struct Columns<Mandate>
{
    static constexpr const char *table = "mandate";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("person_id", &Mandate::person);
        visit("role", &Mandate::role);
        visit("title", &Mandate::title);
        visit("valid_from", &Mandate::from);
        visit("valid_until", &Mandate::until);
        visit("document", &Mandate::document);
    }
};

/// A person is away from a first until a last day; both inclusive.
struct Absence
{
    Id<Absence> id;
    Id<Person> person;
    QDate from;
    QDate until;

    [[nodiscard]] bool covers(QDate day) const { return from <= day && day <= until; }
    bool operator==(const Absence &) const = default;
};
template <>
struct Columns<Absence>
{
    static constexpr const char *table = "absence";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("person_id", &Absence::person);
        visit("first_day", &Absence::from);
        visit("last_day", &Absence::until);
    }
};

} // namespace licet
