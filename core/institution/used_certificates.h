#pragma once

#include "history/register_as_of.h"
#include "institution/connection.h"

namespace licet {

/// A connection card, by what it is called.
struct CardName
{
    QString application;
    Environment environment = Environment::Test;

    bool operator==(const CardName &) const = default;
};

/// A certificate with the connection cards that use it.
struct UsedCertificate
{
    Certificate certificate; ///< without id where only cards state it, one for each subject and last day
    std::vector<CardName> cards;
    Id<Connection> firstCard; ///< not set where no card uses it
};

/// All of them, in the order in which they were entered; then those that only cards state, as in a register
/// of an earlier version, and in what it knew then.
Result<std::vector<UsedCertificate>> usedCertificates(const RegisterAsOf &from);

/// What a card uses on a day: its certificate, else where that one is not valid then a renewal that is. As
/// the card states it where it names none; nothing where it does neither.
std::optional<Certificate> certificateOn(const Connection &card, const std::vector<Certificate> &all,
                                         QDate day);

/// The renewals of one, latest first; those that were removed by the day are none.
std::vector<const Certificate *> renewalsOf(Id<Certificate> certificate, const std::vector<Certificate> &all,
                                            QDate day);

/// As a form states it.
StatedCertificate statedOf(const Certificate &certificate);

} // namespace licet
