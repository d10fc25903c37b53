#pragma once

#include <QString>

namespace licet {

/// What the descriptions of records say of a member for people.
struct MemberWords
{
    const char *label = ""; ///< English, in the translations' context "Members"; empty: it is never shown
    bool isDay = false;
};

/// By the member's column or by its name in files; without a record, of the first that has such a member.
/// Null where no description names it.
const MemberWords *memberWords(const QString &member, const QString &record = {});

} // namespace licet
