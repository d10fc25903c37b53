#pragma once

#include <QScrollArea>

namespace licet {

/// As high as its content while there is room, and scrolling where there is not: a panel that unfolds above a
/// list must never make the window grow.
class CollapsingScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit CollapsingScrollArea(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wantedHeight() const;
};

} // namespace licet
