#pragma once

#include "lists/sheet.h"
#include "ui/widgets/list_table.h"

namespace licet {

/// What a table shows, in its order and its columns: the selected rows when there are several, else all that
/// the filter leaves.
Sheet sheetOnView(const ListTable &table);
/// One row of it with every column, also those not shown: a line a column.
Sheet recordOnView(const ListTable &table, int row);

} // namespace licet
