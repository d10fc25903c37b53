#include "base/limits.h"

#include "base/entered_day.h"
#include "base/json_fields.h"
#include "base/sector_code.h"

#include <QRegularExpression>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr limits::Number numbersOfFiles[] = {limits::callsPerDay, limits::callsPerHour,
                                             limits::retentionYears, limits::year};

QString span(int least, int most)
{
    return u"%1–%2"_s.arg(least).arg(most);
}

Result<void> checkAtMost(qint64 most, qint64 size, ErrorKind beyond, const QString &subject)
{
    if (size <= most)
        return {};
    return Error{beyond, subject, QString::number(size), QString::number(most)};
}

Result<void> checkString(const QString &text, const QString &path)
{
    static const QRegularExpression isoDay(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    LICET_TRY(checkText(text, path));
    if (text.size() != 10 || !isoDay.match(text).hasMatch())
        return {};
    const auto day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? checkDay(day, path) : Result<void>();
}

Result<void> checkDouble(double number, const QString &member, const QString &path)
{
    for (const auto &limit : numbersOfFiles)
        if (member == QLatin1StringView(limit.member) && (number < limit.least || limit.most < number))
            return Error{ErrorKind::WrongMemberType, path, QString::number(number, 'g', 12),
                         span(limit.least, limit.most)};
    return {};
}

Result<void> checkValue(const QJsonValue &value, const QString &member, const QString &path)
{
    switch (value.type()) {
    case QJsonValue::String:
        if (member == u"sector")
            LICET_TRY(checkSectorCode(value.toString(), path));
        // Of a law, which may be older than all else that a register holds; closing days have that member
        // too.
        if (member == u"date" && path.contains(u"asis[") &&
            isDayOfLaw(QDate::fromString(value.toString(), Qt::ISODate)))
            return {};
        return checkString(value.toString(), path);
    case QJsonValue::Double:
        return checkDouble(value.toDouble(), member, path);
    case QJsonValue::Array: {
        const auto items = value.toArray();
        LICET_TRY(checkAtMost(limits::listItems, items.size(), ErrorKind::ListTooLong, path));
        qsizetype index = 0;
        for (const auto &item : items)
            LICET_TRY(checkValue(item, member, jsonPath(path, index++)));
        return {};
    }
    case QJsonValue::Object: {
        const auto object = value.toObject();
        for (auto one = object.constBegin(); one != object.constEnd(); ++one)
            LICET_TRY(checkValue(one.value(), one.key(), jsonPath(path, one.key())));
        return {};
    }
    default:
        return {};
    }
}

} // namespace

bool isPlausible(QDate day)
{
    return day.isValid() && day.year() >= limits::firstYear && day.year() <= limits::lastYear;
}

Result<void> checkNumber(const limits::Number &limit, int value, const QString &subject)
{
    if (value >= limit.least && value <= limit.most)
        return {};
    return Error{ErrorKind::WrongMemberType, subject, QString::number(value), span(limit.least, limit.most)};
}

Result<void> checkDay(QDate day, const QString &subject)
{
    if (isPlausible(day))
        return {};
    return Error{ErrorKind::WrongMemberType, subject, day.toString(Qt::ISODate),
                 span(limits::firstYear, limits::lastYear)};
}

Result<void> checkText(const QString &text, const QString &subject)
{
    return checkAtMost(limits::textSigns, text.size(), ErrorKind::TextTooLong, subject);
}

Result<void> checkFileSize(qint64 bytes, const QString &path, qint64 most)
{
    return checkAtMost(most, bytes, ErrorKind::FileTooLarge, path);
}

Result<void> checkTexts(const QJsonValue &record, const QString &path)
{
    if (record.isString())
        return checkText(record.toString(), path);
    if (record.isArray()) {
        const auto items = record.toArray();
        for (qsizetype index = 0; index < items.size(); ++index)
            LICET_TRY(checkTexts(items.at(index), jsonPath(path, index)));
    } else if (record.isObject()) {
        const auto members = record.toObject();
        for (auto one = members.constBegin(); one != members.constEnd(); ++one)
            LICET_TRY(checkTexts(one.value(), jsonPath(path, one.key())));
    }
    return {};
}

Result<void> checkLimits(const QJsonValue &document)
{
    return checkValue(document, {}, {});
}

} // namespace licet
