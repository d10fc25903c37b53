#pragma once

#include "base/json_fields.h"

namespace licet {

/// Somebody who must sign the version in force, where its form asks for the signature of each of several
/// (request/form_definition.h).
struct AskedSignature
{
    QString name;                  ///< as printed
    std::optional<QDate> signedOn; ///< absent while it is awaited

    bool operator==(const AskedSignature &) const = default;
};
template <>
struct JsonFields<AskedSignature>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit(Member{"name", QT_TRANSLATE_NOOP("Members", "Name")}, &AskedSignature::name);
        visit(Member{"signedOn", QT_TRANSLATE_NOOP("Members", "Signed on")}, &AskedSignature::signedOn);
    }
};

using AskedSignatures = std::vector<AskedSignature>;

/// Those who have yet to sign, in the order in which the form prints them.
QStringList awaitedSignatories(const AskedSignatures &signatures);
/// Those who have signed already, in that order.
QStringList givenSignatories(const AskedSignatures &signatures);
/// The day of the last signature that was given.
std::optional<QDate> lastSignedOn(const AskedSignatures &signatures);

} // namespace licet
