#pragma once

#include "institution/signatory.h"
#include "request/form_definition.h"

namespace licet {

/// A signature that a form asks for beside that of whoever signs by P15, and whose it would be on a day.
struct Cosignatory
{
    Role role = Role::President;
    std::optional<Holder> holder;     ///< of that post, present where one is; none: it is vacant
    std::optional<QDate> absentUntil; ///< of the holder
};

/// In the order of the form's version; none where one signature is enough. `signatory` signs by P15 and once.
std::vector<Cosignatory> cosignatoriesOn(const FormDefinition &form, const Staff &staff,
                                         const QString &signatory, QDate day);

} // namespace licet
