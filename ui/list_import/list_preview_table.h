#pragma once

#include "list_import/brought_list.h"
#include "ui/list_import/list_preview_model.h"

#include <QTableView>

namespace licet {

class MappingHeader;

/// The rows of a list with their fate, under the choice of what each column holds.
class ListPreviewTable : public QTableView
{
    Q_OBJECT

public:
    explicit ListPreviewTable(const Translator &translator, QWidget *parent = nullptr);

    /// The current row stays.
    void setList(const BroughtList &list, QWidget *before);
    void setShown(ListPreviewModel::Shown shown) { m_model->show(shown); }
    void fitColumns();
    /// Nothing where no row is current.
    [[nodiscard]] const PreviewedRow *currentRow() const;
    /// The selected rows, by their place among the lines; the row with the focus where none is selected.
    [[nodiscard]] std::vector<size_t> chosenLines() const;

Q_SIGNALS:
    void rowChanged();
    void leaveOutWanted();
    void corrected(size_t line, int column, const QString &text);
    void fieldChosen(int column, int field);

private:
    ListPreviewModel *m_model;
    MappingHeader *m_header;
};

} // namespace licet
