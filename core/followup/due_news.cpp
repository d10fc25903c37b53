#include "followup/due_news.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Older days of a thing that is still due say nothing any more.
constexpr int daysKept = 30;

} // namespace

QString keyOf(DueKind kind, const RecordRef &record)
{
    return u"%1:%2:%3"_s.arg(codeOf(kind), record.table(), QString::number(record.id));
}

QString keyOf(const DueItem &item)
{
    return keyOf(item.kind, item.record);
}

std::optional<DueKey> readDueKey(const QString &key)
{
    const auto parts = key.split(u':');
    if (parts.size() != 3)
        return {};
    const auto kind = parseCode<DueKind>(parts[0]);
    const auto record = parseCode<RecordKind>(parts[1]);
    bool isNumber = false;
    const auto id = parts[2].toLongLong(&isNumber);
    if (!kind || !record || !isNumber)
        return {};
    return DueKey{*kind, {*record, id}};
}

std::vector<DueItem> worthTelling(const std::vector<DueItem> &items)
{
    std::vector<DueItem> all;
    std::copy_if(items.begin(), items.end(), std::back_inserter(all),
                 [](const DueItem &item) { return item.state != DueState::Waiting && !item.snoozedUntil; });
    return all;
}

void ToldDays::keepOnly(const QSet<QString> &present)
{
    m_days.removeIf([&](QHash<QString, QSet<QDate>>::iterator one) { return !present.contains(one.key()); });
}

QJsonObject ToldDays::toJson() const
{
    QJsonObject object;
    for (auto one = m_days.cbegin(); one != m_days.cend(); ++one) {
        auto days = QList<QDate>(one->cbegin(), one->cend());
        std::sort(days.begin(), days.end());
        QJsonArray array;
        for (const auto day : days.mid(qMax(0, int(days.size()) - daysKept)))
            array.append(day.toString(Qt::ISODate));
        object.insert(one.key(), array);
    }
    return object;
}

ToldDays ToldDays::fromJson(const QJsonObject &object)
{
    ToldDays told;
    for (auto one = object.begin(); one != object.end(); ++one)
        for (const auto &text : one->toArray())
            if (const auto day = QDate::fromString(text.toString(), Qt::ISODate); day.isValid())
                told.tell(one.key(), day);
    return told;
}

} // namespace licet
