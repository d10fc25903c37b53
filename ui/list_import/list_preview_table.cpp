#include "ui/list_import/list_preview_table.h"

#include "ui/list_import/mapping_header.h"
#include "ui/list_import/row_status_delegate.h"
#include "ui/widgets/arrangement.h"

#include <QScrollBar>
#include <QShortcut>

namespace licet {

ListPreviewTable::ListPreviewTable(const Translator &translator, QWidget *parent)
    : QTableView(parent)
    , m_model(new ListPreviewModel(translator, this))
    , m_header(new MappingHeader(translator))
{
    setHorizontalHeader(m_header);
    setModel(m_model);
    setItemDelegate(new RowStatusDelegate(this));
    setAccessibleName(tr("Rows of the list"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    // As a shortcut: the table itself takes the key for a letter that is searched.
    auto *leave = new QShortcut(QKeySequence::Delete, this, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, &ListPreviewTable::leaveOutWanted);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineUnit(*this) * 16 / 10);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &MappingHeader::placeChoices);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListPreviewTable::rowChanged);
    // Queued: the table is filled anew, and must not be while its editor is being read.
    connect(m_model, &ListPreviewModel::corrected, this, &ListPreviewTable::corrected, Qt::QueuedConnection);
    connect(m_header, &MappingHeader::chosen, this, &ListPreviewTable::fieldChosen);
    connect(m_header, &MappingHeader::entered, this, [this](int section) {
        if (m_model->rowCount() > 0)
            scrollTo(m_model->index(qMax(0, currentIndex().row()), section));
    });
}

void ListPreviewTable::setList(const BroughtList &list, QWidget *before)
{
    const int row = qMax(0, currentIndex().row());
    m_model->setList(list.cells(), list.preview());
    m_header->setMapping(list.mapping(), ListPreviewModel::FirstCellColumn);
    m_header->placeInTabOrder(before, this);
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0));
}

void ListPreviewTable::fitColumns()
{
    resizeColumnsToContents();
    const int widest = 30 * characterWidth(*this);
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, qBound(16 * characterWidth(*this), columnWidth(column),
                                      column == ListPreviewModel::WhyColumn ? 2 * widest : widest));
    setColumnWidth(ListPreviewModel::LineColumn, 8 * characterWidth(*this));
}

const PreviewedRow *ListPreviewTable::currentRow() const
{
    return currentIndex().isValid() ? &m_model->rowAt(currentIndex().row()) : nullptr;
}

std::vector<size_t> ListPreviewTable::chosenLines() const
{
    auto chosen = selectionModel()->selectedRows();
    if (chosen.isEmpty() && currentIndex().isValid())
        chosen << currentIndex();
    std::vector<size_t> lines;
    lines.reserve(size_t(chosen.size()));
    for (const auto &one : chosen)
        lines.push_back(m_model->rowAt(one.row()).index);
    return lines;
}

} // namespace licet
