#pragma once

#include "exchange/register_import.h"
#include "ui/page/context.h"

namespace licet {

/// What an import from the window brought in.
struct Imported
{
    ImportReport report;
    Id<Request> draft; ///< set when the file was one draft
    qint64 import = 0; ///< by which it is taken back; 0 when it brought nothing
};
/// Whether a file is a list rather than data of a register: everything but JSON.
bool isListFile(const QString &path);
Result<Imported> importIntoRegister(Register &target, const QString &path, const Stamp &stamp);
/// Beside the window, which takes nothing else meanwhile; `ended` is told what came in.
void importBeside(Context &context, const QString &path, const std::function<void(const Imported &)> &ended);
QString describe(const Imported &imported);
/// Asks in the message bar, and takes the import back as a whole, beside the window; why it cannot be is said
/// there too.
void askToTakeBack(Context &context, qint64 import);

} // namespace licet
