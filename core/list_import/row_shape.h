#pragma once

#include "list_import/import_preview.h"

namespace licet {

/// Why nobody can tell which cell of a row is which fact: its quotation marks are at fault, a cell holds
/// other rows, or there are more cells than columns.
std::optional<ListRemark> shapeFault(const ListCells &cells, const ListLine &line);

/// Whether a cell holds what a spreadsheet writes where it could not compute ("#N/B", "#VERW!", "Err:502", a
/// row of # where a column was too narrow), in the languages of its offices, or what a database writes for
/// nothing
/// ("NULL", "nan"): never a fact.
bool isSpreadsheetError(const QString &cell);

} // namespace licet
