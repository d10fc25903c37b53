#pragma once

#include "followup/due_reader.h"
#include "followup/overview.h"

namespace licet {

/// Somebody to call: an office, or a person of an institution with what that person is there.
struct PersonToCall
{
    QString name;
    std::optional<Role> role; ///< not set: an office
    QString institution;      ///< of a person
    QString telephone;
    QString email;
    std::optional<QDate> absentUntil; ///< of somebody who is away on the first day

    bool operator==(const PersonToCall &) const = default;
};

/// What somebody leaves behind who is away from `from` until `until`, both inclusive.
struct Away
{
    QDate from;
    QDate until;
    std::vector<DueItem> items; ///< what is late then or falls due meanwhile, the earliest first
    std::vector<SigningStretch> signing;
    std::vector<PersonToCall> peopleToCall;
};

/// As it stands in the register now. `only` not set: all institutions.
Result<Away> readAway(const Register &from, QDate first, QDate last, Id<Institution> only = {});

} // namespace licet
