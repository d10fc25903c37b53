#pragma once

#include "institution/staff.h"

namespace licet {

/// A person with the mandate that counts on a day.
struct Holder
{
    Person person;
    Mandate mandate;
};

/// Why somebody may sign on a day, or may not (P15, P18).
enum class Entitlement {
    ManagingOfficial,    ///< holds that post and is present
    Deputy,              ///< likewise
    ConsultantInAbsence, ///< every holder of both posts is absent, or the posts are vacant
    Absent,              ///< holds one of the posts, but is recorded absent
    OthersArePresent,    ///< is the consultant, but a holder of one of the posts is present
    NoMandate,           ///< holds none of these posts on that day
    UnknownPerson,       ///< nobody of that name at the institution
};

constexpr bool maySign(Entitlement entitlement)
{
    return entitlement == Entitlement::ManagingOfficial || entitlement == Entitlement::Deputy ||
           entitlement == Entitlement::ConsultantInAbsence;
}

/// Who could sign on a day, and in which capacity.
struct Signatory
{
    QString name;
    Entitlement entitlement = Entitlement::UnknownPerson;
    std::optional<Holder> holder;     ///< with the mandate by which the person signs or would sign
    QStringList inAbsenceOf;          ///< for ConsultantInAbsence: who is absent; empty when vacant
    QStringList present;              ///< for OthersArePresent: who is present
    std::optional<QDate> absentUntil; ///< for Absent: the last day of the absence
};

/// Everybody who holds one of these roles on `day`.
std::vector<Holder> holdersOn(const Staff &staff, const std::vector<Role> &roles, QDate day);

/// Whether somebody is recorded absent on `day`; the absence's last day.
std::optional<QDate> absentUntil(const Staff &staff, Id<Person> person, QDate day);

/// The roles that stand for "security consultant" at this institution; unknown words are passed over.
std::vector<Role> consultantRoles(const Institution &institution);

/// What `name` is entitled to on `day`. The name is compared without case and spacing.
Signatory signatoryOn(const Institution &institution, const Staff &staff, const QString &name, QDate day);

/// Everybody of the institution who holds one of the posts or is a consultant on `day`: those who may sign
/// first.
std::vector<Signatory> signatoriesOn(const Institution &institution, const Staff &staff, QDate day);

/// The security consultants on `day`, with reachable ones first (P24).
std::vector<Holder> consultantsOn(const Institution &institution, const Staff &staff, QDate day);

} // namespace licet
