#include "services_apart.h"

#include "request/asked_services.h"
#include "request/requests_as_of.h"

#include <QJsonArray>

namespace licet::cli {

using namespace Qt::StringLiterals;

Result<void> nameVersions(const RegisterAsOf &from, std::vector<QJsonObject> &rows)
{
    LICET_ASSIGN(const auto catalogue, from.all<WebService>());
    LICET_ASSIGN(const auto requests, requestsAsOf(from));
    std::map<qint64, QStringList> names;
    for (const auto &one : requests)
        names.emplace(one.id.row(), namesApart(one.draft, catalogue));
    for (auto &row : rows)
        if (const auto found = names.find(row.value(u"id"_s).toInteger()); found != names.end())
            row.insert(u"services"_s, QJsonArray::fromStringList(found->second));
    return {};
}

Result<void> nameVersions(const RegisterAsOf &from, std::vector<DueItem> &items)
{
    LICET_ASSIGN(const auto catalogue, from.all<WebService>());
    for (auto &item : items) {
        if (item.record.kind != RecordKind::Request)
            continue;
        const auto request = requestAsOf(from, Id<Request>(item.record.id));
        // A day lies behind on which it did not wait yet.
        if (!request)
            continue;
        const auto names = servicesInShort(namesApart(request->draft, catalogue)).named;
        if (!names.isEmpty() && item.about == servicesInShort(serviceNames(request->draft)).named)
            item.about = names;
    }
    return {};
}

} // namespace licet::cli
