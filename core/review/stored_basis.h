#pragma once

#include "committee/line_basis.h"
#include "database/statement.h"

namespace licet {

/// What rows of `authorization` or `request` rest on, as it is stored: many share it, and it is read once.
struct StoredBasis
{
    QString committee; ///< JSON of a CommitteeBasis
    QString beside;    ///< JSON: of a right its further bases, of a request a list for each line
};

/// The two columns in SQL, and what they say: what each line rests on.
struct BasisColumns
{
    QString committee;
    QString beside;
    Result<std::vector<Bases>> (*lines)(const StoredBasis &stored);
};
/// Of a right, which is one line.
BasisColumns basisOfRights();
/// Of a request, out of its draft.
BasisColumns basisOfRequests();

/// From the first two columns of a row.
Result<StoredBasis> readStoredBasis(Statement &statement);

} // namespace licet
