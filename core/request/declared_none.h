#pragma once

#include "request/draft.h"

namespace licet {

// A form prints a dash where an optional field was left empty. A tick says that there is nothing to state, so
// that it does not look forgotten: the draft's `none` names each such field by its path in the draft.

/// Those that can be declared so, "endDate", "contacts.technical", in the order in which a form prints them.
const QStringList &fieldsThatMayBeNone();
/// Whether anything is typed there, a filler too: it stands on the form as it was typed.
bool isStated(const Draft &draft, const QString &field);
/// Of the last day of an end it cannot be declared: without one it ends nothing.
bool mayBeNone(const Draft &draft, const QString &field);
/// Declared, where it may be, and nothing typed.
bool isDeclaredNone(const Draft &draft, const QString &field);
/// Takes a declaration in or out.
void declareNone(Draft &draft, const QString &field, bool isNone);
/// Takes out what is declared of fields that say something by now.
void dropOvertakenNone(Draft &draft);
/// What a file declares. UnknownWord for another path than those, MemberContradicts where the field says
/// something, and of the last day of an end.
Result<void> checkDeclaredNone(const Draft &draft, const QString &path);

} // namespace licet
