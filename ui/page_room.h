#pragma once

#include <QScrollArea>

namespace licet {

/// Holds what stands in front. What unfolds or is said above takes its room from here and never makes the
/// window larger: where too little is left, what stands here scrolls, and the field one is in stays in sight.
class PageRoom : public QScrollArea
{
    Q_OBJECT

public:
    PageRoom(QWidget *content, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepFocusInSight();
};

} // namespace licet
