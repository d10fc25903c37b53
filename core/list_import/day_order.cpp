#include "list_import/day_order.h"

#include "list_import/list_values.h"

#include <QRegularExpression>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

struct TwoNumbers
{
    QString first, between, second, rest;
};

/// Of a day whose year stands last.
std::optional<TwoNumbers> twoNumbers(const QString &cell)
{
    static const QRegularExpression yearLast(u"^([0-9]{1,2})(\\s?[-/.]\\s?)([0-9]{1,2})([-/.\\s].*)$"_s);
    constexpr qsizetype shortest = 6;
    if (cell.size() < shortest || !cell.front().isDigit())
        return {};
    const auto match = yearLast.match(cell);
    if (!match.hasMatch())
        return {};
    return TwoNumbers{match.captured(1), match.captured(2), match.captured(3), match.captured(4)};
}

constexpr int months = 12;

} // namespace

DayOrders::DayOrders(const ListCells &cells, const std::vector<int> &columns, std::optional<DayOrder> chosen)
{
    for (const int place : columns) {
        if (place < 0)
            continue;
        Column column{place};
        for (size_t index = cells.firstRow(); index < cells.lines.size(); ++index)
            if (const auto day = twoNumbers(plainCell(cells.lines[index].cells.value(place)))) {
                const int first = day->first.toInt();
                const int second = day->second.toInt();
                column.hasDayFirst |= first > months && second <= months;
                column.hasMonthFirst |= second > months && first <= months;
            }
        m_columns.push_back(column);
    }
    m_areDoubtful = std::any_of(m_columns.begin(), m_columns.end(),
                                [](const Column &one) { return one.hasMonthFirst && !one.hasDayFirst; });
    for (auto &one : m_columns) {
        // A column with days above 12 says itself that they stand first.
        const bool isOpen = m_areDoubtful && !one.hasDayFirst;
        one.isDoubtful = isOpen && !chosen;
        one.isMonthFirst = chosen == DayOrder::MonthFirst && (!one.hasDayFirst || one.hasMonthFirst);
    }
}

const DayOrders::Column *DayOrders::columnAt(int place) const
{
    for (const auto &one : m_columns)
        if (one.place == place)
            return &one;
    return nullptr;
}

bool DayOrders::isDoubtful(int column, const QString &cell) const
{
    const auto *at = columnAt(column);
    if (!at || !at->isDoubtful)
        return false;
    const auto day = twoNumbers(cell);
    return day && day->first.toInt() != day->second.toInt();
}

QString DayOrders::dayFirst(int column, const QString &cell) const
{
    const auto *at = columnAt(column);
    if (!at || !at->isMonthFirst)
        return cell;
    const auto day = twoNumbers(cell);
    return day ? day->second + day->between + day->first + day->rest : cell;
}

} // namespace licet
