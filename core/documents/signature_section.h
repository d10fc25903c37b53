#pragma once

#include "documents/labels.h"
#include "documents/page_frame.h"

namespace licet {

/// The declaration in the first person of the signatory, who signs in which capacity, and a box of at least
/// 60 × 25 mm; never split over pages, so that nobody signs a sheet that says nothing.
Result<Section> signatureSection(const SnapshotContent &frozen, const Labels &labels, const QString &title);
/// The same on a reading copy, which is not signed.
Result<Section> signatureWithoutBox(const SnapshotContent &frozen, const Labels &labels,
                                    const QString &title);
/// A line per service for KSZ to fill in, receipt and handler, and the colophon.
Result<Section> reservedSection(const SnapshotContent &frozen, const Labels &labels, const QString &title);
/// The same of the form's first version: one program number and one day.
Result<Section> firstReservedSection(const SnapshotContent &frozen, const Labels &labels,
                                     const QString &title);
/// "managing official", "security consultant, in absence of …".
QString capacityText(const SnapshotSignatory &signatory, const Labels &labels);
/// The title as it is printed in the form's language, or nothing.
QString titleText(const SnapshotSignatory &signatory, const Labels &labels);

} // namespace licet
