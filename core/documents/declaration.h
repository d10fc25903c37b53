#pragma once

#include "documents/labels.h"
#include "request/snapshot_content.h"

namespace licet {

/// What the signatory declares above the signature: who asks what on behalf of whom, for which application,
/// environment and services, and to what that commits the institution.
struct Declaration
{
    QString request;         ///< one sentence
    QString intro;           ///< "The institution undertakes:", or nothing
    QStringList commitments; ///< none for an end, whose sentence holds its own
    QStringList closing;
};

bool usesProgramNumber(const Draft &draft);
/// ", under the conditions of the authorization stated", in the number of the decisions that are cited, or
/// nothing. `stem`: of the label, "declaration.".
QString labelOfDecisions(const Draft &draft, const QString &stem, const Labels &labels);
/// For how many years the institution commits itself to keep the logs.
QString yearsOfLogs(const Draft &draft);

Declaration declarationOf(const SnapshotContent &frozen, const Labels &labels);

} // namespace licet
