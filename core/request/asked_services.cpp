#include "request/asked_services.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace licet {

using namespace Qt::StringLiterals;

QStringList serviceNames(const Draft &draft)
{
    QStringList names;
    for (const auto &line : draft.services)
        names << line.name;
    return names;
}

QString servicesSql(const QString &request)
{
    return u"%1.first_service, CASE WHEN %1.service_lines > 1 THEN "
           "(SELECT json_group_array(coalesce(line.value ->> '$.name', '')) "
           " FROM json_each(%1.draft, '$.services') AS line) "
           "WHEN %1.service_lines = 0 THEN '[]' END"_s.arg(request);
}

Result<QStringList> servicesAt(Statement &statement, int column)
{
    LICET_ASSIGN(const auto first, statement.read<QString>(column));
    LICET_ASSIGN(const auto all, statement.read<QString>(column + 1));
    if (all.isEmpty())
        return QStringList{first};
    QStringList names;
    for (const auto &one : QJsonDocument::fromJson(all.toUtf8()).array())
        names << one.toString();
    return names;
}

ServicesInShort servicesInShort(QStringList services)
{
    services.removeIf([](const QString &one) { return one.trimmed().isEmpty(); });
    if (services.size() <= 2)
        return {services.join(u", "_s), 0};
    return {services.front(), int(services.size()) - 1};
}

} // namespace licet
