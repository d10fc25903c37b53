#pragma once

#include "followup/overview.h"
#include "register/due_reader.h"

namespace licet {

/// Somebody to call: an office, or a person of an institution with what that person is there.
struct Callee
{
    QString name;
    std::optional<Role> role; ///< not set: an office
    QString institution;      ///< of a person
    QString telephone;
    QString email;
    std::optional<QDate> absentUntil; ///< of somebody who is away on the first day

    bool operator==(const Callee &) const = default;
};

/// What somebody leaves behind who is away from `from` until `until`, both inclusive.
struct Away
{
    QDate from;
    QDate until;
    std::vector<DueItem> items; ///< what is late then or falls due meanwhile, the earliest first
    std::vector<SigningStretch> signing;
    std::vector<Callee> callees;
};

/// As it stands in the register now. `only` not set: all institutions.
Result<Away> readAway(const Register &from, QDate first, QDate last, Id<Institution> only = {});

} // namespace licet
