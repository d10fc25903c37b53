#include "request/asked_signature.h"

namespace licet {

namespace {

QStringList namesWhere(const AskedSignatures &signatures, bool isGiven)
{
    QStringList names;
    for (const auto &one : signatures)
        if (one.signedOn.has_value() == isGiven)
            names << one.name;
    return names;
}

} // namespace

QStringList awaitedSignatories(const AskedSignatures &signatures)
{
    return namesWhere(signatures, false);
}

QStringList givenSignatories(const AskedSignatures &signatures)
{
    return namesWhere(signatures, true);
}

std::optional<QDate> lastSignedOn(const AskedSignatures &signatures)
{
    std::optional<QDate> last;
    for (const auto &one : signatures)
        if (one.signedOn && (!last || *last < *one.signedOn))
            last = one.signedOn;
    return last;
}

} // namespace licet
