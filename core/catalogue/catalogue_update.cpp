#include "catalogue/catalogue_update.h"

#include "base/text_fold.h"
#include "history/history_query.h"

#include <algorithm>

namespace licet {

namespace {

bool holds(const QStringList &texts, const QString &text)
{
    const auto folded = foldForComparison(text);
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &one) { return foldForComparison(one) == folded; });
}

bool add(QStringList &texts, const QString &text)
{
    if (text.trimmed().isEmpty() || holds(texts, text))
        return false;
    texts << text.trimmed();
    return true;
}

} // namespace

std::vector<WebService> withUsed(const std::vector<WebService> &catalogue,
                                 const std::vector<UsedService> &used)
{
    std::vector<WebService> result;
    const auto find = [](std::vector<WebService> &services, const QString &name) {
        const auto folded = foldForComparison(name);
        return std::find_if(services.begin(), services.end(),
                            [&](const WebService &one) { return foldForComparison(one.name) == folded; });
    };
    auto known = catalogue;
    for (const auto &one : used) {
        if (one.name.trimmed().isEmpty())
            continue;
        auto target = find(result, one.name);
        const bool isTaken = target != result.end();
        WebService service;
        if (isTaken)
            service = *target;
        else if (const auto there = find(known, one.name); there != known.end())
            service = *there;
        else
            service.name = one.name.trimmed();
        bool isNew = !service.id.isSet() && !isTaken;
        isNew = add(service.versions, one.version) || isNew;
        for (const auto &operation : one.operations)
            isNew = add(service.operations, operation) || isNew;
        if (isTaken)
            *target = service;
        else if (isNew)
            result.push_back(service);
    }
    return result;
}

Result<void> updateCatalogue(Transaction &transaction, const std::vector<UsedService> &used,
                             const Stamp &stamp)
{
    LICET_ASSIGN(const auto catalogue, RecordStore<WebService>::all(transaction.database()));
    for (const auto &service : withUsed(catalogue, used)) {
        if (service.id.isSet()) {
            LICET_ASSIGN(const auto day,
                         dayAfterAll(transaction.database(), RecordRef::of(service.id), stamp.happenedOn));
            LICET_TRY(
                RecordStore<WebService>::update(transaction, service, {stamp.who, day, stamp.enteredAt}));
        } else {
            LICET_ASSIGN([[maybe_unused]] const auto id,
                         RecordStore<WebService>::insert(transaction, service, stamp));
        }
    }
    return {};
}

Result<void> updateCatalogue(Database &database, const std::vector<UsedService> &used, const Stamp &stamp)
{
    return writeTogether(database,
                         [&](Transaction &transaction) { return updateCatalogue(transaction, used, stamp); });
}

} // namespace licet
