#include "ui/widgets/tick_list.h"

#include "ui/widgets/arrangement.h"

namespace licet {

TickList::TickList(const QString &name, QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(name);
    setTabKeyNavigation(false);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setMinimumHeight(lineUnit(*this) * 6);
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const auto data = item->data(Qt::UserRole);
        std::erase_if(m_ticks, [&](const auto &one) { return one.first == data; });
        m_ticks.emplace_back(data, item->checkState() == Qt::Checked);
        Q_EMIT ticksChanged();
    });
}

QSize TickList::sizeHint() const
{
    return {QListWidget::sizeHint().width(), lineUnit(*this) * 8};
}

void TickList::setLines(const std::vector<Line> &lines, bool tickedAtFirst)
{
    const QSignalBlocker quiet(this);
    const auto current = currentItem() ? currentItem()->data(Qt::UserRole) : QVariant();
    clear();
    for (const auto &line : lines) {
        auto *item = new QListWidgetItem(line.text, this);
        item->setData(Qt::UserRole, line.data);
        item->setToolTip(line.why.isEmpty() ? line.text : line.why);
        if (!line.why.isEmpty()) {
            item->setFlags(Qt::ItemNeverHasChildren);
            continue;
        }
        bool isTicked = tickedAtFirst;
        for (const auto &[data, chosen] : m_ticks)
            if (data == line.data)
                isTicked = chosen;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
        if (line.data == current)
            setCurrentItem(item);
    }
}

void TickList::forget()
{
    m_ticks.clear();
    setLines({});
}

QVariantList TickList::ticked() const
{
    QVariantList all;
    for (int row = 0; row < count(); ++row)
        if (item(row)->flags().testFlag(Qt::ItemIsUserCheckable) && item(row)->checkState() == Qt::Checked)
            all << item(row)->data(Qt::UserRole);
    return all;
}

void TickList::tick(const QVariant &data, bool isTicked)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole) == data && item(row)->flags().testFlag(Qt::ItemIsUserCheckable)) {
            item(row)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
            setCurrentRow(row);
            scrollToItem(item(row));
        }
}

} // namespace licet
