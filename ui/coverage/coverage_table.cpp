#include "ui/coverage/coverage_table.h"

#include "ui/widgets/arrangement.h"
#include "ui/widgets/list_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

void paintGroupName(QPainter &painter, const QRect &area, const QString &name, const QPalette &palette,
                    QFont font)
{
    painter.save();
    painter.fillRect(area, palette.alternateBase());
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Active, QPalette::Text));
    const auto words = area.adjusted(6, 0, -6, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(name, Qt::ElideRight, words.width()));
    painter.setPen(palette.color(QPalette::Mid));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.restore();
}

/// Pixels in a cell beside what it says.
struct
{
    int left = 8;
    int right = 4;
    [[nodiscard]] int width() const { return left + right; }
} constexpr besideBadge;

/// What tells most stands at the end, a number or a day: the state's word, which its shape says too, gives
/// way.
StatusBadge fitted(StatusBadge badge, const QString &detail, const QFontMetrics &metrics, int width)
{
    const int excess = badgeWidth(badge, metrics) - width;
    if (detail.isEmpty() || excess <= 0)
        return badge;
    const auto word = badge.word.chopped(detail.size()).trimmed();
    const int room = metrics.horizontalAdvance(word) - excess;
    badge.word = room > metrics.horizontalAdvance(u"m…"_s)
                     ? metrics.elidedText(word, Qt::ElideRight, room) + u' ' + detail
                     : detail;
    return badge;
}

/// Names as they are, though they cannot be chosen; states as shape and word; production's bar.
class CoverageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(CoverageModel::GroupRole).toBool())
            return paintGroupName(*painter, option.rect, index.data().toString(), option.palette,
                                  option.font);
        painter->save();
        if (index.column() == 0) {
            painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
            const auto words = option.rect.adjusted(option.fontMetrics.height(), 0, -6, 0);
            painter->drawText(
                words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        } else {
            const bool isSelected = option.state.testFlag(QStyle::State_Selected);
            if (isSelected)
                painter->fillRect(option.rect, option.palette.highlight());
            const auto area = option.rect.adjusted(besideBadge.left, 0, -besideBadge.right, 0);
            paintBadge(*painter, area,
                       fitted(index.data(CoverageModel::CellRole).value<StatusBadge>(),
                              index.data(CoverageModel::DetailRole).toString(), option.fontMetrics,
                              area.width()),
                       option.palette, isSelected);
            if (isProduction(index))
                paintProductionBar(*painter, option.rect, option.palette, isSelected);
        }
        painter->setPen(option.palette.color(QPalette::Mid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

private:
    static bool isProduction(const QModelIndex &index)
    {
        return index.column() == 1 + int(Environment::Production);
    }
};

} // namespace

/// The name of the group whose services are on top, while its own line is scrolled away.
class CoverageTable::GroupHead : public QWidget
{
public:
    using QWidget::QWidget;
    void setName(const QString &name)
    {
        if (m_name != name)
            update();
        m_name = name;
    }
    [[nodiscard]] const QString &name() const { return m_name; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintGroupName(painter, rect(), m_name, palette(), font());
    }

private:
    QString m_name;
};

CoverageTable::CoverageTable(CoverageModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_head(new GroupHead(this))
{
    setModel(model);
    setItemDelegate(new CoverageDelegate(this));
    setAccessibleName(tr("Coverage"));
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineUnit(*this) * 16 / 10);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setStretchLastSection(true);
    m_head->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        spanNames();
        fitColumns();
        placeHead();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CoverageTable::placeHead);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &CoverageTable::placeHead);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &CoverageTable::looked);
    connect(this, &QAbstractItemView::entered, this, [this](const QModelIndex &index) {
        Q_EMIT looked(m_model->cellAt(index) ? index : currentIndex());
    });
    spanNames();
}

void CoverageTable::spanNames()
{
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isGroup(row))
            setSpan(row, 0, 1, m_model->columnCount());
}

void CoverageTable::choose(const QModelIndex &index)
{
    const auto wanted = m_model->cellAt(index) ? index : m_model->index(1, 1);
    if (!m_model->cellAt(wanted))
        return;
    selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect);
    scrollTo(wanted);
}

QString CoverageTable::stickyHead() const
{
    return m_head->isHidden() ? QString() : m_head->name();
}

void CoverageTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    // The head of the group covers the first line.
    if (!m_head->isHidden() && visualRect(index).top() < m_head->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - 1);
}

void CoverageTable::placeHead()
{
    const int top = rowAt(0);
    const bool isNeeded = top > 0 && !m_model->isGroup(top);
    m_head->setVisible(isNeeded);
    if (!isNeeded)
        return;
    m_head->setName(CoverageModel::nameOf(m_model->groupAt(top)));
    m_head->setGeometry(viewport()->x(), viewport()->y(), viewport()->width(),
                        verticalHeader()->defaultSectionSize());
    m_head->raise();
}

void CoverageTable::fitColumns()
{
    const int width = viewport()->width();
    // No state's word is cut where there is room for it beside the names.
    int words = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (int column = 1; column <= int(environmentCount); ++column) {
            const auto badge = m_model->index(row, column).data(CoverageModel::CellRole);
            if (badge.isValid())
                words = qMax(words, badgeWidth(badge.value<StatusBadge>(), fontMetrics()));
        }
    const int names = 20 * characterWidth(*this);
    const int wanted = qMax(words + besideBadge.width() + 2, width * 19 / 100);
    const int cell = qMax(18 * characterWidth(*this), qMin(wanted, (width - names) / int(environmentCount)));
    setColumnWidth(0, qMax(names, width - int(environmentCount) * cell));
    for (int column = 1; column <= int(environmentCount); ++column)
        setColumnWidth(column, cell);
}

void CoverageTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier && m_model->cellAt(currentIndex())) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void CoverageTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const auto index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_model->cellAt(index) && index == currentIndex())
        Q_EMIT opened(index);
}

void CoverageTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    placeHead();
}

void CoverageTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    Q_EMIT looked(currentIndex());
}

QModelIndex CoverageTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const auto current = currentIndex();
    const auto next = QTableView::moveCursor(action, modifiers);
    if (m_model->cellAt(next))
        return next;
    // Pages may end on a group's name: on to the nearest service.
    const int column = current.isValid() ? qMax(1, current.column()) : 1;
    const int step = action == MovePageUp || action == MoveHome || action == MoveUp ? -1 : 1;
    for (const int direction : {step, -step})
        for (int row = next.row(); row >= 0 && row < m_model->rowCount(); row += direction)
            if (const auto index = m_model->index(row, column); m_model->cellAt(index))
                return index;
    return current;
}

} // namespace licet
