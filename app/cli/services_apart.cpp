#include "services_apart.h"

#include "request/asked_services.h"
#include "request/requests_as_of.h"

#include <QJsonArray>

namespace licet::cli {

using namespace Qt::StringLiterals;

Result<void> nameVersions(const RegisterAsOf &from, std::vector<QJsonObject> &rows)
{
    LICET_ASSIGN(const auto requests, requestsAsOf(from));
    std::map<qint64, QStringList> names;
    for (const auto &one : requests)
        names.emplace(one.id.row(), namesWithVersions(one.draft));
    for (auto &row : rows)
        if (const auto found = names.find(row.value(u"id"_s).toInteger()); found != names.end())
            row.insert(u"services"_s, QJsonArray::fromStringList(found->second));
    return {};
}

} // namespace licet::cli
