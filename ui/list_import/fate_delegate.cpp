#include "ui/list_import/fate_delegate.h"

#include "ui/widgets/list_model.h"

#include <QApplication>
#include <QPainter>

namespace licet {

void FateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto code = index.data(ListModel::CodeRole);
    if (code.isValid()) {
        auto empty = option;
        initStyleOption(&empty, index);
        empty.text.clear();
        empty.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, empty.widget);
        paintCode(*painter, option.rect.adjusted(6, 0, -4, 0), code.value<Code>(), option.palette,
                  option.state.testFlag(QStyle::State_Selected));
    } else {
        QStyledItemDelegate::paint(painter, option, index);
    }
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QSize FateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto size = QStyledItemDelegate::sizeHint(option, index);
    if (const auto code = index.data(ListModel::CodeRole); code.isValid())
        size.setWidth(codeWidth(code.value<Code>(), option.fontMetrics) + 10);
    size.rwidth() += 12;
    return size;
}

} // namespace licet
