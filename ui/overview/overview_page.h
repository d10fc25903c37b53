#pragma once

#include "ui/overview/overview_model.h"
#include "ui/page/background_reading.h"
#include "ui/page/page.h"

#include <QTimer>

class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace licet {

class AwayPanel;
class DayPanel;
class OverviewList;
class OverviewSide;

/// The first page: what waits and on whom, and beside it who can sign. Read beside the window, so that it
/// paints at once; it also counts for the rail, whatever page is in front.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void show(const Place &place) override;
    [[nodiscard]] bool takes(CommandId command) const override;
    [[nodiscard]] QString whyNot(CommandId command) const override;
    void run(CommandId command) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectAll();
    /// Reads anew, soon: several changes in a row are read once.
    void readSoon();
    void read();
    void take(Overview overview);
    void showHead();
    void open();
    void snooze();
    void done();
    void foldAll();

    Context &m_context;
    OverviewModel *m_model;
    OverviewList *m_list;
    OverviewSide *m_side;
    QScrollArea *m_sideArea;
    QLabel *m_head;
    QLabel *m_none;
    DayPanel *m_day;
    AwayPanel *m_away;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QTimer m_soon{this};
    QString m_wanted; ///< key of an item to choose once it is there
    int m_open = 0;   ///< open requests, drafts too
    bool m_isRead = false;
    std::optional<bool> m_isWide;
    BackgroundReading m_reading;
    BackgroundReading m_counting;
};

Page *makeOverviewPage(Context &context, QWidget *parent);

} // namespace licet
