#include "list_import/judged_row.h"

#include "base/filler.h"

namespace licet {

ListColumns::ListColumns(const ListMapping &mapping)
{
    m_columns.fill(-1);
    for (int column = 0; column < int(mapping.size()); ++column)
        if (const auto field = mapping[size_t(column)]; field && !has(*field))
            m_columns[size_t(*field)] = column;
}

std::vector<int> ListColumns::ofDays() const
{
    std::vector<int> columns;
    for (const auto field : {ListField::Sent, ListField::Executed, ListField::ValidUntil, ListField::EndedOn,
                             ListField::InUseSince, ListField::LastUse, ListField::StateSince,
                             ListField::AskedFrom, ListField::AskedUntil})
        columns.push_back(of(field));
    return columns;
}

QString JudgedRow::cell(ListField field) const
{
    const int column = m_columns.of(field);
    return column < 0 ? QString() : plainCell(m_cells.cells.value(column));
}

QString JudgedRow::text(ListField field) const
{
    const auto told = cell(field);
    return tellsNothing(told) ? QString() : told;
}

QString JudgedRow::textOrMissing(ListField field)
{
    auto text = this->text(field);
    if (text.isEmpty())
        remark(ListRemarkKind::Missing, field);
    return text;
}

void JudgedRow::refuse(ListRemarkKind kind, ListField field, const QString &value, const QString &hint)
{
    refuse({kind, field, value, hint});
}

void JudgedRow::refuse(const ListRemark &remark)
{
    m_row.status = RowStatus::Refused;
    m_row.remarks.push_back(remark);
}

void JudgedRow::setDuplicate(const ListRemark &there)
{
    m_row.status = RowStatus::Duplicate;
    m_row.remarks.push_back(there);
}

void JudgedRow::remark(ListRemarkKind kind, ListField field, const QString &value)
{
    m_row.remarks.push_back({kind, field, value, {}});
}

} // namespace licet
