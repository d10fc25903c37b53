#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace licet {

// Whether a paper can be read to its end: what was cut off on its way begins like a whole one. FileCutOff;
// PasswordNeeded for a PDF that nobody can open without. `name` is told in the error only.

/// It opens, and each of its pages is there.
Result<void> checkWholePdf(const QString &name, const QByteArray &bytes);
/// All its pieces are there as they were written, down to the one that ends it.
Result<void> checkWholePng(const QString &name, const QByteArray &bytes);
/// Its pictures follow each other down to the mark that ends it.
Result<void> checkWholeJpeg(const QString &name, const QByteArray &bytes);

} // namespace licet
