#include "institution/forerunner.h"

#include "history/history_query.h"
#include "institution/merger.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

std::optional<KboNumber> numberIn(const QJsonValue &value)
{
    const auto number = KboNumber::parse(value.toVariant().toString());
    return number ? std::optional(*number) : std::nullopt;
}

/// The numbers that an institution itself had before.
Result<std::vector<Forerunner>> earlierNumbers(const Database &database, const Institution &institution)
{
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(institution.id)));
    std::vector<Forerunner> earlier;
    QString name;
    std::optional<KboNumber> kbo;
    for (const auto &one : changes) {
        const bool isOther = one.values.contains(u"kbo"_s);
        const auto next = isOther ? numberIn(one.values.value(u"kbo"_s)) : kbo;
        if (kbo && next != kbo && one.kind != RecordEvent::Corrected)
            earlier.push_back({institution.id, name, *kbo, one.day});
        kbo = next;
        if (one.values.contains(u"name"_s))
            name = one.values.value(u"name"_s).toString();
    }
    // It may have come back to one that it had.
    std::erase_if(earlier, [&](const Forerunner &one) { return one.kbo == institution.kbo; });
    return earlier;
}

Result<void> gather(const Database &database, const Institution &institution, std::set<Id<Institution>> &seen,
                    std::vector<Forerunner> &all)
{
    seen.insert(institution.id);
    LICET_ASSIGN(const auto own, earlierNumbers(database, institution));
    all.insert(all.end(), own.begin(), own.end());
    LICET_ASSIGN(const auto mergers, RecordStore<Merger>::where(database, u"successor_id"_s, institution.id));
    for (const auto &one : mergers) {
        if (seen.count(one.predecessor) > 0)
            continue;
        LICET_ASSIGN(const auto predecessor, RecordStore<Institution>::get(database, one.predecessor));
        if (predecessor.kbo)
            all.push_back({predecessor.id, predecessor.name, *predecessor.kbo, one.holdsFrom});
        LICET_TRY(gather(database, predecessor, seen, all));
    }
    return {};
}

} // namespace

Result<std::vector<Forerunner>> forerunnersOf(const Database &database, const Institution &institution)
{
    std::vector<Forerunner> all;
    std::set<Id<Institution>> seen;
    LICET_TRY(gather(database, institution, seen, all));
    return all;
}

Result<std::vector<Forerunner>> everyEarlierNumber(const Database &database)
{
    LICET_ASSIGN(const auto institutions, RecordStore<Institution>::all(database));
    std::vector<Forerunner> all;
    for (const auto &institution : institutions) {
        LICET_ASSIGN(const auto its, earlierNumbers(database, institution));
        all.insert(all.end(), its.begin(), its.end());
    }
    std::erase_if(all, [&](const Forerunner &one) {
        return std::any_of(institutions.begin(), institutions.end(),
                           [&](const Institution &other) { return other.kbo == one.kbo; });
    });
    return all;
}

Result<std::optional<NumberedInstitution>> institutionNumbered(const Database &database,
                                                               const KboNumber &number)
{
    LICET_ASSIGN(const auto now, RecordStore<Institution>::where(database, u"kbo"_s, number));
    if (!now.empty())
        return std::optional(NumberedInstitution{now.front(), {}});
    LICET_ASSIGN(const auto earlier, everyEarlierNumber(database));
    for (const auto &one : earlier)
        if (one.kbo == number) {
            LICET_ASSIGN(const auto institution, RecordStore<Institution>::get(database, one.institution));
            return std::optional(NumberedInstitution{institution, one.until});
        }
    return std::optional<NumberedInstitution>();
}

Result<std::set<Id<Institution>>> mergedWith(const Database &database, Id<Institution> institution)
{
    LICET_ASSIGN(const auto mergers, RecordStore<Merger>::all(database));
    std::set<Id<Institution>> together{institution};
    for (bool grows = true; grows;) {
        grows = false;
        for (const auto &one : mergers)
            if (together.count(one.predecessor) != together.count(one.successor)) {
                together.insert({one.predecessor, one.successor});
                grows = true;
            }
    }
    return together;
}

Result<bool> mergedInto(const Database &database, Id<Institution> predecessor, Id<Institution> successor)
{
    std::set<Id<Institution>> seen;
    while (seen.insert(predecessor).second) {
        LICET_ASSIGN(const auto mergers,
                     RecordStore<Merger>::where(database, u"predecessor_id"_s, predecessor));
        if (mergers.empty())
            return false;
        predecessor = mergers.front().successor;
        if (predecessor == successor)
            return true;
    }
    return false;
}

} // namespace licet
