#pragma once

#include "files/attachment.h"
#include "ui/page/context.h"

namespace licet {

/// Asks for a file and reads it; nothing where the user thinks better of it or it cannot be read (said then).
std::optional<NewFile> chooseFile(Context &context, AttachmentRole role);

/// Writes a file of the register where the user wants it, and says so.
void saveCopy(Context &context, const Attachment &attachment);

} // namespace licet
