#include "ui/list_import/row_status_delegate.h"

#include "ui/widgets/list_model.h"

#include <QApplication>
#include <QPainter>

namespace licet {

void RowStatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto code = index.data(ListModel::BadgeRole);
    if (code.isValid()) {
        auto empty = option;
        initStyleOption(&empty, index);
        empty.text.clear();
        empty.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, empty.widget);
        paintBadge(*painter, option.rect.adjusted(6, 0, -4, 0), code.value<StatusBadge>(), option.palette,
                   option.state.testFlag(QStyle::State_Selected));
    } else {
        QStyledItemDelegate::paint(painter, option, index);
    }
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QSize RowStatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto size = QStyledItemDelegate::sizeHint(option, index);
    if (const auto code = index.data(ListModel::BadgeRole); code.isValid())
        size.setWidth(badgeWidth(code.value<StatusBadge>(), option.fontMetrics) + 10);
    size.rwidth() += 12;
    return size;
}

} // namespace licet
