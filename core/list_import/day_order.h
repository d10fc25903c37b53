#pragma once

#include "list_import/list_cells.h"

namespace licet {

/// In which order a list writes a day like 02/03/2025.
enum class DayOrder { DayFirst, MonthFirst };
template <>
struct EnumCodes<DayOrder>
{
    static constexpr std::array all{EnumCode<DayOrder>{DayOrder::DayFirst, "day-first"},
                                    EnumCode<DayOrder>{DayOrder::MonthFirst, "month-first"}};
};

/// What a list's days say of their order: 02/28/2025 can only be written with the month first, and then
/// 02/03/2025 beside it is not the second of March.
class DayOrders
{
public:
    /// Looks at these columns of every row; `chosen` is what the user says.
    DayOrders(const ListCells &cells, const std::vector<int> &columns, std::optional<DayOrder> chosen);

    /// Whether a column seems to be written with the month first, whatever was chosen.
    [[nodiscard]] bool areDoubtful() const { return m_areDoubtful; }
    /// Whether a cell cannot be read before somebody says in which order its column is written.
    [[nodiscard]] bool isDoubtful(int column, const QString &cell) const;
    /// The cell with its day first.
    [[nodiscard]] QString dayFirst(int column, const QString &cell) const;

private:
    struct Column
    {
        int place = -1;
        bool hasDayFirst = false, hasMonthFirst = false; ///< a first or a second number above 12
        bool isMonthFirst = false, isDoubtful = false;
    };
    [[nodiscard]] const Column *columnAt(int place) const;

    std::vector<Column> m_columns;
    bool m_areDoubtful = false;
};

} // namespace licet
