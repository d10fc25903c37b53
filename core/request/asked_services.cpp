#include "request/asked_services.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    // A table function over the lines takes eight times as long.
    return u"%1.first_service, CASE WHEN %1.service_lines > 1 THEN %1.draft -> '$.services' "
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
        names << one.toObject().value(u"name"_s).toString();
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
