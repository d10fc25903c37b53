#include "ui/list_import/list_preview_model.h"

#include "documents/wording/list_wording.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

bool isShown(const JudgedRow &row, ListPreviewModel::Shown shown)
{
    using Shown = ListPreviewModel::Shown;
    switch (shown) {
    case Shown::All:
        return true;
    case Shown::Imported:
        return row.fate == ListFate::Imported;
    case Shown::ToComplete:
        return row.isToComplete();
    case Shown::Duplicates:
        return row.fate == ListFate::Duplicate;
    case Shown::Refused:
        return row.fate == ListFate::Refused;
    }
    Q_UNREACHABLE();
}

} // namespace

ListPreviewModel::ListPreviewModel(const Phrases &phrases, QObject *parent)
    : QAbstractTableModel(parent)
    , m_phrases(phrases)
{
}

void ListPreviewModel::setList(const ListCells &cells, const Judgement &judgement)
{
    beginResetModel();
    m_cells = cells;
    m_rows = judgement.rows;
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

Code ListPreviewModel::codeOf(const JudgedRow &row) const
{
    if (row.isToComplete())
        return {u"finding-warning"_s, tr("to complete"), Tone::Attention, false};
    switch (row.fate) {
    case ListFate::Imported:
        return {u"finding-passed"_s, tr("will be brought"), Tone::Good, false};
    case ListFate::Duplicate:
        return {u"authorization-not-needed"_s, word(m_phrases, row.fate), Tone::Quiet, false};
    case ListFate::Refused:
        return {u"request-refused"_s, word(m_phrases, row.fate), Tone::Wrong, true};
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
    if (role == ListModel::CodeRole && index.column() == FateColumn)
        return QVariant::fromValue(codeOf(row));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case LineColumn:
        return QString::number(row.line);
    case FateColumn:
        return codeOf(row).word;
    case WhyColumn:
        return describe(m_phrases, row);
    default:
        return m_cells.lines[row.index].cells.value(index.column() - FirstCellColumn).simplified();
    }
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
    case FateColumn:
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
