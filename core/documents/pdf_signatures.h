#pragma once

#include "files/electronic_signature.h"

namespace licet {

/// The signatures of a PDF in the order in which they were set; one that was changed after the last does not
/// fit. None of what is no PDF, or cannot be read.
std::vector<ElectronicSignature> signaturesOf(const QByteArray &bytes);

} // namespace licet
