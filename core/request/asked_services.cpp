#include "request/asked_services.h"

#include "base/text_fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

bool isSameText(const QString &one, const QString &other)
{
    return foldForComparison(one) == foldForComparison(other);
}

QString withVersion(const ServiceLine &line)
{
    // A version alone names no service.
    return line.name.trimmed().isEmpty()
               ? QString()
               : u"%1 %2"_s.arg(line.name.trimmed(), line.version.trimmed()).trimmed();
}

} // namespace

QStringList serviceNames(const Draft &draft)
{
    QStringList names;
    for (const auto &line : draft.services)
        names << line.name;
    return names;
}

QStringList namesApart(const Draft &draft)
{
    QStringList names;
    for (const auto &line : draft.services) {
        const bool hasSeveral =
            std::any_of(draft.services.begin(), draft.services.end(), [&](const ServiceLine &one) {
                return isSameText(one.name, line.name) && !isSameText(one.version, line.version);
            });
        names << (hasSeveral ? withVersion(line) : line.name);
    }
    return names;
}

QStringList namesWithVersions(const Draft &draft)
{
    QStringList names;
    for (const auto &line : draft.services)
        names << withVersion(line);
    return names;
}

QStringList namesWithVersions(const QByteArray &lines)
{
    QStringList names;
    for (const auto &one : QJsonDocument::fromJson(lines).array()) {
        ServiceLine line;
        line.name = one.toObject().value(u"name"_s).toString();
        line.version = one.toObject().value(u"version"_s).toString();
        names << withVersion(line);
    }
    return names;
}

std::vector<int> linesNamed(const Draft &draft, const QString &name)
{
    std::vector<int> exactly, ofAnyVersion;
    const auto apart = namesApart(draft);
    for (int line = 0; line < int(draft.services.size()); ++line) {
        const auto &one = draft.services[size_t(line)];
        if (isSameText(apart[line], name) || isSameText(withVersion(one), name))
            exactly.push_back(line);
        else if (isSameText(one.name, name))
            ofAnyVersion.push_back(line);
    }
    return exactly.empty() ? ofAnyVersion : exactly;
}

std::map<int, int> repeatedLines(const Draft &draft)
{
    std::map<std::pair<QString, QString>, int> firsts;
    std::map<int, int> repeated;
    for (int line = 0; line < int(draft.services.size()); ++line) {
        const auto &one = draft.services[size_t(line)];
        const auto name = foldForComparison(one.name);
        if (name.isEmpty())
            continue;
        const auto [first, isFirst] = firsts.try_emplace({name, foldForComparison(one.version)}, line);
        if (!isFirst)
            repeated.emplace(line, first->second);
    }
    return repeated;
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
