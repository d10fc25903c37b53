#pragma once

#include "ui/coverage/coverage_table.h"
#include "ui/page/list_page.h"

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace licet {

class CellPanel;
class CoverageLegend;
class Segments;

/// Services × environments by application or institution, as of the day that is asked.
class CoveragePage : public ListPage
{
    Q_OBJECT

public:
    CoveragePage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void show(const Place &place) override;
    [[nodiscard]] bool takes(CommandId command) const override;
    [[nodiscard]] QString whyNot(CommandId command) const override;
    void run(CommandId command) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void refill() override;
    void showCount();
    void open(const QModelIndex &index);
    [[nodiscard]] Result<QByteArray> pdf() const;
    void print();

    Context &m_context;
    CoverageModel *m_model;
    CoverageTable *m_table;
    CellPanel *m_panel;
    CoverageLegend *m_legend;
    QLineEdit *m_filter;
    Segments *m_grouping;
    QLabel *m_count;
    QLabel *m_none;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    std::optional<bool> m_isNarrow;
};

Page *makeCoveragePage(Context &context, QWidget *parent);

} // namespace licet
