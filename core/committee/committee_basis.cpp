#include "committee/committee_basis.h"

#include "base/json_record.h"

namespace licet {

namespace {

struct BasisMembers
{
    QString deliberation;
    QString dossier;
    std::optional<QString> notApplicable;
};

} // namespace

template <>
struct JsonFields<BasisMembers>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("deliberation", &BasisMembers::deliberation);
        visit("dossier", &BasisMembers::dossier);
        visit("notApplicable", &BasisMembers::notApplicable);
    }
};

Result<CommitteeBasis> JsonValue<CommitteeBasis>::read(const QJsonValue &value, const QString &path)
{
    if (value.isNull() || value.isUndefined())
        return CommitteeBasis{};
    LICET_ASSIGN(auto members, readJson<BasisMembers>(value, path));
    return CommitteeBasis{members.deliberation, members.dossier, members.notApplicable};
}

QJsonValue JsonValue<CommitteeBasis>::write(const CommitteeBasis &basis)
{
    QJsonObject object;
    if (!basis.deliberation.isNull())
        object.insert(QStringLiteral("deliberation"), basis.deliberation);
    if (!basis.dossier.isNull())
        object.insert(QStringLiteral("dossier"), basis.dossier);
    if (basis.notApplicable)
        object.insert(QStringLiteral("notApplicable"), *basis.notApplicable);
    return object;
}

} // namespace licet
