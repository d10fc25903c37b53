#include "committee/decision.h"

#include "base/json_record.h"
#include "history/record_store_definitions.h"

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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("kind", &EveryOfKind::kind);
    }
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

template struct RecordSql<Decision>;
template class RecordStore<Decision>;
template struct RecordSql<DecisionStep>;
template class RecordStore<DecisionStep>;
template struct RecordJson<ChecklistPoint>;

} // namespace licet
