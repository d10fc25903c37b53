#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace licet {

/// A column for a widget with a greatest width. Qt asks a layout its height for all the room that there is,
/// also where its widget takes less of it: words then break over more lines than were counted on, and what
/// can shrink is squeezed.
class BoundedColumn : public QVBoxLayout
{
public:
    explicit BoundedColumn(QWidget *parent) : QVBoxLayout(parent) {}

    [[nodiscard]] int heightForWidth(int width) const override
    {
        return QVBoxLayout::heightForWidth(bounded(width));
    }
    [[nodiscard]] int minimumHeightForWidth(int width) const override
    {
        return QVBoxLayout::minimumHeightForWidth(bounded(width));
    }

private:
    [[nodiscard]] int bounded(int width) const { return qMin(width, parentWidget()->maximumWidth()); }
};

} // namespace licet
