#pragma once

#include "base/stamp.h"
#include "database/transaction.h"
#include "list_import/import_preview.h"
#include "list_import/list_known.h"

namespace licet {

/// Told now and then how many rows are written, of how many; false stops, and nothing is kept.
using ListProgress = std::function<bool(int done, int all)>;

/// Judges the list against the register as it is now and writes what can be imported, as one transaction.
/// A row that was sent or executed becomes a request from outside, without form and number; an executed one
/// also an authorization whose proof is "imported". Nothing when `progress` stopped it.
Result<std::optional<ImportPreview>> importList(Database &target, const ListCells &cells,
                                                const ListMapping &mapping, const ListOptions &options,
                                                const Stamp &stamp, const ListProgress &progress = {});

/// The refused rows and the names of columns as they stood, each with its reason before it in a first column,
/// as a file in UTF-8 to correct and bring again.
QByteArray refusedRows(const ListCells &cells, const ImportPreview &preview, const QString &reasonHead,
                       const std::function<QString(const PreviewedRow &)> &reasonOf);

} // namespace licet
