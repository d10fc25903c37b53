#include "request/request_name.h"

#include "request/asked_services.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// The ASCII unit separator: no text that a user enters holds it.
constexpr QChar between(0x1f);

} // namespace

QString servicesInName(const QStringList &services)
{
    const auto shown = servicesInShort(services);
    return shown.more == 0 ? shown.named : u"%1 +%2"_s.arg(shown.named, QString::number(shown.more));
}

RequestName nameOf(const Request &request)
{
    return {request.number, servicesInName(serviceNames(request.draft)), request.excerpt.application,
            request.excerpt.environment,
            request.state == RequestState::Draft ? request.begunOn : request.stateSince};
}

RequestName nameOf(const QString &number, const Draft &draft, QDate day)
{
    return {number, servicesInName(serviceNames(draft)), draft.application, draft.environment, day};
}

QString codedName(const RequestName &name)
{
    if (!name.number.isEmpty())
        return name.number;
    QStringList parts{name.service.simplified(), name.application.simplified(),
                      name.environment ? codeOf(*name.environment) : QString(),
                      name.day.isValid() ? name.day.toString(Qt::ISODate) : QString()};
    parts.removeAll(QString());
    return parts.join(between) + between;
}

bool isNameWithoutNumber(const QString &coded)
{
    return coded.endsWith(between);
}

QStringList partsOfCodedName(const QString &coded)
{
    return coded.split(between, Qt::SkipEmptyParts);
}

} // namespace licet
