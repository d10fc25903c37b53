#pragma once

#include <QHash>
#include <QStringList>

namespace licet {

/// What the descriptions of records say of a member for people.
struct MemberWords
{
    const char *label = ""; ///< English, in the translations' context "Members"; empty: it is never shown
    bool isDay = false;
    const char *table = ""; ///< of the record whose row the member holds; empty: it holds none
    QStringList codes = {}; ///< the words of its vocabulary, as it is kept
};

/// By the member's column or by its name in files; without a record, of the first that has such a member.
/// Null where no description names it.
const MemberWords *memberWords(const QString &member, const QString &record = {});

/// Every record's members by its table.
const QHash<QString, QHash<QString, MemberWords>> &memberBook();

} // namespace licet
