#pragma once

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace licet {

struct SheetCell
{
    QString text;                  ///< as people read it, dates as dd/mm/yyyy
    std::optional<QDate> day = {}; ///< where the cell is a date, so that a spreadsheet can sort by it
    bool isFigure = false;         ///< a number or date: at the right

    bool operator==(const SheetCell &) const = default;
};

/// A list in words, for a spreadsheet or for paper. Every row has as many cells as there are heads.
struct Sheet
{
    QString title;
    QStringList heads;
    std::vector<std::vector<SheetCell>> rows;
};

} // namespace licet
