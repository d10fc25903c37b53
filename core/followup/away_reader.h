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
    std::optional<QDate> absentUntil; ///< of somebody who is away for a part of these days
    std::optional<QDate> absentFrom = {};
    QString recipient = {}; ///< its code, of an office

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
    QString who = {};          ///< is away: neither signs nor is called; empty where nobody is named
    bool isConsultant = false; ///< who is away: what falls to the security consultant falls to that one
};

/// As it stands in the register now. `only` not set: all institutions. `who` is away in these days, whatever
/// the register knows of it. Institutions and recipients are named in the language of the sheet.
Result<Away> readAway(const Database &from, QDate first, QDate last, Language language,
                      Id<Institution> only = {}, const QString &who = {});

} // namespace licet
