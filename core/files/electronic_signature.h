#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace licet {

/// A signature that a PDF bears, as its certificate says it. Whether the certificate was valid, and whose
/// card it was, is not looked up: that needs others.
struct ElectronicSignature
{
    QString signer;    ///< the certificate's common name, "Marleen Claes (Signature)"
    bool fits = false; ///< what was signed is what stands in the file

    bool operator==(const ElectronicSignature &) const = default;
};

/// Given by `documents`: the signatures of a file, none where it bears none or is no PDF.
using SignatureReader = std::function<std::vector<ElectronicSignature>(const QByteArray &bytes)>;

} // namespace licet
