#include "request/request_name.h"

namespace licet {

namespace {

/// The ASCII unit separator: no text that a user enters holds it.
constexpr QChar between(0x1f);

} // namespace

RequestName nameOf(const Request &request)
{
    return {request.number, request.excerpt.firstService, request.excerpt.application,
            request.excerpt.environment,
            request.state == RequestState::Draft ? request.begunOn : request.stateSince};
}

RequestName nameOf(const QString &number, const Draft &draft, QDate day)
{
    const auto excerpt = excerptOf(draft);
    return {number, excerpt.firstService, excerpt.application, excerpt.environment, day};
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
