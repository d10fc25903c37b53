#pragma once

#include "base/id.h"
#include "institution/person.h"

namespace licet {

class Database;
struct Request;

/// A signature that the version in force bears, as it was last put right: who really signed.
struct GivenSignature
{
    qint64 event = 0;         ///< its number in the history
    QString printed;          ///< of several: whose signature on the paper it is, or stands for
    std::optional<Role> post; ///< for which the paper asks it beside the one by P15
    QString signer;
    QDate day;
    bool wasEntitled = true; ///< as was recorded then: a name may have changed since

    bool operator==(const GivenSignature &) const = default;
};

/// In the order in which they were recorded; none of a draft, nor of a request from outside.
Result<std::vector<GivenSignature>> givenSignatures(const Database &database, Id<Request> request);

} // namespace licet
