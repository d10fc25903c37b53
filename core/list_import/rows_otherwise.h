#pragma once

#include "list_import/import_preview.h"

#include <map>

namespace licet {

/// Lines of a list that say otherwise than another one of the same request, each with what is to be said of
/// it. Nobody but the user knows which of them is right, so none of them is taken, and none for a repetition.
using RowsOtherwise = std::map<int, ListRemark>;

/// Among the rows that were judged as imported, or as the same as a line of the list.
RowsOtherwise rowsOtherwise(const ImportPreview &judged);

} // namespace licet
