#include "ui/widgets/list_table.h"

#include "ui/widgets/arrangement.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QStyledItemDelegate>

#include <algorithm>
#include <map>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int textMargin = 6; ///< pixels beside a cell's text

/// Measuring every row of a long list takes longer than showing it.
constexpr int rowsMeasured = 1000;

/// States as shape and word, production's bar, inactive rows struck.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto code = index.data(ListModel::BadgeRole);
        if (!code.isValid()) {
            QStyledItemDelegate::paint(painter, option, index);
        } else {
            auto empty = option;
            initStyleOption(&empty, index);
            empty.text.clear();
            empty.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, empty.widget);
            paintBadge(*painter, option.rect.adjusted(6, 0, -4, 0), code.value<StatusBadge>(), option.palette,
                       option.state.testFlag(QStyle::State_Selected));
        }
        if (index.column() == 0 && index.data(ListModel::ProductionRole).toBool())
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              option.palette.text());
        painter->setPen(option.palette.color(QPalette::Mid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto size = QStyledItemDelegate::sizeHint(option, index);
        if (index.data(ListModel::BadgeRole).isValid())
            size.rwidth() += option.fontMetrics.height() + 6;
        size.rwidth() += 12;
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(ListModel::QuietRole).toBool()) {
            option->font.setStrikeOut(true);
            option->palette.setColor(QPalette::Text, toneColour(Tone::Quiet, option->palette));
        }
    }
};

} // namespace

ListTable::ListTable(ListModel *model, const QString &settingsKey, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_settingsKey(settingsKey)
{
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    // A head points down of itself: names would stand from Z to A.
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setAlternatingRowColors(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineUnit(*this) * 16 / 10);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // Columns fit what is on view: measuring a thousand rows, as is usual, takes longer than showing them.
    horizontalHeader()->setResizeContentsPrecision(0);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &ListTable::offerColumns);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(currentId()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const auto id = currentId(); id != 0 && id != m_chosen) {
            m_chosen = id;
            Q_EMIT currentIdChanged(id);
        }
    });
    // A reset forgets the current row: the record stays chosen when it is still on view.
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_chosen != 0)
            choose(m_chosen);
    });
    restoreColumns();
}

ListTable::~ListTable()
{
    keepColumns();
}

qint64 ListTable::currentId() const
{
    const auto index = currentIndex();
    return index.isValid() ? index.data(ListModel::IdRole).toLongLong() : 0;
}

bool ListTable::choose(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    int column = 0;
    while (column + 1 < m_model->columnCount() && isColumnHidden(column))
        ++column;
    // Not QAbstractItemView::setCurrentIndex: it would add the row to the others while Ctrl is held.
    selectionModel()->setCurrentIndex(m_model->index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
    return true;
}

void ListTable::orderAtFirst(int column, Qt::SortOrder order)
{
    if (!m_isFitted)
        sortByColumn(column, order);
}

int ListTable::heightOfRows(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
           horizontalScrollBar()->sizeHint().height() + 2 * frameWidth();
}

std::vector<int> ListTable::chosenRows() const
{
    std::vector<int> rows;
    for (const auto &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<int> ListTable::shownColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

QByteArray ListTable::columnState() const
{
    return horizontalHeader()->saveState();
}

bool ListTable::setColumnState(const QByteArray &state)
{
    if (state.isEmpty() || !horizontalHeader()->restoreState(state) ||
        horizontalHeader()->count() != m_model->columnCount())
        return false;
    m_isFitted = true;
    m_model->sort(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    return true;
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier && currentId() != 0) {
        Q_EMIT opened(currentId());
        return;
    }
    // Escape takes filters away, or leads back to today: it is no letter to search for.
    if (event->key() == Qt::Key_Escape)
        return event->ignore();
    QTableView::keyPressEvent(event);
}

/// A press marks its row last of all: where the page stayed with the record before, the mark goes back to it.
void ListTable::mousePressEvent(QMouseEvent *event)
{
    const auto pressed = indexAt(event->pos());
    m_staysWithCurrent = false;
    QTableView::mousePressEvent(event);
    if (!pressed.isValid() || !currentIndex().isValid())
        return;
    // A row at the edge moved into view meanwhile: what lies under the pointer now is another one.
    const bool hasMoved =
        event->modifiers() == Qt::NoModifier && !selectionModel()->isRowSelected(currentIndex().row(), {});
    m_staysWithCurrent = pressed.row() != currentIndex().row() || hasMoved;
    if (m_staysWithCurrent)
        choose(currentId());
}

void ListTable::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_staysWithCurrent)
        QTableView::mouseMoveEvent(event);
}

void ListTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
}

void ListTable::fitColumns()
{
    if (m_isFitted || m_model->rowCount() == 0)
        return;
    m_isFitted = true;
    resizeColumnsToContents();
    const int widest = 34 * characterWidth(*this);
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (columnWidth(column) > widest)
            setColumnWidth(column, widest);
    for (const int column : shownColumns())
        setColumnWidth(column, qMax(columnWidth(column), horizontalHeader()->sectionSizeHint(column)));
    // A record goes by what stands first, also farther below.
    const int identifying = shownColumns().front();
    int whole = columnWidth(identifying);
    for (int row = 0; row < qMin(m_model->rowCount(), rowsMeasured); ++row)
        whole =
            qMax(whole, fontMetrics().horizontalAdvance(m_model->index(row, identifying).data().toString()) +
                            4 * textMargin);
    setColumnWidth(identifying, qMin(whole, 50 * characterWidth(*this)));
    narrowTexts();
}

/// Columns of text give way, whose end can still be read in the detail: the broadest first, then those at the
/// right. A number, a day and a state are never cut, nor what stands first, by which a record goes; a
/// head only where the list does not fit otherwise. What then still does not fit is reached by moving the
/// list to and fro.
void ListTable::narrowTexts()
{
    const int character = characterWidth(*this);
    const int identifying = shownColumns().front();
    int excess = -viewport()->width();
    struct Room
    {
        int width;
        int least; ///< of its head
    };
    std::map<int, Room> columns; ///< those that can give way
    for (const int column : shownColumns()) {
        excess += columnWidth(column);
        const auto first = m_model->index(0, column);
        const bool isFigure = first.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        if (column != identifying && !isFigure && !first.data(ListModel::BadgeRole).isValid())
            columns[column] = {columnWidth(column), horizontalHeader()->sectionSizeHint(column)};
    }
    const auto giveWay = [&](int most) {
        while (excess > 0) {
            const auto broadest =
                std::max_element(columns.begin(), columns.end(), [](const auto &left, const auto &right) {
                    return left.second.width - left.second.least < right.second.width - right.second.least;
                });
            if (broadest == columns.end() ||
                broadest->second.width <= qMax(broadest->second.least, most * character))
                break;
            --broadest->second.width;
            --excess;
        }
    };
    for (const int most : {16, 12, 8})
        giveWay(most);
    // Rather a head that is cut, and told whole under the pointer, than a column that is out of sight.
    for (auto &[column, room] : columns)
        room.least = 0;
    giveWay(6);
    for (const auto &[column, room] : columns)
        setColumnWidth(column, room.width);
}

void ListTable::restoreColumns()
{
    if (setColumnState(QSettings().value(u"lists/%1"_s.arg(m_settingsKey)).toByteArray()))
        return;
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnHidden(column, !m_model->isShownAtFirst(column));
}

void ListTable::keepColumns() const
{
    if (m_isFitted)
        QSettings().setValue(u"lists/%1"_s.arg(m_settingsKey), horizontalHeader()->saveState());
}

void ListTable::offerColumns(const QPoint &place)
{
    QMenu menu(this);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        auto *action =
            menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (shown || horizontalHeader()->hiddenSectionCount() + 1 < m_model->columnCount())
                setColumnHidden(column, !shown);
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(place));
}

} // namespace licet
