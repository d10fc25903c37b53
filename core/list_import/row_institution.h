#pragma once

#include "list_import/judged_row.h"
#include "list_import/list_known.h"

namespace licet {

/// Whose row it is, by its name or its number; `usual` of one that names none, or the register's only one.
void readInstitution(JudgedRow &row, const ListKnown &known, FoldedTexts &folded, Id<Institution> usual);

} // namespace licet
