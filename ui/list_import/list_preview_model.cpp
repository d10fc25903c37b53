#include "ui/list_import/list_preview_model.h"

#include "text/list_import_text.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

bool isShown(const PreviewedRow &row, ListPreviewModel::Shown shown)
{
    using Shown = ListPreviewModel::Shown;
    switch (shown) {
    case Shown::All:
        return true;
    case Shown::Imported:
        return row.status == RowStatus::Imported;
    case Shown::ToComplete:
        return row.isToComplete();
    case Shown::Duplicates:
        return row.status == RowStatus::Duplicate;
    case Shown::Refused:
        return row.status == RowStatus::Refused;
    }
    Q_UNREACHABLE();
}

} // namespace

ListPreviewModel::ListPreviewModel(const Translator &translator, QObject *parent)
    : QAbstractTableModel(parent)
    , m_translator(translator)
{
}

void ListPreviewModel::setList(const ListCells &cells, const ImportPreview &preview)
{
    beginResetModel();
    m_cells = cells;
    m_rows = preview.rows;
    m_columns = FirstCellColumn + cells.columnCount();
    collectVisible();
    endResetModel();
}

void ListPreviewModel::show(Shown shown)
{
    beginResetModel();
    m_shown = shown;
    collectVisible();
    endResetModel();
}

void ListPreviewModel::collectVisible()
{
    m_visible.clear();
    for (size_t index = 0; index < m_rows.size(); ++index)
        if (isShown(m_rows[index], m_shown))
            m_visible.push_back(index);
}

int ListPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int ListPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

StatusBadge ListPreviewModel::badgeOf(const PreviewedRow &row) const
{
    if (row.isToComplete())
        return {u"finding-warning"_s, tr("to complete"), Tone::Attention, false};
    switch (row.status) {
    case RowStatus::Imported:
        return {u"finding-passed"_s, tr("will be imported"), Tone::Good, false};
    case RowStatus::Duplicate:
        return {u"authorization-not-needed"_s, term(m_translator, row.status), Tone::Quiet, false};
    case RowStatus::Refused:
        return {u"request-refused"_s, term(m_translator, row.status), Tone::Wrong, true};
    case RowStatus::LeftOut:
        return {u"authorization-not-needed"_s, term(m_translator, row.status), Tone::Quiet, false};
    }
    Q_UNREACHABLE();
}

QVariant ListPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = rowAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == LineColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == ListModel::BadgeRole && index.column() == StatusColumn)
        return QVariant::fromValue(badgeOf(row));
    if (role == Qt::EditRole && index.column() >= FirstCellColumn)
        return m_cells.lines[row.index].cells.value(index.column() - FirstCellColumn);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case LineColumn:
        return QString::number(row.line);
    case StatusColumn:
        return badgeOf(row).word;
    case WhyColumn:
        return describe(m_translator, row);
    default:
        return m_cells.lines[row.index].cells.value(index.column() - FirstCellColumn).simplified();
    }
}

Qt::ItemFlags ListPreviewModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() >= FirstCellColumn &&
        !m_cells.lines[rowAt(index.row()).index].quoteFault)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ListPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || index.data(role) == value)
        return false;
    Q_EMIT corrected(rowAt(index.row()).index, index.column() - FirstCellColumn, value.toString());
    return true;
}

QVariant ListPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case StatusColumn:
        return tr("What becomes of it");
    case WhyColumn:
        return tr("Why");
    default:
        break;
    }
    const auto head = m_cells.headCells().value(section - FirstCellColumn).simplified();
    return head.isEmpty() ? tr("Column %1").arg(section - FirstCellColumn + 1) : head;
}

} // namespace licet
