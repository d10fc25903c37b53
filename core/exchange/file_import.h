#pragma once

#include "exchange/register_content.h"
#include "exchange/register_import.h"

namespace licet {

struct BroughtFile
{
    ImportReport report;
    int changed = 0; ///< of what was there, by amending
};

/// Brings what a register's file holds, as importRegister says; `content`: what is there already.
/// `amending`: the reason why what is there takes over what the file says; without it that is left.
Result<BroughtFile> bringFile(Transaction &transaction, RegisterContent content, const Stamp &stamp,
                              const QJsonObject &file, const std::optional<QString> &amending = {});

} // namespace licet
