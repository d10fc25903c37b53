#pragma once

#include "institution/institution.h"

namespace licet {

/// What a mandate is for. Which of them stand for "security consultant" is a setting of the institution.
enum class Role { ManagingOfficial, Deputy, SecurityConsultant, Dpo, Ciso, Substitute, Contact, President };
template <>
struct EnumCodes<Role>
{
    static constexpr std::array all{EnumCode<Role>{Role::ManagingOfficial, "managing-official"},
                                    EnumCode<Role>{Role::Deputy, "deputy"},
                                    EnumCode<Role>{Role::SecurityConsultant, "security-consultant"},
                                    EnumCode<Role>{Role::Dpo, "dpo"},
                                    EnumCode<Role>{Role::Ciso, "ciso"},
                                    EnumCode<Role>{Role::Substitute, "substitute"},
                                    EnumCode<Role>{Role::Contact, "contact"},
                                    EnumCode<Role>{Role::President, "president"}};
};

/// A title as it is printed under a signature, per language.
struct PrintedTitle
{
    QString nl, fr, de, en;

    [[nodiscard]] const QString &in(Language language) const;
    /// As it is printed in that language: its own text, else the first that is stated of nl, fr, de, en.
    [[nodiscard]] const QString &printedIn(Language language) const;
    bool operator==(const PrintedTitle &) const = default;
};
template <>
struct JsonFields<PrintedTitle>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit(Member{"nl", QT_TRANSLATE_NOOP("Members", "Dutch")}, &PrintedTitle::nl);
        visit(Member{"fr", QT_TRANSLATE_NOOP("Members", "French")}, &PrintedTitle::fr);
        visit(Member{"de", QT_TRANSLATE_NOOP("Members", "German")}, &PrintedTitle::de);
        visit(Member{"en", QT_TRANSLATE_NOOP("Members", "English")}, &PrintedTitle::en);
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
    static constexpr bool holdsFromItsEvents = true;
    static constexpr const char *key = "institution name";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"institution_id", QT_TRANSLATE_NOOP("Members", "Institution"), MemberKind::Needed},
              &Person::institution);
        visit(Member{"name", QT_TRANSLATE_NOOP("Members", "Name"), MemberKind::Needed}, &Person::name);
        visit(Member{"language", QT_TRANSLATE_NOOP("Members", "Language")}, &Person::language);
        visit(Member{"email", QT_TRANSLATE_NOOP("Members", "E-mail address")}, &Person::email);
        visit(Member{"telephone", QT_TRANSLATE_NOOP("Members", "Telephone")}, &Person::telephone);
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
    static constexpr const char *key = "institution name role from";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"person_id", QT_TRANSLATE_NOOP("Members", "Person"), MemberKind::Needed,
                     "institution name"},
              &Mandate::person);
        visit(Member{"role", QT_TRANSLATE_NOOP("Members", "Role"), MemberKind::Needed}, &Mandate::role);
        visit(Member{"title", QT_TRANSLATE_NOOP("Members", "Printed title")}, &Mandate::title);
        visit(Member{"valid_from", QT_TRANSLATE_NOOP("Members", "From"), MemberKind::Needed, "from"},
              &Mandate::from);
        visit(Member{"valid_until", QT_TRANSLATE_NOOP("Members", "Until"), MemberKind::Fact, "until"},
              &Mandate::until);
        visit(Member{"document", QT_TRANSLATE_NOOP("Members", "Document"), MemberKind::Kept},
              &Mandate::document);
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
    static constexpr const char *key = "institution name from";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"person_id", QT_TRANSLATE_NOOP("Members", "Person"), MemberKind::Needed,
                     "institution name"},
              &Absence::person);
        visit(Member{"first_day", QT_TRANSLATE_NOOP("Members", "First day"), MemberKind::Needed, "from"},
              &Absence::from);
        visit(Member{"last_day", QT_TRANSLATE_NOOP("Members", "Last day"), MemberKind::Needed, "until"},
              &Absence::until);
    }
};

} // namespace licet
