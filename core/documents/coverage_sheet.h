#pragma once

#include "coverage/coverage.h"
#include "documents/paper.h"
#include "text/translator.h"

#include <QRectF>

#include <functional>

namespace licet {

/// Draws the shape of a state into a square, in black: the same shapes as on the screen.
using CoverageShape = std::function<void(QPainter &, const QRectF &, CoverageState)>;

/// What the head of the sheet says of its content.
struct CoverageHead
{
    QString scope;                ///< the institutions, by their names
    std::optional<QDate> knownOn; ///< as the register knew it on that day
};

/// The coverage on A4 landscape, in black and white: services down, environments across, the heads of table
/// and group repeated on each page, the legend at the foot of each.
std::unique_ptr<PagedDocument> coverageSheet(const Translator &translator, const Coverage &coverage,
                                             const CoverageHead &head, CoverageShape shape);

} // namespace licet
