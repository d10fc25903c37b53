#pragma once

#include "list_import/import_preview.h"
#include "ui/widgets/list_model.h"

namespace licet {

/// The rows of a list before they are brought: line, fate, why, then the cells as they stand.
class ListPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, StatusColumn, WhyColumn, FirstCellColumn };
    /// Which rows are on view.
    enum class Shown { All, Imported, ToComplete, Duplicates, Refused };

    explicit ListPreviewModel(const Translator &translator, QObject *parent = nullptr);

    void setList(const ListCells &cells, const ImportPreview &preview);
    void show(Shown shown);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// ListModel::BadgeRole gives the fate's Code.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Cells can be typed over, but those of a row whose quotation marks are at fault.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const PreviewedRow &rowAt(int row) const { return m_rows[m_visible[size_t(row)]]; }

Q_SIGNALS:
    /// `line` is an index among those of the cells.
    void corrected(size_t line, int column, const QString &text);

private:
    void collectVisible();
    [[nodiscard]] StatusBadge badgeOf(const PreviewedRow &row) const;

    const Translator &m_translator;
    ListCells m_cells;
    std::vector<PreviewedRow> m_rows;
    std::vector<size_t> m_visible;
    int m_columns = FirstCellColumn;
    Shown m_shown = Shown::All;
};

} // namespace licet
