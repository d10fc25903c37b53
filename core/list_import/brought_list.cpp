#include "list_import/brought_list.h"

namespace licet {

BroughtList::BroughtList(ListCells cells, QString name)
    : m_name(std::move(name))
    , m_cells(std::move(cells))
    , m_recognisedHeads(m_cells.heads)
{
    setHasHeads(m_cells.heads >= 0);
}

void BroughtList::setHasHeads(bool hasHeads)
{
    m_cells.heads = hasHeads ? qMax(0, m_recognisedHeads) : -1;
    m_mapping = recognisedMapping(m_cells.headCells());
    m_mapping.resize(size_t(m_cells.columnCount()));
}

void BroughtList::setField(int column, std::optional<ListField> field)
{
    for (auto &one : m_mapping)
        if (field && one == field)
            one.reset();
    m_mapping[size_t(column)] = field;
}

void BroughtList::setLeftOut(size_t line, bool isLeftOut)
{
    if (isLeftOut)
        m_leftOut.insert(line);
    else
        m_leftOut.remove(line);
}

bool BroughtList::correct(size_t line, int column, const QString &text)
{
    if (line >= m_cells.lines.size())
        return false;
    auto &cells = m_cells.lines[line].cells;
    while (cells.size() <= column)
        cells << QString();
    cells[column] = text;
    m_cells.lines[line].isCorrected = true;
    return true;
}

void BroughtList::judge(const ListKnown &known, const ListOptions &options)
{
    m_preview = licet::judge(m_cells, m_mapping, known, options);
}

void BroughtList::keepRefused(const ImportPreview &done)
{
    auto left = m_cells;
    left.lines.resize(m_cells.heads < 0 ? 0 : size_t(m_cells.heads) + 1);
    for (const auto &row : done.rows)
        if (row.status == RowStatus::Refused)
            left.lines.push_back(m_cells.lines[row.index]);
    m_cells = done.refused == 0 ? ListCells() : std::move(left);
    m_leftOut.clear();
}

} // namespace licet
