#include "base/entered_day.h"

#include "base/limits.h"
#include "base/text_gate.h"

#include <QRegularExpression>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> plausible(QDate day, DayMeant meant)
{
    const bool isPossible = meant == DayMeant::OfLaw ? isDayOfLaw(day) : isPlausible(day);
    return isPossible ? std::optional(day) : std::nullopt;
}

std::optional<QDate> ofShortYear(int year, int month, int day, QDate today, DayMeant meant)
{
    constexpr int yearsAhead = 20;
    const auto last = meant == DayMeant::Either ? today.addYears(yearsAhead) : today;
    const QDate recent(2000 + year, month, day);
    if (recent.isValid() && recent <= last)
        return recent;
    return plausible(QDate(1900 + year, month, day), meant);
}

} // namespace

bool isDayOfLaw(QDate day)
{
    constexpr int firstYearOfLaws = 1831;
    return day.isValid() && day.year() >= firstYearOfLaws && day.year() <= limits::lastYear;
}

std::optional<QDate> enteredDay(const QString &text, QDate today, DayMeant meant)
{
    static const QRegularExpression yearFirst(u"^([0-9]{4}) ?[-/.] ?([0-9]{1,2}) ?[-/.] ?([0-9]{1,2})$"_s);
    static const QRegularExpression dayFirst(
        u"^([0-9]{1,2})(?: ?[-/.] ?| )([0-9]{1,2})(?: ?[-/.] ?| )([0-9]{4}|[0-9]{2})$"_s);
    const auto typed = enteredNumber(text);
    if (const auto match = yearFirst.match(typed); match.hasMatch())
        return plausible(
            QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()), meant);
    const auto match = dayFirst.match(typed);
    if (!match.hasMatch())
        return {};
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    if (match.capturedLength(3) == 2)
        return ofShortYear(year, month, day, today, meant);
    return plausible(QDate(year, month, day), meant);
}

} // namespace licet
