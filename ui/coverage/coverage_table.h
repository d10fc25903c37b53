#pragma once

#include "ui/coverage/coverage_model.h"

#include <QTableView>

namespace licet {

/// Walks the cells of the coverage: arrow keys, Home and End; the heads of table and group stay in sight.
/// `opened` by Enter and by a click; `looked` tells which cell to explain: the one under the mouse, else the
/// current one.
class CoverageTable : public QTableView
{
    Q_OBJECT

public:
    explicit CoverageTable(CoverageModel *model, QWidget *parent = nullptr);
    /// Makes the cell current, or the first one when `index` is not valid.
    void choose(const QModelIndex &index);
    [[nodiscard]] QString stickyHead() const;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void looked(const QModelIndex &index);
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    class GroupHead;
    void spanNames();
    void fitColumns();
    void placeHead();

    CoverageModel *m_model;
    GroupHead *m_head;
};

} // namespace licet
