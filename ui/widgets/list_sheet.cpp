#include "ui/widgets/list_sheet.h"

#include "text/terms.h"

#include <QCoreApplication>

namespace licet {

namespace {

SheetCell cellAt(const ListModel &model, int row, int column)
{
    const auto index = model.index(row, column);
    SheetCell cell{index.data().toString()};
    cell.isFigure = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    const auto key = index.data(ListModel::SortRole);
    // Only what is written as that day: a column may sort by a day and say more.
    if (key.typeId() == QMetaType::QDate && cell.text == printedDate(key.toDate()))
        cell.day = key.toDate();
    return cell;
}

QString headOf(const ListModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

} // namespace

Sheet sheetOnView(const ListTable &table)
{
    const auto &model = *table.list();
    const auto columns = table.shownColumns();
    auto rows = table.chosenRows();
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < model.rowCount(); ++row)
            rows.push_back(row);
    }
    Sheet sheet;
    for (const int column : columns)
        sheet.heads << headOf(model, column);
    sheet.rows.reserve(rows.size());
    for (const int row : rows) {
        std::vector<SheetCell> cells;
        cells.reserve(columns.size());
        for (const int column : columns)
            cells.push_back(cellAt(model, row, column));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

Sheet recordOnView(const ListTable &table, int row)
{
    const auto &model = *table.list();
    Sheet sheet;
    sheet.heads << QCoreApplication::translate("ListSheet", "What")
                << QCoreApplication::translate("ListSheet", "As recorded");
    for (int column = 0; column < model.columnCount(); ++column)
        if (const auto cell = cellAt(model, row, column); !cell.text.isEmpty())
            sheet.rows.push_back({{headOf(model, column)}, {cell.text}});
    return sheet;
}

} // namespace licet
