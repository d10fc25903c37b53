#pragma once

#include <QFrame>

class QVBoxLayout;

namespace licet {

/// A panel that unfolds in the page to ask something, where another program would open a window. Escape folds
/// it.
class InlinePanel : public QFrame
{
    Q_OBJECT

public:
    explicit InlinePanel(QWidget *parent);
    void fold();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Tab walks the panel as it is read, whatever was made when.
    bool event(QEvent *event) override;
    /// What is asked stands in this column, at most so many characters wide.
    QVBoxLayout *makeColumn(int characters);
};

} // namespace licet
