#pragma once

#include "list_import/import_preview.h"

namespace licet {

/// Where each fact stands in a list: the first column that is mapped to it.
class ListColumns
{
public:
    explicit ListColumns(const ListMapping &mapping);

    /// -1 where no column holds it.
    [[nodiscard]] int of(ListField field) const { return m_columns[size_t(field)]; }
    [[nodiscard]] bool has(ListField field) const { return of(field) >= 0; }
    [[nodiscard]] std::vector<int> ofDays() const;

private:
    std::array<int, EnumCodes<ListField>::all.size()> m_columns;
};

/// A row while it is judged: its cells by fact, and what there is to say of them.
class JudgedRow
{
public:
    JudgedRow(const ListLine &cells, const ListColumns &columns, PreviewedRow &row)
        : m_cells(cells)
        , m_columns(columns)
        , m_row(row)
    {
    }

    [[nodiscard]] const ListLine &cells() const { return m_cells; }
    [[nodiscard]] const ListColumns &columns() const { return m_columns; }
    [[nodiscard]] int line() const { return m_row.line; }
    [[nodiscard]] ListFacts &facts() { return m_row.facts; }

    [[nodiscard]] QString cell(ListField field) const;
    /// The cell where it tells something; a filler is none (base/filler.h).
    [[nodiscard]] QString text(ListField field) const;
    /// Remarks that it is missing where it is.
    QString textOrMissing(ListField field);

    [[nodiscard]] bool isRefused() const { return m_row.status == RowStatus::Refused; }
    void refuse(ListRemarkKind kind, ListField field, const QString &value, const QString &hint = {});
    void refuse(const ListRemark &remark);
    void setDuplicate(const ListRemark &there);
    void remark(ListRemarkKind kind, ListField field, const QString &value = {});
    void remark(const ListRemark &remark) { m_row.remarks.push_back(remark); }

private:
    const ListLine &m_cells;
    const ListColumns &m_columns;
    PreviewedRow &m_row;
};

} // namespace licet
