#pragma once

#include "base/result.h"

#include <QByteArray>

class QPrinter;

namespace licet {

/// Hands a frozen PDF to the printer as vectors, with the printer's paper, page ranges, order and copies. On
/// A4 every page keeps its measures; smaller or other paper gets it scaled down and centred. All pages are
/// read before the first is printed. RenderingFailed when the PDF can't be read whole; NoPrinter;
/// PrintingFailed, with the reason as subject, when it is stopped, it refuses the job, or no page is chosen.
Result<void> printPdf(const QByteArray &pdf, QPrinter &printer, const QString &title);

} // namespace licet
