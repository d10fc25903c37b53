#include "history/noted_late.h"

#include "history/correction.h"

#include <QJsonDocument>

#include <algorithm>

namespace licet {

QStringList toldForLater(const std::vector<RecordChange> &changes, const QStringList &columns, QDate day)
{
    QStringList told;
    for (const auto &column : columns)
        if (!tellsOfEntering(column) &&
            std::any_of(changes.begin(), changes.end(), [&](const RecordChange &one) {
                // The first event only says that the record became known.
                return !one.begins && day < one.day && one.values.contains(column);
            }))
            told << column;
    return told;
}

QStringList toldAfter(const std::vector<RecordChange> &changes, const QStringList &columns, qint64 event)
{
    const auto place = std::find_if(changes.begin(), changes.end(),
                                    [&](const RecordChange &one) { return one.sequence == event; });
    QStringList told;
    for (const auto &column : columns)
        if (!tellsOfEntering(column) && std::any_of(place, changes.end(), [&](const RecordChange &one) {
                return !one.isOf(event) && one.values.contains(column);
            }))
            told << column;
    return told;
}

QJsonObject saidUntilThen(const QJsonObject &left)
{
    if (left.isEmpty())
        return {};
    return {{leftThenName, QString::fromUtf8(QJsonDocument(left).toJson(QJsonDocument::Compact))}};
}

} // namespace licet
