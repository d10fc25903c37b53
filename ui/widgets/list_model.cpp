#include "ui/widgets/list_model.h"

#include "base/text_fold.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace licet {

namespace {

/// Numbers are also found without their dots: "0123.456.749" by "0123456".
QString searchable(const QString &text)
{
    auto folded = foldForComparison(text);
    if (folded.contains(u'.'))
        folded += u' ' + QString(folded).remove(u'.');
    return folded + u'\n';
}

bool isLess(const QVariant &left, const QVariant &right, const QCollator &collator)
{
    if (left.typeId() == QMetaType::QString && right.typeId() == QMetaType::QString)
        return collator.compare(left.toString(), right.toString()) < 0;
    return QVariant::compare(left, right) == QPartialOrdering::Less;
}

} // namespace

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

void ListModel::rowsExchanged(int total)
{
    m_total = total;
    m_folded.clear();
    m_ends.clear();
    m_ends.reserve(size_t(total));
    for (int source = 0; source < total; ++source) {
        m_folded += searchable(searchText(source));
        m_ends.push_back(m_folded.size());
    }
    collectVisible();
    sortVisible();
}

bool ListModel::matches(int source, const QStringList &words) const
{
    const auto begin = source == 0 ? 0 : m_ends[size_t(source - 1)];
    const auto text = QStringView(m_folded).mid(begin, m_ends[size_t(source)] - begin);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

void ListModel::collectVisible()
{
    const auto words = foldForComparison(m_filterText).split(u' ', Qt::SkipEmptyParts);
    m_visible.clear();
    for (int source = 0; source < m_total; ++source)
        if (isWanted(source) && matches(source, words))
            m_visible.push_back(source);
}

void ListModel::sortVisible()
{
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    std::vector<QVariant> keys(static_cast<size_t>(m_total));
    for (const int source : m_visible)
        keys[size_t(source)] = sortKey(source, m_sortColumn);
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(m_visible.begin(), m_visible.end(), [&](int left, int right) {
        const auto &first = keys[size_t(m_sortOrder == Qt::AscendingOrder ? left : right)];
        const auto &second = keys[size_t(m_sortOrder == Qt::AscendingOrder ? right : left)];
        return isLess(first, second, collator);
    });
}

void ListModel::applyFilter()
{
    beginResetModel();
    collectVisible();
    sortVisible();
    endResetModel();
    Q_EMIT filtered();
}

void ListModel::setFilterText(const QString &text)
{
    if (m_filterText == text)
        return;
    m_filterText = text;
    applyFilter();
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto before = persistentIndexList();
    std::vector<qint64> ids;
    for (const auto &index : before)
        ids.push_back(idAt(sourceRow(index.row())));
    sortVisible();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOf(ids[size_t(i)]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int ListModel::rowOf(qint64 id) const
{
    for (size_t row = 0; row < m_visible.size(); ++row)
        if (idAt(m_visible[row]) == id)
            return int(row);
    return -1;
}

} // namespace licet
