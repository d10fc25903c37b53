#pragma once

#include "ui/widgets/list_model.h"

#include <QTableView>

namespace licet {

/// The table of every list: rows of 1.6 lines, whole rows selected, columns chosen in the header's menu;
/// sort, widths and order kept under `settingsKey`.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    ListTable(ListModel *model, const QString &settingsKey, QWidget *parent = nullptr);
    ~ListTable() override;

    [[nodiscard]] ListModel *list() const { return m_model; }
    /// Under which its columns are kept: tells which list it is.
    [[nodiscard]] const QString &key() const { return m_settingsKey; }
    [[nodiscard]] qint64 currentId() const;
    /// Chooses a record's row; false when it is not on view.
    bool choose(qint64 id);
    /// Until somebody orders the list otherwise: else it is ordered by its first column. -1: as it was
    /// filled.
    void orderAtFirst(int column, Qt::SortOrder order);
    /// In pixels, with the head and the scroll bar below.
    [[nodiscard]] int heightOfRows(int rows) const;
    /// Rows on view that are selected, from top to bottom.
    [[nodiscard]] std::vector<int> chosenRows() const;
    /// Which columns are shown, their order, widths and the sorting; false where it is of another table.
    [[nodiscard]] QByteArray columnState() const;
    bool setColumnState(const QByteArray &state);
    /// The columns on view, from left to right.
    [[nodiscard]] std::vector<int> shownColumns() const;

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    /// Enter, or a double click.
    void opened(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void restoreColumns();
    void keepColumns() const;
    void offerColumns(const QPoint &place);
    void fitColumns();
    void narrowTexts();

    ListModel *m_model;
    QString m_settingsKey;
    bool m_isFitted = false;
    bool m_staysWithCurrent = false; ///< the row that was pressed was not gone to
    qint64 m_chosen = 0;
};

} // namespace licet
