#pragma once

#include "exchange/register_import.h"

namespace licet {

/// What an import from the window brought in.
struct Imported
{
    ImportReport report;
    Id<Request> draft; ///< set when the file was one draft
};
/// Whether a file is a list rather than data of a register: everything but JSON.
bool isListFile(const QString &path);
Result<Imported> importIntoRegister(Register &target, const QString &path, const Stamp &stamp);
QString describe(const Imported &imported);

} // namespace licet
