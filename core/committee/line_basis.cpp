#include "committee/line_basis.h"

#include "base/json_record.h"

#include <algorithm>

namespace licet {

Result<LineBasis> JsonValue<LineBasis>::read(const QJsonValue &value, const QString &path)
{
    return RecordJson<LineBasis>::read(value, path);
}

QJsonValue JsonValue<LineBasis>::write(const LineBasis &basis)
{
    auto object = RecordJson<LineBasis>::write(basis).toObject();
    for (const auto &name : object.keys())
        if (object.value(name).isNull())
            object.remove(name);
    return object;
}

LineBasis lineBasis(const CommitteeBasis &committee)
{
    return {committee.deliberation, committee.dossier, committee.notApplicable, {}, {}, {}};
}

HeldBasis heldBasis(const Bases &bases)
{
    auto first =
        std::find_if(bases.begin(), bases.end(), [](const auto &one) { return one.citesDecision(); });
    if (first == bases.end())
        first = std::find_if(bases.begin(), bases.end(),
                             [](const auto &one) { return one.isDeclaredNotApplicable(); });
    HeldBasis held;
    for (auto one = bases.begin(); one != bases.end(); ++one)
        if (one == first)
            held.committee = one->committee();
        else if (one->isLaw() || one->isDeclaredNotApplicable() || one->citesDecision())
            held.further.push_back(*one);
    return held;
}

Bases basesOf(const HeldBasis &held)
{
    Bases bases;
    if (held.committee != CommitteeBasis{})
        bases.push_back(lineBasis(held.committee));
    bases.insert(bases.end(), held.further.begin(), held.further.end());
    return bases;
}

template struct RecordJson<LineBasis>;

} // namespace licet
