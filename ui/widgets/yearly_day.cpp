#include "ui/widgets/yearly_day.h"

#include "text/terms.h"
#include "ui/widgets/editors.h"

#include <QRegularExpression>

namespace licet {

using namespace Qt::StringLiterals;

QString shownYearlyDay(const QString &stored)
{
    const auto day = QDate::fromString(u"2000-"_s + stored, Qt::ISODate);
    if (!day.isValid())
        return stored;
    // What stands before the year: "02/11", in German "02.11.".
    return printedDate(day).chopped(4).remove(QRegularExpression(u"/$"_s));
}

std::optional<QString> readYearlyDay(const QString &typed)
{
    static const QRegularExpression shape(uR"(^\s*(\d{1,2})[/.\-](\d{1,2})\.?\s*$)"_s);
    const auto match = shape.match(typed);
    if (!match.hasMatch())
        return {};
    // A leap year, so that 29 February counts.
    const QDate day(2000, match.captured(2).toInt(), match.captured(1).toInt());
    if (!day.isValid())
        return {};
    return day.toString(u"MM-dd"_s);
}

std::optional<ClosedOn> readClosedOn(const QString &typed)
{
    if (const auto yearly = readYearlyDay(typed))
        return ClosedOn{{}, *yearly};
    if (const auto date = DateEdit::read(typed))
        return ClosedOn{*date, {}};
    return {};
}

QString shownClosedOn(const std::optional<QDate> &date, const QString &yearly)
{
    return date ? printedDate(*date) : shownYearlyDay(yearly);
}

} // namespace licet
