#include "ui/widgets/cut_texts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStyleOptionViewItem>
#include <QToolTip>

namespace licet {

namespace {

/// Of the head under the pointer, where it is cut.
QString cutHead(const QHeaderView &head, const QPoint &place)
{
    const int section = head.logicalIndexAt(place);
    if (section < 0 || head.orientation() != Qt::Horizontal ||
        head.sectionSize(section) >= head.sectionSizeHint(section))
        return {};
    return head.model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
}

QString cutCell(const QAbstractItemView &list, const QPoint &place)
{
    const auto index = list.indexAt(place);
    if (!index.isValid() || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return {};
    QStyleOptionViewItem option;
    option.initFrom(&list);
    option.font = list.font();
    const auto *delegate = list.itemDelegateForIndex(index);
    if (!delegate || delegate->sizeHint(option, index).width() <= list.visualRect(index).width())
        return {};
    return index.data().toString();
}

} // namespace

void CutTexts::watchLists()
{
    static const auto name = QStringLiteral("cut texts");
    if (qApp->findChild<CutTexts *>(name, Qt::FindDirectChildrenOnly))
        return;
    auto *texts = new CutTexts(qApp);
    texts->setObjectName(name);
    qApp->installEventFilter(texts);
}

bool CutTexts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *list = qobject_cast<QAbstractItemView *>(watched->parent());
    if (!list || list->viewport() != watched)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto *head = qobject_cast<const QHeaderView *>(list);
    const auto whole = head ? cutHead(*head, help->pos()) : cutCell(*list, help->pos());
    if (whole.isEmpty())
        return QObject::eventFilter(watched, event);
    QToolTip::showText(help->globalPos(), whole, static_cast<QWidget *>(watched));
    return true;
}

} // namespace licet
