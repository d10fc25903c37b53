#include "review/stored_basis.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Bases>> ofRight(const StoredBasis &stored)
{
    HeldBasis held;
    LICET_ASSIGN(held.committee, readJsonBytes<CommitteeBasis>(stored.committee.toUtf8()));
    LICET_ASSIGN(held.further, readJsonBytes<Bases>(stored.beside.toUtf8()));
    return std::vector<Bases>{basesOf(held)};
}

Result<std::vector<Bases>> ofRequest(const StoredBasis &stored)
{
    LICET_ASSIGN(const auto committee, readJsonBytes<CommitteeBasis>(stored.committee.toUtf8()));
    LICET_ASSIGN(auto lines, readJsonBytes<std::vector<Bases>>(stored.beside.toUtf8()));
    if (lines.empty())
        lines.emplace_back();
    for (auto &line : lines)
        if (line.empty())
            line = basesOf(HeldBasis{committee, {}});
    return lines;
}

} // namespace

BasisColumns basisOfRights()
{
    return {u"committee"_s, u"further_basis"_s, ofRight};
}

BasisColumns basisOfRequests()
{
    // Few drafts have any beside, and to look into each line of a hundred thousand takes time.
    return {u"coalesce(json_extract(draft, '$.committee'), '{}')"_s,
            u"CASE WHEN instr(draft, '\"basis\":[{') = 0 THEN '[]' ELSE (SELECT json_group_array(json("
            "coalesce(json_extract(value, '$.basis'), '[]'))) FROM json_each(draft, '$.services')) END"_s,
            ofRequest};
}

Result<StoredBasis> readStoredBasis(Statement &statement)
{
    StoredBasis stored;
    LICET_ASSIGN(stored.committee, statement.read<QString>(0));
    LICET_ASSIGN(stored.beside, statement.read<QString>(1));
    return stored;
}

} // namespace licet
