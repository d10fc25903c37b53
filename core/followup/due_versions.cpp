#include "followup/due_versions.h"

#include "database/statement.h"
#include "request/asked_services.h"
#include "request/requests_as_of.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> servicesNow(const Database &from, qint64 request)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(from, u"SELECT draft -> '$.services' FROM request WHERE id = :id"_s));
    statement.bind(u"id"_s, request);
    LICET_ASSIGN(const bool isThere, statement.next());
    if (!isThere)
        return QStringList();
    LICET_ASSIGN(const auto lines, statement.read<QString>(0));
    return namesWithVersions(lines.toUtf8());
}

QStringList servicesThen(const RegisterAsOf &from, qint64 request)
{
    const auto then = requestAsOf(from, Id<Request>(request));
    // A day lies behind on which it did not wait yet.
    return then ? namesWithVersions(then->draft) : QStringList();
}

} // namespace

Result<void> nameVersions(const RegisterAsOf &from, std::vector<DueItem> &items)
{
    for (auto &item : items) {
        if (item.record.kind != RecordKind::Request)
            continue;
        QStringList services;
        if (from.isNow()) {
            LICET_ASSIGN(services, servicesNow(from.database(), item.record.id));
        } else {
            services = servicesThen(from, item.record.id);
        }
        if (const auto names = servicesInShort(services).named; !names.isEmpty())
            item.about = names;
    }
    return {};
}

} // namespace licet
