#pragma once

#include "base/search_text.h"
#include "ui/widgets/status_badges.h"

#include <QAbstractTableModel>
#include <QFont>

#include <functional>

namespace licet {

/// What a table shows: its own vector of visible rows over one contiguous buffer of folded text, so that a
/// key in the filter costs a scan and no proxy (quality.md). The order is made once a column, the buffer when
/// it is first needed or while nothing else happens.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64, row id of the record
        SortRole,              ///< QVariant by which the column sorts
        BadgeRole,             ///< Code, where the cell shows a state
        ProductionRole,        ///< true: the row bears production's bar
        QuietRole,             ///< true: grey and struck (inactive)
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int totalCount() const { return m_total; }
    /// Shows the rows whose text holds every word, compared as base/search_text.h says.
    void setFilterText(const QString &text);
    [[nodiscard]] const QString &filterText() const { return m_filterText; }
    void sort(int column, Qt::SortOrder order) override;
    /// Row on view of a record, or -1.
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] virtual QString columnName(int column) const = 0;
    [[nodiscard]] virtual bool isShownAtFirst(int column) const = 0;

Q_SIGNALS:
    void filtered();

protected:
    [[nodiscard]] int sourceRow(int row) const { return m_visible[size_t(row)]; }
    [[nodiscard]] virtual qint64 idAt(int source) const = 0;
    [[nodiscard]] virtual QString searchText(int source) const = 0;
    [[nodiscard]] virtual bool isWanted(int source) const = 0;
    [[nodiscard]] virtual QVariant sortKey(int source, int column) const = 0;
    /// To be called with the rows already exchanged, between beginResetModel and endResetModel.
    void rowsExchanged(int total);
    void applyFilter();

private:
    void collectVisible(bool narrowing);
    void makeOrder();
    void completeLines();
    void completeLinesWhenIdle();

    int m_total = 0;
    std::vector<int> m_order;   ///< all rows, sorted
    std::vector<int> m_visible; ///< those on view, in the same order
    SearchLines m_lines;        ///< of the first rows, as far as they were made
    bool m_isCompleting = false;
    std::vector<SearchWord> m_words;
    QString m_filterText;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// One column over plain structs.
template <class Row>
struct ListColumn
{
    QString name; ///< under which width and order are kept
    QString title;
    std::function<QString(const Row &)> text;
    std::function<QVariant(const Row &)> sortKey = {}; ///< else the text, without case
    std::function<std::optional<StatusBadge>(const Row &)> code = {};
    std::function<bool(const Row &)> isEmphatic = {}; ///< in bold
    bool isFigure = false;                            ///< numbers and dates, in tabular figures at the right
    bool shownAtFirst = true;
};

template <class Row>
class RowsModel : public ListModel
{
public:
    RowsModel(std::vector<ListColumn<Row>> columns, std::function<qint64(const Row &)> id,
              QObject *parent = nullptr)
        : ListModel(parent)
        , m_columns(std::move(columns))
        , m_id(std::move(id))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        rowsExchanged(int(m_rows.size()));
        endResetModel();
        Q_EMIT filtered();
    }
    /// Rows that are shown at all; the text filter narrows them.
    void setWanted(std::function<bool(const Row &)> wanted)
    {
        m_wanted = std::move(wanted);
        applyFilter();
    }
    void setSearchText(std::function<QString(const Row &)> text) { m_search = std::move(text); }
    void setIsProduction(std::function<bool(const Row &)> test) { m_isProduction = std::move(test); }
    void setIsQuiet(std::function<bool(const Row &)> test) { m_isQuiet = std::move(test); }

    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[size_t(sourceRow(row))]; }
    [[nodiscard]] const Row *rowById(qint64 id) const
    {
        for (const auto &row : m_rows)
            if (m_id(row) == id)
                return &row;
        return nullptr;
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const auto &row = rowAt(index.row());
        const auto &column = m_columns[size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return column.text(row);
        case Qt::TextAlignmentRole:
            return column.isFigure ? int(Qt::AlignRight | Qt::AlignVCenter)
                                   : int(Qt::AlignLeft | Qt::AlignVCenter);
        case Qt::FontRole:
            if (column.isEmphatic && column.isEmphatic(row)) {
                QFont bold;
                bold.setBold(true);
                return bold;
            }
            return {};
        case IdRole:
            return m_id(row);
        case SortRole:
            return sortKey(sourceRow(index.row()), index.column());
        case BadgeRole:
            if (column.code)
                if (const auto code = column.code(row))
                    return QVariant::fromValue(*code);
            return {};
        case ProductionRole:
            return m_isProduction && m_isProduction(row);
        case QuietRole:
            return m_isQuiet && m_isQuiet(row);
        default:
            return {};
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[size_t(section)].title;
        if (role == Qt::TextAlignmentRole)
            return m_columns[size_t(section)].isFigure ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                       : int(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }
    [[nodiscard]] QString columnName(int column) const override { return m_columns[size_t(column)].name; }
    [[nodiscard]] bool isShownAtFirst(int column) const override
    {
        return m_columns[size_t(column)].shownAtFirst;
    }

protected:
    [[nodiscard]] qint64 idAt(int source) const override { return m_id(m_rows[size_t(source)]); }
    [[nodiscard]] QString searchText(int source) const override
    {
        const auto &row = m_rows[size_t(source)];
        if (m_search)
            return m_search(row);
        QString text;
        for (const auto &column : m_columns)
            text += column.text(row) + QChar(u' ');
        return text;
    }
    [[nodiscard]] bool isWanted(int source) const override
    {
        return !m_wanted || m_wanted(m_rows[size_t(source)]);
    }
    [[nodiscard]] QVariant sortKey(int source, int column) const override
    {
        const auto &row = m_rows[size_t(source)];
        const auto &one = m_columns[size_t(column)];
        return one.sortKey ? one.sortKey(row) : QVariant(one.text(row).toCaseFolded());
    }

private:
    std::vector<ListColumn<Row>> m_columns;
    std::function<qint64(const Row &)> m_id;
    std::function<bool(const Row &)> m_wanted;
    std::function<QString(const Row &)> m_search;
    std::function<bool(const Row &)> m_isProduction;
    std::function<bool(const Row &)> m_isQuiet;
    std::vector<Row> m_rows;
};

} // namespace licet

Q_DECLARE_METATYPE(licet::StatusBadge)
