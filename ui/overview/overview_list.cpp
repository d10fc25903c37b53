#include "ui/overview/overview_list.h"

#include "followup/due_news.h"
#include "ui/overview/line_actions.h"
#include "ui/widgets/arrangement.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Beside a line's words, in pixels.
constexpr int besideWords = 6;

/// Those farther below stand in one row each: measuring many thousands takes longer than showing them.
constexpr int linesMeasured = 1000;

int shapeSize(const QFontMetrics &metrics)
{
    return qMax(12, qRound(metrics.height() * 0.84));
}

/// So wide is what stands before the words of a line.
int roomOfShape(const QFontMetrics &metrics, const QModelIndex &index)
{
    return index.data(OverviewModel::BadgeRole).isValid() ? shapeSize(metrics) + 12 : 0;
}

/// What ends a line.
struct LineEnd
{
    QString environment, institution;
};

/// In one row. What is cut is what stands before the environment and the institution's name: by the number at
/// the beginning and by the name at the end two lines are told apart. The environment is never cut.
QString cutBefore(const QFontMetrics &metrics, const QString &text, const LineEnd &last, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const auto dot = u" · "_s;
    const auto environment = last.environment.isEmpty() ? QString() : dot + last.environment;
    const auto institution = last.institution.isEmpty() ? QString() : dot + last.institution;
    auto end = environment + institution;
    if (!text.endsWith(end))
        end = institution;
    if (end.isEmpty() || !text.endsWith(end))
        return metrics.elidedText(text, Qt::ElideMiddle, width);
    const int room = width - metrics.horizontalAdvance(end);
    // A long name leaves the number and the beginning of the service their place.
    const int least = qMin(metrics.horizontalAdvance(text.chopped(end.size())), width * 2 / 5);
    if (!institution.isEmpty() && end.size() > institution.size() && room < least) {
        const int left = width - least - metrics.horizontalAdvance(environment);
        const auto shortened = metrics.elidedText(institution, Qt::ElideMiddle, qMax(0, left));
        if (shortened.size() > dot.size() + 1) {
            const auto before = metrics.elidedText(text.chopped(end.size()), Qt::ElideRight, least);
            return before + environment + shortened;
        }
    }
    const auto before = metrics.elidedText(text.chopped(end.size()), Qt::ElideRight, qMax(0, room));
    return before.size() > 1 ? before + end : metrics.elidedText(text, Qt::ElideMiddle, width);
}

/// A line in at most so many rows, one or two.
QStringList rowsOf(const QFontMetrics &metrics, const QModelIndex &index, int widthOfColumn, int most)
{
    const auto text = index.data().toString();
    const LineEnd end{index.data(OverviewModel::EnvironmentRole).toString(),
                      index.data(OverviewModel::InstitutionRole).toString()};
    const int width = widthOfColumn - 2 * besideWords - roomOfShape(metrics, index);
    if (most < 2 || metrics.horizontalAdvance(text) <= width)
        return {cutBefore(metrics, text, end, width)};
    qsizetype first = 0;
    for (auto space = text.indexOf(u' '); space > 0; space = text.indexOf(u' ', space + 1)) {
        if (metrics.horizontalAdvance(text.left(space)) > width)
            break;
        first = space;
    }
    if (first == 0)
        return {cutBefore(metrics, text, end, width)};
    return {text.left(first), cutBefore(metrics, text.mid(first + 1), end, width)};
}

int heightOf(const QFontMetrics &metrics, qsizetype rows)
{
    return metrics.lineSpacing() * 16 / 10 + int(rows - 1) * metrics.lineSpacing();
}

/// The first of the rows of a higher line; headings; shape and words, of which only the shape is coloured.
class DueLineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto area = option.rect;
        const bool isGroup = index.data(OverviewModel::GroupRole).toBool();
        const auto words = index.siblingAtColumn(OverviewModel::What);
        const auto *list = static_cast<const QTableView *>(parent());
        const int most = isGroup || area.height() < heightOf(option.fontMetrics, 2) ? 1 : 2;
        const auto rows = rowsOf(option.fontMetrics, words, list->columnWidth(OverviewModel::What), most);
        area.setHeight(qMin(area.height(), heightOf(option.fontMetrics, rows.size())));
        painter->save();
        if (isGroup)
            paintHeading(*painter, area, option, index.data().toString());
        else
            paintCell(*painter, area, option, index,
                      index == words ? rows : QStringList{index.data().toString()});
        painter->setPen(option.palette.color(QPalette::Mid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

private:
    static void write(QPainter &painter, const QRect &area, const QString &text)
    {
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    }
    static void paintHeading(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                             const QString &text)
    {
        auto bold = option.font;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(option.palette.color(QPalette::Active, QPalette::Text));
        write(painter, area.adjusted(besideWords, 0, -besideWords, 0), text);
    }
    static void paintCell(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const QStringList &rows)
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (isSelected)
            painter.fillRect(area, option.palette.highlight());
        painter.setFont(option.font);
        const auto plain = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        auto words = area.adjusted(besideWords, 0, -besideWords, 0);
        if (const auto shape = index.data(OverviewModel::BadgeRole); shape.isValid()) {
            const auto code = shape.value<StatusBadge>();
            const int size = shapeSize(option.fontMetrics);
            const auto colour = isSelected ? plain : toneColour(code.tone, option.palette);
            painter.drawPixmap(words.left() + 4, words.top() + (heightOf(option.fontMetrics, 1) - size) / 2,
                               shapePixmap(code.shape, colour, size, painter.device()->devicePixelRatioF()));
            words.setLeft(words.left() + roomOfShape(option.fontMetrics, index));
            if (index.data(OverviewModel::ProductionRole).toBool())
                paintProductionBar(painter, area, option.palette, isSelected);
        }
        const auto tone = Tone(index.data(OverviewModel::ToneRole).toInt());
        painter.setPen(isSelected ? plain : toneColour(tone, option.palette));
        words.setHeight(heightOf(option.fontMetrics, 1));
        for (const auto &row : rows) {
            write(painter, words, row);
            words.translate(0, option.fontMetrics.lineSpacing());
        }
    }
};

} // namespace

OverviewList::OverviewList(Context &context, OverviewModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_actions(new LineActions(context, viewport()))
{
    setModel(model);
    setItemDelegate(new DueLineDelegate(this));
    setAccessibleName(tr("What waits"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(rowHeightAlone(-1));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_actions->hide();
    QWidget::setTabOrder(this, m_actions->firstButton());
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_before = currentIndex().row();
        m_key = current() ? keyOf(*current()) : QString();
        m_high = -1;
    });
    connect(model, &QAbstractItemModel::modelReset, this, &OverviewList::takeOver);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OverviewList::showCurrent);
    connect(this, &QTableView::doubleClicked, this, &OverviewList::opened);
    connect(m_actions, &LineActions::openWanted, this, &OverviewList::opened);
    connect(m_actions, &LineActions::changed, this, &OverviewList::showCurrent);
    connect(m_actions, &LineActions::left, this, [this] { setFocus(); });
}

int OverviewList::rowHeightAlone(int row) const
{
    const auto index = row < 0 ? QModelIndex() : m_model->index(row, OverviewModel::What);
    if (!index.isValid() || m_model->isGroup(row))
        return heightOf(fontMetrics(), 1);
    const int most = row < linesMeasured ? 2 : 1;
    return heightOf(fontMetrics(),
                    rowsOf(fontMetrics(), index, columnWidth(OverviewModel::What), most).size());
}

/// Lines that need two rows get them; the current one is higher anyhow.
void OverviewList::fitRows()
{
    const int lines = qMin(m_model->rowCount(), linesMeasured);
    for (int row = 0; row < lines; ++row)
        if (const int high = rowHeightAlone(row); row != m_high && rowHeight(row) != high)
            setRowHeight(row, high);
}

const DueItem *OverviewList::current() const
{
    return currentIndex().isValid() ? m_model->itemAt(currentIndex().row()) : nullptr;
}

bool OverviewList::choose(const QString &key)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        return false;
    selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
    return true;
}

/// The same item stays current; where it is gone, the one that took its place.
void OverviewList::takeOver()
{
    // The header keeps the heights of its rows, whatever comes to stand in them.
    fitColumns();
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isGroup(row))
            setSpan(row, 0, 1, OverviewModel::ColumnCount);
    if (!m_key.isEmpty() && choose(m_key))
        return showCurrent();
    int row = qBound(0, m_before, qMax(0, m_model->rowCount() - 1));
    while (row < m_model->rowCount() && m_model->isGroup(row))
        ++row;
    if (row >= m_model->rowCount())
        row = m_model->rowCount() - 1;
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    showCurrent();
}

QString OverviewList::inNoColumn() const
{
    if (!isColumnHidden(OverviewModel::OnWhom))
        return {};
    const int row = currentIndex().row();
    QStringList texts;
    for (const int column : {OverviewModel::OnWhom, OverviewModel::Since})
        texts << m_model->index(row, column).data().toString();
    texts.removeAll(QString());
    return texts.join(u" · "_s);
}

void OverviewList::showCurrent()
{
    if (m_high >= 0 && m_high < m_model->rowCount())
        setRowHeight(m_high, rowHeightAlone(m_high));
    m_high = -1;
    const auto *item = current();
    m_actions->setVisible(item != nullptr);
    if (!item)
        return;
    m_high = currentIndex().row();
    m_actions->setItem(*item, inNoColumn());
    placeActions();
    scrollTo(currentIndex());
    placeActions();
}

void OverviewList::placeActions()
{
    if (m_high < 0 || m_high >= m_model->rowCount())
        return;
    const int wide = viewport()->width();
    const int high = m_actions->heightForWidth(wide);
    const int words = rowHeightAlone(m_high);
    if (rowHeight(m_high) != words + high + 1)
        setRowHeight(m_high, words + high + 1);
    m_actions->setGeometry(0, rowViewportPosition(m_high) + words, wide, high);
}

void OverviewList::fitColumns()
{
    const int character = characterWidth(*this);
    // As wide as what stands there, so that the line itself has the room.
    int whom = fontMetrics().horizontalAdvance(
        m_model->headerData(OverviewModel::OnWhom, Qt::Horizontal, Qt::DisplayRole).toString());
    for (const auto &one : m_model->whoIsAwaited())
        whom = qMax(whom, fontMetrics().horizontalAdvance(one));
    whom = qMin(whom + 20, qMax(23 * character, viewport()->width() / 6));
    const int since = fontMetrics().horizontalAdvance(u"00/00/0000"_s) + 20;
    const int until = widthOfUntil(fontMetrics()) + 20;
    const int what = 20 * character;
    // How long a day's words are differs by language: no column ends outside.
    const bool isNarrow = viewport()->width() < qMax(85 * character, what + whom + since + until);
    setColumnHidden(OverviewModel::OnWhom, isNarrow);
    setColumnHidden(OverviewModel::Since, isNarrow);
    setColumnWidth(OverviewModel::OnWhom, whom);
    setColumnWidth(OverviewModel::Since, since);
    setColumnWidth(OverviewModel::Until, until);
    setColumnWidth(OverviewModel::What,
                   qMax(what, viewport()->width() - until - (isNarrow ? 0 : whom + since)));
    fitRows();
}

void OverviewList::keyPressEvent(QKeyEvent *event)
{
    const bool isAlone = event->modifiers() == Qt::NoModifier;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isAlone && current())
        return Q_EMIT opened();
    if (event->key() == Qt::Key_Space && isAlone && current())
        return m_actions->toggleSum();
    if (event->key() == Qt::Key_Escape)
        return event->ignore();
    QTableView::keyPressEvent(event);
}

void OverviewList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    if (const auto *item = current())
        m_actions->setItem(*item, inNoColumn());
    placeActions();
}

void OverviewList::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeActions();
}

void OverviewList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        verticalHeader()->setDefaultSectionSize(rowHeightAlone(-1));
}

} // namespace licet
