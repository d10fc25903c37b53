#pragma once

#include "institution/institution.h"

namespace licet {

/// A certificate as forms state it, and as connection cards did until version 13 of the register.
struct StatedCertificate
{
    QString subject;
    std::optional<QDate> validUntil;

    bool operator==(const StatedCertificate &) const = default;
};
template <>
struct JsonFields<StatedCertificate>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit(Member{"subject", QT_TRANSLATE_NOOP("Members", "Subject of the certificate")},
              &StatedCertificate::subject);
        visit(Member{"validUntil", QT_TRANSLATE_NOOP("Members", "Valid until")},
              &StatedCertificate::validUntil);
    }
};

/// A certificate by which KSZ knows applications of an institution; several connection cards may use one. Its
/// renewal is a certificate of its own that names it, and both are valid for a while.
struct Certificate
{
    Id<Certificate> id;
    Id<Institution> institution;
    QString subject; ///< "CN=…"
    QString serial;
    std::optional<QDate> validFrom;
    std::optional<QDate> validUntil; ///< its last day
    Id<Certificate> renews;          ///< not set: none
    std::optional<QDate> toldOn;     ///< KSZ was told of it
    std::optional<QDate> inUseSince;
    std::optional<QDate> removedOn; ///< taken out of use, here and at KSZ
    QString note;

    /// A day that nobody told limits nothing.
    [[nodiscard]] bool isValidOn(QDate day) const
    {
        return (!validFrom || *validFrom <= day) && (!validUntil || day <= *validUntil);
    }
    bool operator==(const Certificate &) const = default;
};
template <>
struct Columns<Certificate>
{
    static constexpr const char *table = "certificate";
    static constexpr const char *key = "institution subject serial validFrom validUntil";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"institution_id", QT_TRANSLATE_NOOP("Members", "Institution"), MemberKind::Needed},
              &Certificate::institution);
        visit(Member{"subject", QT_TRANSLATE_NOOP("Members", "Subject of the certificate")},
              &Certificate::subject);
        visit(Member{"serial", QT_TRANSLATE_NOOP("Members", "Serial number")}, &Certificate::serial);
        visit(Member{"valid_from", QT_TRANSLATE_NOOP("Members", "Valid from")}, &Certificate::validFrom);
        visit(Member{"valid_until", QT_TRANSLATE_NOOP("Members", "Valid until")}, &Certificate::validUntil);
        visit(Member{"renews_id", QT_TRANSLATE_NOOP("Members", "Renews")}, &Certificate::renews);
        visit(Member{"told_on", QT_TRANSLATE_NOOP("Members", "KSZ told on")}, &Certificate::toldOn);
        visit(Member{"in_use_since", QT_TRANSLATE_NOOP("Members", "Used since")}, &Certificate::inUseSince);
        visit(Member{"removed_on", QT_TRANSLATE_NOOP("Members", "Removed on")}, &Certificate::removedOn);
        visit(Member{"note", QT_TRANSLATE_NOOP("Members", "Note")}, &Certificate::note);
    }
};

} // namespace licet
