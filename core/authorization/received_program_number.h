#pragma once

#include "institution/institution.h"

namespace licet {

/// A program number as received from the KSZ security service (P20).
struct ReceivedProgramNumber
{
    Id<ReceivedProgramNumber> id;
    Id<Institution> institution;
    QString number; ///< 11 digits
    std::optional<Environment> environment;
    std::optional<QDate> receivedOn;
    QString note;

    bool operator==(const ReceivedProgramNumber &) const = default;
};
template <>
struct Columns<ReceivedProgramNumber>
{
    static constexpr const char *table = "received_program_number";
    static constexpr const char *key = "institution number environment";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"institution_id", QT_TRANSLATE_NOOP("Members", "Institution"), MemberKind::Needed},
              &ReceivedProgramNumber::institution);
        visit(Member{"number", QT_TRANSLATE_NOOP("Members", "Number"), MemberKind::Needed},
              &ReceivedProgramNumber::number);
        visit(Member{"environment", QT_TRANSLATE_NOOP("Members", "Environment")},
              &ReceivedProgramNumber::environment);
        visit(Member{"received_on", QT_TRANSLATE_NOOP("Members", "Received on")},
              &ReceivedProgramNumber::receivedOn);
        visit(Member{"note", QT_TRANSLATE_NOOP("Members", "Remark")}, &ReceivedProgramNumber::note);
    }
};

/// A number of which no day is told counts as there.
inline bool wasReceivedBy(const ReceivedProgramNumber &number, QDate day)
{
    return !number.receivedOn || *number.receivedOn <= day;
}

class Database;

/// NumberOfAnother, with its name: the number was received by another institution.
Result<void> checkHolder(const Database &database, const QString &number, Id<Institution> institution);

} // namespace licet
