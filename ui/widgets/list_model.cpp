#include "ui/widgets/list_model.h"

#include <QCollator>
#include <QDateTime>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <numeric>

namespace licet {

namespace {

/// A key that compares fast: texts as the collator orders them, all else by its number; what is missing
/// first.
struct OrderKey
{
    double number = 0;
    std::optional<QCollatorSortKey> text;

    bool operator<(const OrderKey &other) const
    {
        if (text && other.text)
            return text->compare(*other.text) < 0;
        if (text.has_value() != other.text.has_value())
            return other.text.has_value();
        return number < other.number;
    }
};

/// Of a value that is not there.
constexpr double missing = -std::numeric_limits<double>::infinity();

OrderKey orderKey(const QVariant &value, const QCollator &collator)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return {0, collator.sortKey(value.toString())};
    case QMetaType::QDate:
        return {value.toDate().isValid() ? double(value.toDate().toJulianDay()) : missing, {}};
    case QMetaType::QDateTime:
        return {double(value.toDateTime().toMSecsSinceEpoch()), {}};
    default:
        return {value.isValid() ? value.toDouble() : missing, {}};
    }
}

} // namespace

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

void ListModel::rowsExchanged(int total)
{
    m_total = total;
    m_lines.clear();
    makeOrder();
    collectVisible(false);
    completeLinesWhenIdle();
}

void ListModel::completeLines()
{
    while (m_lines.count() < m_total)
        m_lines.add(searchText(m_lines.count()));
}

void ListModel::completeLinesWhenIdle()
{
    constexpr int piece = 1000; // some milliseconds
    if (m_isCompleting || m_lines.count() >= m_total)
        return;
    m_isCompleting = true;
    QTimer::singleShot(0, this, [this] {
        m_isCompleting = false;
        const int until = std::min(m_total, m_lines.count() + piece);
        while (m_lines.count() < until)
            m_lines.add(searchText(m_lines.count()));
        completeLinesWhenIdle();
    });
}

void ListModel::collectVisible(bool narrowing)
{
    if (!m_words.empty())
        completeLines();
    // Of many rows, which are looked at in the order of their texts: the list's own order jumps about in
    // them.
    constexpr size_t few = 8'000;
    if (narrowing && m_visible.size() < few) {
        std::erase_if(m_visible, [this](int source) { return !m_lines.holds(source, m_words); });
        return;
    }
    if (m_words.empty()) {
        m_visible.clear();
        std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_visible),
                     [this](int source) { return isWanted(source); });
        return;
    }
    std::vector<bool> isFound(static_cast<size_t>(m_total));
    for (const int source : m_lines.find(m_words))
        isFound[size_t(source)] = true;
    if (narrowing) {
        std::erase_if(m_visible, [&](int source) { return !isFound[size_t(source)]; });
        return;
    }
    m_visible.clear();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_visible),
                 [&](int source) { return isFound[size_t(source)] && isWanted(source); });
}

void ListModel::makeOrder()
{
    m_order.resize(size_t(m_total));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<OrderKey> keys;
    keys.reserve(size_t(m_total));
    for (int source = 0; source < m_total; ++source)
        keys.push_back(orderKey(sortKey(source, m_sortColumn), collator));
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(m_order.begin(), m_order.end(), [&](int left, int right) {
        return ascending ? keys[size_t(left)] < keys[size_t(right)]
                         : keys[size_t(right)] < keys[size_t(left)];
    });
}

void ListModel::applyFilter()
{
    beginResetModel();
    collectVisible(false);
    endResetModel();
    Q_EMIT filtered();
}

void ListModel::setFilterText(const QString &text)
{
    if (m_filterText == text)
        return;
    m_filterText = text;
    auto words = searchWords(text);
    if (words == m_words)
        return;
    const bool narrowing = !m_words.empty() && narrows(m_words, words);
    m_words = std::move(words);
    beginResetModel();
    collectVisible(narrowing);
    endResetModel();
    Q_EMIT filtered();
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
    std::vector<bool> isVisible(static_cast<size_t>(m_total));
    for (const int source : m_visible)
        isVisible[size_t(source)] = true;
    makeOrder();
    m_visible.clear();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_visible),
                 [&](int source) { return isVisible[size_t(source)]; });
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
