#pragma once

#include "documents/form_parts.h"

namespace licet {

/// One thing that a change asks to be otherwise, in words.
struct Difference
{
    QString label;
    QString old;
    QString asked;
};

/// What a change asks, set against the authorization that it concerns.
struct Differences
{
    std::vector<Difference> differing;
    QStringList unchanged; ///< the labels of the rest
};

Differences differencesOf(const SnapshotContent &frozen, const Labels &labels);

/// Which right is changed or ended, told from its neighbours: service and version, environment, program
/// number and its first day; nothing where it is not recorded.
QString concernedText(const SnapshotContent &frozen, const Labels &labels);
/// Which right it is, and what differs in a table (was, becomes); the rest in one line. On the form, and
/// again on the cover.
Result<Section> differencesSection(const SnapshotContent &frozen, const Labels &labels, const QString &title);
/// The same without which right it is: a cover says that among what is asked.
Result<Section> differencesAlone(const SnapshotContent &frozen, const Labels &labels, const QString &title);

} // namespace licet
