#pragma once

#include "documents/form_sections.h"

namespace licet {

// What a request rests on, as papers say it: once where its lines rest on the same, else line by line.

/// The rows of its section: of every decision also dossier and authority.
QVariantList basisRows(const SnapshotContent &frozen, const Labels &labels);
/// "Wet … van 15/01/1990, artikel 15, § 1"; a title that says its day itself says it once.
QString lawText(const LineBasis &basis, const Labels &labels);
/// One of a line's bases, `group`: the decision as it was recorded, else as it was typed; a law in production
/// as why no decision applies.
QString statedText(const LineBasis &basis, const Bases &group, const SnapshotContent &frozen,
                   const Labels &labels);
/// As they were typed, each on its line.
QString typedText(const Bases &bases, const Labels &labels);

/// The recorded decisions that lines cite, each once.
std::vector<const SnapshotDecision *> decisionsOfLines(const SnapshotContent &frozen);

/// The lines for which no decision is needed: declared not to apply, or by a law.
struct WithoutDecision
{
    bool isAny = false;
    bool isAll = false;
    int reasons = 0;  ///< how many different ones are stated
    QString services; ///< as in a sentence
};
WithoutDecision withoutDecision(const SnapshotContent &frozen, const Labels &labels);

} // namespace licet
