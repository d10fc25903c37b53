#pragma once

#include "documents/labels.h"
#include "documents/page_frame.h"

namespace licet {

/// The sections of the request form, in order, as its version and its kind have them.
Result<std::vector<Section>> formSections(const SnapshotContent &frozen, const Labels &labels,
                                          bool withSignatureBox);

/// Which right of an institution that merged is to pass on; empty of any other request.
QString takenOverText(const SnapshotContent &frozen, const Labels &labels);

/// A label's row: an empty value prints a dash.
QVariantMap factRow(const QString &field, const QString &label, const QString &value);
/// A section of rows under a title.
Result<Section> factSection(const QString &title, const QVariantList &rows);
/// "07/12/2026" as the form's language writes it, or nothing.
QString dateText(const std::optional<QDate> &date, const Labels &labels);
/// "Deliberation no. 22/901 of 04/10/2022, amended on 07/02/2023", "Not applicable: …", or nothing.
QString basisText(const SnapshotContent &frozen, const Labels &labels);
/// "DmfaConsultationService version 1, ConsultPerson": each service asked for.
QString serviceNames(const SnapshotContent &frozen, const Labels &labels);
/// The same within a sentence: "DmfaConsultationService version 1 and ConsultPerson".
QString servicesInSentence(const SnapshotContent &frozen, const Labels &labels);
QString operationsText(const Operations &operations, const Labels &labels);

} // namespace licet
