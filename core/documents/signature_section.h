#pragma once

#include "documents/labels.h"
#include "documents/page_frame.h"

namespace licet {

/// Section 9: who signs, in which capacity, and a box of at least 60 × 25 mm; never split over pages.
Result<Section> signatureSection(const SnapshotContent &frozen, const Labels &labels, bool withBox);
/// Section 10: an empty box for KSZ, and the colophon.
Result<Section> reservedSection(const Labels &labels);
/// "managing official", "security consultant, in absence of …".
QString capacityText(const SnapshotSignatory &signatory, const Labels &labels);

} // namespace licet
