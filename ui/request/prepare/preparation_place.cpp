#include "ui/request/prepare/preparation_place.h"

namespace licet {

using namespace Qt::StringLiterals;

Place placeToPrepare(const PreparationStart &start)
{
    return {PageId::PrepareRequests, 0,
            QStringList{u"new"_s, QString::number(start.application.row()),
                        start.environment ? codeOf(*start.environment) : QString(), start.service}
                .join(u':')};
}

std::optional<PreparationStart> preparationStart(const Place &place)
{
    if (!place.detail.startsWith(u"new"_s))
        return {};
    PreparationStart start;
    if (const auto application = place.detail.section(u':', 1, 1).toLongLong(); application > 0)
        start.application = Id<Application>(application);
    if (const auto environment = parseCode<Environment>(place.detail.section(u':', 2, 2)))
        start.environment = *environment;
    start.service = place.detail.section(u':', 3);
    return start;
}

} // namespace licet
