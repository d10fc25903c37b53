#include "ui/page/record_tree.h"

#include "ui/page/writing.h"
#include "ui/widgets/arrangement.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace licet {

namespace {

enum DataRole { KindRole = Qt::UserRole, RecordRole };

} // namespace

RecordTree::RecordTree(Context &context, const QString &name, const QString &emptySentence, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
    , m_splitter(new QSplitter)
    , m_tree(new QTreeWidget)
    , m_buttons(new QVBoxLayout)
    , m_stack(new QStackedWidget)
{
    const int gap = lineUnit(*this) / 2;
    m_layout->setContentsMargins(gap, gap, gap, gap);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(name);
    m_tree->setRootIsDecorated(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree, 1);
    column->addLayout(m_buttons);
    auto *empty = new QuietLabel(emptySentence);
    empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(empty);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_stack);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_layout->addWidget(m_splitter, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isParted = true; });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_isFilling && item)
            follow(item);
    });
}

void RecordTree::addPanel(const QString &kind, RecordPanelBase *panel)
{
    m_panels[kind] = panel;
    m_stack->addWidget(panel);
}

void RecordTree::addButton(const QString &text, const std::function<void()> &action)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    followWriting(m_context, button);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action] {
        if (isSettled(action))
            action();
    });
}

void RecordTree::setTop(QWidget *widget)
{
    m_layout->insertWidget(0, widget);
}

void RecordTree::addNode(const RecordNode &node, QTreeWidgetItem *parent)
{
    auto *item = new QTreeWidgetItem(parent, {node.text});
    item->setData(0, KindRole, node.kind);
    item->setData(0, RecordRole, node.record);
    item->setToolTip(0, node.text);
    item->setSizeHint(0, QSize(0, lineUnit(*m_tree) * 16 / 10));
    for (const auto &child : node.children)
        addNode(child, item);
    item->setExpanded(true);
}

void RecordTree::setNodes(const std::vector<RecordNode> &nodes)
{
    m_isFilling = true;
    m_tree->clear();
    for (const auto &node : nodes)
        addNode(node, m_tree->invisibleRootItem());
    m_isFilling = false;
    fitTree();
    const bool isNew = !m_kind.isEmpty() && m_record == 0;
    if (isNew)
        return;
    choose(m_kind, m_record);
    if (nodes.empty()) {
        m_kind.clear();
        m_record = 0;
        m_stack->setCurrentIndex(0);
    } else if (!m_tree->currentItem()) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }
}

QTreeWidgetItem *RecordTree::itemOf(const QString &kind, qint64 record) const
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        if ((*it)->data(0, KindRole).toString() == kind && (*it)->data(0, RecordRole).toLongLong() == record)
            return *it;
    return nullptr;
}

void RecordTree::choose(const QString &kind, qint64 record)
{
    auto *item = itemOf(kind, record);
    // One that is new has no row yet: none is marked.
    if (!item && (record != 0 || kind != m_kind))
        return;
    m_isFilling = true;
    m_tree->setCurrentItem(item);
    m_isFilling = false;
    m_kind = kind;
    m_record = record;
}

void RecordTree::choosePresent()
{
    if (itemOf(m_kind, m_record))
        return choose(m_kind, m_record);
    m_isFilling = true;
    m_tree->setCurrentItem(nullptr);
    m_isFilling = false;
}

/// A press marks its row after this: it goes back once more when the press is done.
void RecordTree::stayWithPresent()
{
    choosePresent();
    QMetaObject::invokeMethod(this, &RecordTree::choosePresent, Qt::QueuedConnection);
}

void RecordTree::goTo(const QString &kind, qint64 record)
{
    if (auto *item = itemOf(kind, record))
        m_tree->setCurrentItem(item);
}

void RecordTree::showPanel(const QString &kind)
{
    m_stack->setCurrentWidget(m_panels.at(kind));
    m_kind = kind;
    m_record = 0;
    m_isFilling = true;
    m_tree->setCurrentItem(nullptr);
    m_isFilling = false;
    if (auto *first = m_panels.at(kind)->sheet()->findChild<QLineEdit *>())
        first->setFocus();
}

void RecordTree::bring(const QString &kind)
{
    m_stack->setCurrentWidget(m_panels.at(kind));
}

RecordPanelBase *RecordTree::current() const
{
    return qobject_cast<RecordPanelBase *>(m_stack->currentWidget());
}

bool RecordTree::save()
{
    return !m_context.whyReadOnly().isEmpty() || !current() || current()->save();
}

bool RecordTree::isSettled(const std::function<void()> &goOn)
{
    return !current() || current()->isSettled(goOn);
}

void RecordTree::discard()
{
    if (current())
        current()->discard();
}

void RecordTree::follow(QTreeWidgetItem *item)
{
    const auto kind = item->data(0, KindRole).toString();
    const auto record = item->data(0, RecordRole).toLongLong();
    if (!isSettled([this, kind, record] { goTo(kind, record); }))
        return stayWithPresent();
    m_kind = kind;
    m_record = record;
    if (const auto panel = m_panels.find(kind); panel != m_panels.end())
        m_stack->setCurrentWidget(panel->second);
    Q_EMIT chosen(kind, record);
    // Saving may have rebuilt the tree.
    choose(kind, record);
}

void RecordTree::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = arrangementOf(*this) == Arrangement::Narrow;
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_isParted = false;
    fitTree();
}

void RecordTree::fitTree()
{
    if (m_isParted || m_splitter->orientation() == Qt::Vertical)
        return;
    int words = 44 * characterWidth(*this);
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        int depth = 1;
        for (const auto *above = (*it)->parent(); above; above = above->parent())
            ++depth;
        const int text = m_tree->fontMetrics().horizontalAdvance((*it)->text(0));
        words = qMax(words, depth * m_tree->indentation() + text + lineUnit(*this));
    }
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int treeWidth = qMin(words + bar, width() * 45 / 100);
    m_splitter->setSizes({treeWidth, width() - treeWidth});
}

} // namespace licet
