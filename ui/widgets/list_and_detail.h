#pragma once

#include "ui/widgets/list_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace licet {

class NameLine;
class ViewsButton;
struct SavedView;

/// A filter with few values: its button shows the value, × takes it away.
class Chip : public QWidget
{
    Q_OBJECT

public:
    struct Value
    {
        QString text;
        QVariant data;
    };
    Chip(const QString &name, const std::vector<Value> &values, QWidget *parent = nullptr);
    /// Invalid while nothing is chosen.
    [[nodiscard]] const QVariant &value() const { return m_value; }
    void setValue(const QVariant &value);
    /// One of its values, or nothing: what a saved view kept of another version of the list is passed over.
    void setValueIfKnown(const QVariant &value);
    /// "State: signed"; empty while nothing is chosen.
    [[nodiscard]] QString inWords() const;

Q_SIGNALS:
    void changed();

private:
    void showValue();

    QString m_name;
    std::vector<Value> m_values;
    QVariant m_value;
    QToolButton *m_button;
    QToolButton *m_clear;
};

/// Filter line, table and detail, arranged by the window's width: right of the table, under it, or not at all
/// (then Enter opens the record as a page).
class ListAndDetail : public QWidget
{
    Q_OBJECT

public:
    /// `detail` may be null.
    ListAndDetail(ListModel *model, QWidget *detail, const QString &settingsKey, QWidget *parent = nullptr);

    [[nodiscard]] ListTable *table() const { return m_table; }
    void addChip(Chip *chip);
    /// A button at the right end of the filter line.
    void addButton(QWidget *button);
    /// What stands here while there is no record at all.
    void setEmptyText(const QString &sentence, const QString &buttonText,
                      const std::function<void()> &action);
    /// The one button of the empty page.
    [[nodiscard]] QToolButton *emptyButton() const { return m_emptyButton; }
    /// Of the width beside the list; for a detail that has parts beside each other itself.
    void setDetailShare(int percent);
    void focusFilter();
    /// Takes the filter away where it hides the record.
    void choose(qint64 id);
    /// Takes the text and every chip away.
    void clearFilter();
    [[nodiscard]] bool isFiltered() const;
    /// The text and the chips, for a heading; empty without a filter.
    [[nodiscard]] QString filterInWords() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showCount();
    void chooseFirst();
    void arrange();
    /// One above the other: a short list takes no more than its rows need, a long one 55 %.
    void shareHeight();
    [[nodiscard]] SavedView presentView() const;
    void showView(const SavedView &view);

    ListModel *m_model;
    QLineEdit *m_filter;
    QWidget *m_filterLine;
    QLabel *m_count;
    NameLine *m_nameLine;
    ViewsButton *m_views;
    ListTable *m_table;
    QWidget *m_detail;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    QLabel *m_emptySentence;
    QToolButton *m_emptyButton;
    QLabel *m_noneSentence;
    std::vector<Chip *> m_chips;
    QTimer m_typing{this};
    std::optional<int> m_arrangement;
    bool m_isSplitByHand = false;
    int m_detailShare = 42;
    int m_sharedForRows = -1;
};

} // namespace licet
