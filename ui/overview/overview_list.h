#pragma once

#include "ui/overview/overview_model.h"

#include <QTableView>

namespace licet {

class Context;
class LineActions;

/// The lines of the overview. The current one is higher: its actions stand under its words. Arrows walk the
/// lines, Enter opens, Space unfolds the sum, Tab goes to the actions.
class OverviewList : public QTableView
{
    Q_OBJECT

public:
    OverviewList(Context &context, OverviewModel *model, QWidget *parent = nullptr);
    [[nodiscard]] const DueItem *current() const;
    /// False when it is not there.
    bool choose(const QString &key);
    [[nodiscard]] LineActions *actions() const { return m_actions; }

Q_SIGNALS:
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    void takeOver();
    void showCurrent();
    void placeActions();
    void fitColumns();
    void fitRows();
    /// Of the words alone; of a row that is none, as a line of one row would have it.
    [[nodiscard]] int rowHeightAlone(int row) const;
    /// What of the current line has no column in the narrow arrangement.
    [[nodiscard]] QString inNoColumn() const;

    OverviewModel *m_model;
    LineActions *m_actions;
    int m_high = -1;   ///< the row that is higher
    int m_before = -1; ///< the current row before the model was filled anew
    QString m_key;     ///< of the current item, kept when the model is filled anew
};

} // namespace licet
