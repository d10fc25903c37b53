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
    [[nodiscard]] qint64 currentId() const;
    /// Chooses a record's row; false when it is not on view.
    bool choose(qint64 id);

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    /// Enter, or a double click.
    void opened(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void restoreColumns();
    void keepColumns() const;
    void offerColumns(const QPoint &place);
    void fitColumns();

    ListModel *m_model;
    QString m_settingsKey;
    bool m_isFitted = false;
    qint64 m_chosen = 0;
};

} // namespace licet
