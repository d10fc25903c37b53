#include "committee/decision.h"

namespace licet {

namespace {

struct EveryOfKind
{
    InstitutionKind kind = InstitutionKind::Other;
};

} // namespace

template <>
struct JsonFields<EveryOfKind>
{
    static constexpr auto fields = std::tuple{jsonField("kind", &EveryOfKind::kind)};
};

Result<ConcernedInstitution> JsonValue<ConcernedInstitution>::read(const QJsonValue &value,
                                                                   const QString &path)
{
    if (value.isObject()) {
        LICET_ASSIGN(const auto every, readJson<EveryOfKind>(value, path));
        return ConcernedInstitution{{}, every.kind};
    }
    LICET_ASSIGN(const auto kbo, readJson<KboNumber>(value, path));
    return ConcernedInstitution{kbo, {}};
}

QJsonValue JsonValue<ConcernedInstitution>::write(const ConcernedInstitution &concerned)
{
    if (concerned.kbo)
        return writeJson(*concerned.kbo);
    Q_ASSERT(concerned.everyOfKind);
    return writeJson(EveryOfKind{*concerned.everyOfKind});
}

} // namespace licet
