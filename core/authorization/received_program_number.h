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
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("institution_id", &ReceivedProgramNumber::institution);
        visit("number", &ReceivedProgramNumber::number);
        visit("environment", &ReceivedProgramNumber::environment);
        visit("received_on", &ReceivedProgramNumber::receivedOn);
        visit("note", &ReceivedProgramNumber::note);
    }
};

} // namespace licet
